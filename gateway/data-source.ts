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
import { brokenPromises, hasAllEntities, keyOf, type Path, type Promised } from './missing-values.ts';
import type { SubgraphClient, TimedRequest } from './subgraph-client.ts';

export interface DataSourceOptions {
  name: string;
  client: SubgraphClient;
  metrics: Metrics;
  log: Logger;
}

/**
 * What Apollo's executor calls for each fetch of a query plan. A subgraph that does not answer becomes errors at the fields
 * that were asked of it; the other subgraphs' fields are answered all the same.
 */
export const dataSource = ({ name, client, metrics, log }: DataSourceOptions): GraphQLDataSource => ({
  async process(options) {
    const { query = '', variables = {} } = options.request;
    const request = options.context as TimedRequest;
    const { selection, defaults } = operationOf(options, query);
    const promised = { schema: schemaOf(options), selection, variables: { ...defaults, ...variables } };
    try {
      const result = await metrics.timeCall(name, () => client.call({ query, variables }, request));
      if (!hasAllEntities(result, promised)) {
        log.error(
          { subgraph: name, requestId: request.requestId },
          'the subgraph does not answer the entities that it was asked for',
        );
        throw new SubgraphUnavailable(name);
      }
      const { answer, wrong } = held(result, promised);
      if (wrong.length) log.error({ subgraph: name, requestId: request.requestId, paths: wrong.slice(0, 10) }, WRONG);
      return answer as never;
    } catch (error) {
      if (!(error instanceof SubgraphUnavailable)) throw error;
      return { errors: at(missingPaths(promised), error.toJSON()) as never };
    }
  },
});

const WRONG = 'the subgraph answers what its schema does not promise';

const FAULT = { message: '', extensions: { code: 'INTERNAL_SERVER_ERROR' } };

/** The answer as Apollo may merge it, with an error for each promise it breaks. */
function held({ data, errors = [], ...rest }: ExecutionResult, promised: Promised): { answer: object; wrong: Path[] } {
  const told = errors.flatMap((error) => located(error as unknown as GraphQLFormattedError, promised));
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
  const isPlaced =
    Array.isArray(path) && path.length > 0 && path.every(isStep) && (path[0] !== '_entities' || path.length > 2);
  return isPlaced ? [error] : at(missingPaths(promised), error);
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
const fieldsOf = (set: SelectionSetNode): FieldNode[] =>
  set.selections.flatMap((node) => {
    if (node.kind === 'Field') return node.name.value === '__typename' ? [] : [node];
    return node.kind === 'InlineFragment' ? fieldsOf(node.selectionSet) : [];
  });

/** The schema that the client's operation was planned with. */
const schemaOf = (options: GraphQLDataSourceProcessOptions): GraphQLSchema =>
  (options as unknown as { incomingRequestContext: { schema: GraphQLSchema } }).incomingRequestContext.schema;

interface Fetched {
  selection: SelectionSetNode;
  /** Values of variables that a request leaves out; `@skip` and `@include` may hang on them. */
  defaults: Record<string, unknown>;
}

/** Fetches of a plan that is kept come again and again with the same text. */
const parsed = new Map<string, Fetched>();

function operationOf(options: GraphQLDataSourceProcessOptions, query: string): Fetched {
  const known = parsed.get(query);
  if (known) return known;
  const document = ('document' in options && options.document) || parse(query, { noLocation: true });
  const { selectionSet, variableDefinitions = [] } = inlined(document).definitions[0] as OperationDefinitionNode;
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
