import type { GraphQLDataSource, GraphQLDataSourceProcessOptions } from '@apollo/gateway';
import {
  Kind,
  parse,
  valueFromASTUntyped,
  visit,
  type DocumentNode,
  type ExecutionResult,
  type FieldNode,
  type GraphQLFormattedError,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';
import { SubgraphUnavailable } from '../subgraphs/common/errors.ts';
import { MAX_ERRORS } from '../subgraphs/common/limits.ts';
import type { Logger } from '../subgraphs/common/log.ts';
import type { Metrics } from '../subgraphs/common/metrics.ts';
import type { Operation } from '../subgraphs/common/runtime.ts';
import { createAnswered } from './answered.ts';
import { brokenPromises, hasAllEntities, keyOf, type Path, type Promised } from './missing-values.ts';
import type { SubgraphClient, TimedRequest } from './subgraph-client.ts';

export interface DataSourceOptions {
  name: string;
  client: SubgraphClient;
  metrics: Metrics;
  log: Logger;
}

/** A fetch of a plan: what is asked, in which document. */
export interface Fetch extends Operation {
  document?: DocumentNode | undefined;
}

/** How both executors reach a subgraph. One that does not answer becomes errors at the fields that were asked of it. */
export interface SubgraphSource extends GraphQLDataSource {
  /** The answer as it is, its errors at their places: the compiled executor finds broken promises while it writes. */
  ask(fetch: Fetch, on: SourceContext): Promise<ExecutionResult>;
}

/** Of the request at the gateway: Apollo's own context. */
export interface SourceContext {
  /** The schema that the client's operation was planned with. */
  schema: GraphQLSchema;
  context: unknown;
}

/** The source of a subgraph. Apollo's executor calls `process`: there every value of an answer is held against the schema. */
export function dataSource({ name, client, metrics, log }: DataSourceOptions): SubgraphSource {
  const answered = createAnswered(name);

  const call = async (operation: Operation, promised: Promised, request: TimedRequest): Promise<ExecutionResult> => {
    request.asked?.add(name);
    try {
      const result = await metrics.timeCall(name, () => client.call(operation, request));
      if (!hasAllEntities(result, promised)) {
        log.error({ subgraph: name, requestId: request.requestId }, LACKING);
        throw new SubgraphUnavailable(name);
      }
      const errors = result.errors?.flatMap((error) => located(error as unknown as GraphQLFormattedError, promised));
      return errors?.length ? { ...result, errors: errors as never } : result;
    } catch (error) {
      if (!(error instanceof SubgraphUnavailable)) throw error;
      return { errors: at(missingPaths(promised), error.toJSON()) as never };
    }
  };

  return {
    ask({ document, ...operation }, on) {
      const promised = promisedOf(operation, document, on.schema);
      const result = call(operation, promised, on.context as TimedRequest);
      answered.keep(on, operation, result);
      return result;
    },
    async process(options) {
      const { query = '', variables = {} } = options.request;
      const on = incoming(options);
      const promised = promisedOf(
        { query, variables },
        'document' in options ? options.document : undefined,
        on.schema,
      );
      const request = options.context as TimedRequest;
      const known = await answered.take(on, { query, variables }, promised.selection);
      const { answer, wrong } = held(known ?? (await call({ query, variables }, promised, request)), promised);
      if (wrong.length) log.error({ subgraph: name, requestId: request.requestId, paths: wrong.slice(0, 10) }, WRONG);
      return answer as never;
    },
  };
}

const LACKING = 'the subgraph does not answer the entities that it was asked for';
const WRONG = 'the subgraph answers what its schema does not promise';

const FAULT = { message: '', extensions: { code: 'INTERNAL_SERVER_ERROR' } };

/** The answer as Apollo may merge it, with an error for each promise it breaks. */
function held({ data, errors = [], ...rest }: ExecutionResult, promised: Promised): { answer: object; wrong: Path[] } {
  const told = errors as unknown as GraphQLFormattedError[];
  const broken = data ? brokenPromises(data, promised) : [];
  const wrong = broken.filter((path) => !told.some((error) => explains(error, path)));
  const all = [...told, ...at(wrong.slice(0, MAX_ERRORS), FAULT)];
  return { answer: { ...rest, ...(data && { data }), ...(all.length && { errors: all }) }, wrong };
}

const at = (paths: Path[], error: GraphQLFormattedError): GraphQLFormattedError[] =>
  paths.map((path) => ({ ...error, path }));

/** An error that belongs to no field of the client's stands at all that were asked. */
function located(error: GraphQLFormattedError, promised: Promised): GraphQLFormattedError[] {
  const path: unknown = error.path;
  const isPlaced = Array.isArray(path) && path.length > 0 && path.every(isStep) && isAsked(path, promised);
  return isPlaced ? [error] : at(missingPaths(promised), error);
}

/** Whether the path leads to something that was asked: of entities, to a field of one of them. */
function isAsked([root, index, ...rest]: Path, { variables }: Promised): boolean {
  const representations = variables['representations'] as unknown[] | undefined;
  if (!representations) return true;
  return root === '_entities' && rest.length > 0 && Number(index) < representations.length;
}

const isStep = (step: unknown): boolean => Number.isInteger(step) || /^[_A-Za-z]\w*$/.test(String(step));

/** Whether the error tells of this null: it stands there, below, where the null came from, or above. */
const explains = ({ path = [] }: GraphQLFormattedError, broken: Path): boolean =>
  Array.from({ length: Math.min(path.length, broken.length) }, (_, index) => path[index] === broken[index]).every(
    Boolean,
  );

/** Paths, as the subgraph would give them, of the fields that a fetch asked for: at each entity, up to the limit of errors. */
export function missingPaths({ selection, variables }: Pick<Promised, 'selection' | 'variables'>): Path[] {
  const count = (variables['representations'] as unknown[] | undefined)?.length ?? 0;
  const paths = fieldsOf(selection).flatMap((root): Path[] => {
    if (root.name.value !== '_entities') return [[keyOf(root)]];
    const keys = [...new Set(fieldsOf(root.selectionSet!).map(keyOf))];
    const places = Array.from({ length: Math.min(count, MAX_ERRORS) }, (_, index) => index);
    return places.flatMap((index) => keys.map((key) => [keyOf(root), index, key]));
  });
  return paths.slice(0, MAX_ERRORS);
}

/** Fields directly in the set or in its inline fragments. */
export const fieldsOf = (set: SelectionSetNode): FieldNode[] =>
  set.selections.flatMap((node) => {
    if (node.kind === 'Field') return node.name.value === '__typename' ? [] : [node];
    return node.kind === 'InlineFragment' ? fieldsOf(node.selectionSet) : [];
  });

const incoming = (options: GraphQLDataSourceProcessOptions): SourceContext =>
  (options as unknown as { incomingRequestContext: SourceContext }).incomingRequestContext;

/** What the subgraph's answer has to keep. */
function promisedOf({ query, variables = {} }: Operation, document: DocumentNode | undefined, schema: GraphQLSchema) {
  const { selection, defaults } = operationOf(query, document);
  return { schema, selection, variables: { ...defaults, ...variables } };
}

interface Fetched {
  selection: SelectionSetNode;
  /** Values of variables that a request leaves out; `@skip` and `@include` may hang on them. */
  defaults: Record<string, unknown>;
}

/** Fetches of a plan that is kept come again and again with the same text. */
const parsed = new Map<string, Fetched>();

/** What the text asks, its fragments in place. */
export function operationOf(query: string, document: DocumentNode | undefined): Fetched {
  const known = parsed.get(query);
  if (known) return known;
  const opened = inlined(document ?? parse(query, { noLocation: true }));
  const { selectionSet, variableDefinitions = [] } = opened.definitions[0] as OperationDefinitionNode;
  const defaults = variableDefinitions.flatMap(({ variable, defaultValue }) =>
    defaultValue ? [[variable.name.value, valueFromASTUntyped(defaultValue)] as const] : [],
  );
  const fetched = { selection: selectionSet, defaults: Object.fromEntries(defaults) };
  if (parsed.size >= 2000) parsed.clear();
  parsed.set(query, fetched);
  return fetched;
}

/** The document's operation alone, with its fragments in place: a plan may name what repeats. */
function inlined(document: DocumentNode): DocumentNode {
  const fragments = new Map(
    document.definitions.flatMap((node) => (node.kind === 'FragmentDefinition' ? [[node.name.value, node]] : [])),
  );
  const opened = visit(document, {
    FragmentSpread({ name, directives = [] }) {
      const { typeCondition, selectionSet } = fragments.get(name.value)!;
      return { kind: Kind.INLINE_FRAGMENT, typeCondition, directives, selectionSet };
    },
  });
  return { ...opened, definitions: opened.definitions.filter(({ kind }) => kind === 'OperationDefinition') };
}
