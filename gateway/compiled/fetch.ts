import type { FetchDataRewrite, FetchNode, QueryPlanSelectionNode } from '@apollo/query-planner';
import {
  getNamedType,
  GraphQLError,
  isObjectType,
  parse,
  type DocumentNode,
  type ExecutionResult,
  type GraphQLSchema,
  type SelectionSetNode,
} from 'graphql';
import { fieldsOf, operationOf, type Fetch } from '../data-source.ts';
import { merge, pathsAt, placesAt, type Data } from './merge.ts';
import { NotCompilable } from './not-compilable.ts';
import type { Run, Step } from './plan.ts';
import { parentOf, promise, typeTest, type Parent } from './types.ts';

/** Asks a subgraph by name, by all rules of the gateway: what it does not answer comes as errors with their paths. */
export type FetchFrom = (subgraph: string, fetch: Fetch) => Promise<ExecutionResult>;

/** A fetch of the plan: of root fields, or of entities at a path, each asked for once however often it stands there. */
export function compileFetch(node: FetchNode, path: readonly (string | number)[], schema: GraphQLSchema): Step {
  const { inputRewrites = [], outputRewrites = [], contextRewrites = [] } = node;
  if (outputRewrites.length || contextRewrites.length) throw new NotCompilable('rewrites');
  if (path.some((step) => typeof step !== 'string' || step.includes('|'))) throw new NotCompilable('path');
  const document = node.operationDocumentNode ?? parse(node.operation);
  if (!node.requires) return roots(node, document, path);
  const plain = picker(node.requires, schema);
  const pick = inputRewrites.length ? renamed(plain, inputRewrites, schema) : plain;
  return entities(node, document, path, { pick, plainKey: plainKeyOf(node.requires) });
}

/** The name of its interface instead of an object's own, for a subgraph that knows the interface alone. */
function renamed(pick: Pick, rewrites: readonly FetchDataRewrite[], schema: GraphQLSchema): Pick {
  const names = rewrites.map((rewrite) => {
    const [on = '', field] = rewrite.path;
    if (rewrite.kind !== 'ValueSetter' || field !== '__typename' || !on.startsWith(ON))
      throw new NotCompilable('rewrites');
    return { isOf: typeTest(on.slice(ON.length), schema), name: rewrite.setValueTo };
  });
  return (data, run) => {
    const picked = pick(data, run);
    for (const { isOf, name } of names) if (picked && isOf(picked['__typename'])) picked['__typename'] = name;
    return picked;
  };
}

const ON = '... on ';

function roots(node: FetchNode, document: DocumentNode, path: readonly (string | number)[]): Step {
  const keys = keysOf(operationOf(node.operation, document).selection);
  return async (run) => {
    const places = placesAt(run.data, path);
    if (places.length === 0) return;
    const { data, errors } = await ask(node, document, variablesOf(node, run), run);
    for (const error of errors) run.errors.push(told(error, node, error.path && [...path, ...error.path]));
    for (const place of places) answerAt(place, data, keys);
  };
}

function entities(node: FetchNode, document: DocumentNode, path: readonly (string | number)[], sent: Sent): Step {
  const [root] = operationOf(node.operation, document).selection.selections;
  const keys = root?.kind === 'Field' ? keysOf(root.selectionSet!) : [];
  return async (run) => {
    const { representations, places } = distinct(placesAt(run.data, path), sent, run);
    if (representations.length === 0) return;
    const variables = Object.assign(variablesOf(node, run), { representations });
    const { data, errors } = await ask(node, document, variables, run);
    if (errors.length) tellAtPlaces(errors, node, places, pathsAt(run.data, path), run);
    if (!data) return places.forEach((same) => same.forEach((place) => answerAt(place, null, keys)));
    const received = data['_entities'];
    if (!Array.isArray(received)) throw new Error('Expected "data._entities" in response to be an array');
    if (received.length !== representations.length) {
      throw new Error(`Expected "data._entities" to contain ${representations.length} elements`);
    }
    places.forEach(([first, ...others], index) => {
      const entity = received[index] as Data | null;
      for (const place of others) answerAt(place, entity, keys, true);
      answerAt(first!, entity, keys);
    });
  };
}

/** The names in the answer of the fields directly in the set or in its fragments. */
const keysOf = (set: SelectionSetNode): string[] =>
  fieldsOf(set).map((field) => field.alias?.value ?? field.name.value);

/** What a subgraph has nothing to say of, or failed to, is null: a value that is simply not there is a broken promise. */
function answerAt(data: Data, brought: Data | null | undefined, keys: readonly string[], isCopied = false): void {
  if (brought) return merge(data, brought, isCopied);
  for (const key of keys) data[key] ??= null;
}

interface Answer {
  data: Data | null | undefined;
  errors: readonly {
    message: string;
    path?: readonly (string | number)[] | undefined;
    extensions?: Record<string, unknown>;
  }[];
}

async function ask(
  node: FetchNode,
  document: DocumentNode,
  variables: Record<string, unknown>,
  run: Run,
): Promise<Answer> {
  const { data, errors = [] } = await run.fetchFrom(node.serviceName, { query: node.operation, variables, document });
  return { data: data as Data | null | undefined, errors };
}

function variablesOf({ variableUsages = [] }: FetchNode, { variables }: Run): Record<string, unknown> {
  const used: Record<string, unknown> = {};
  for (const name of variableUsages) if (variables[name] !== undefined) used[name] = variables[name];
  return used;
}

/** Errors of entities stand at every place of the answer where the entity does. */
function tellAtPlaces(
  errors: Answer['errors'],
  node: FetchNode,
  places: readonly Data[][],
  paths: ReturnType<typeof pathsAt>,
  run: Run,
): void {
  for (const error of errors) {
    const [, index, ...rest] = error.path ?? [];
    const same = typeof index === 'number' ? places[index] : undefined;
    const found = same && [...new Set(same)].flatMap((place) => paths.get(place) ?? []);
    if (found?.length) for (const path of found) run.errors.push(told(error, node, [...path, ...rest]));
    else run.errors.push(told(error, node, undefined));
  }
}

const told = (
  { message, extensions }: Answer['errors'][number],
  node: FetchNode,
  path: readonly (string | number)[] | undefined,
) =>
  new GraphQLError(message || `Error while fetching subquery from service "${node.serviceName}"`, {
    path,
    extensions: { code: 'DOWNSTREAM_SERVICE_ERROR', ...extensions, serviceName: node.serviceName },
  });

/** What a fetch sends of an object, or null when the object lacks it. */
type Pick = (data: Data, run: Run) => Data | null;

/** How representations are made of objects, and told apart. */
interface Sent {
  pick: Pick;
  plainKey: PlainKey | null;
}

/** A key that is one plain field of one type, as nearly all are: it tells objects apart before anything is copied. */
interface PlainKey {
  type: string;
  field: string;
}

function plainKeyOf(requires: readonly QueryPlanSelectionNode[]): PlainKey | null {
  const [fragment] = requires;
  if (requires.length !== 1 || fragment?.kind !== 'InlineFragment' || !fragment.typeCondition) return null;
  const keys = fragment.selections.filter((each) => each.kind === 'InlineFragment' || each.name !== '__typename');
  const [key] = keys;
  if (keys.length !== 1 || key?.kind !== 'Field' || key.alias || key.selections) return null;
  return { type: fragment.typeCondition, field: key.name };
}

/** Each representation once, with all places where it stands, in the order of their first place. */
function distinct(found: readonly Data[], { pick, plainKey }: Sent, run: Run) {
  const known = new Map<string, Data[]>();
  const representations: Data[] = [];
  for (const data of found) {
    const plain = plainKey?.type === data['__typename'] ? data[plainKey!.field] : undefined;
    let same = typeof plain === 'string' ? known.get(plain) : undefined;
    if (!same) {
      const representation = pick(data, run);
      if (!representation || typeof representation['__typename'] !== 'string') continue;
      const key = typeof plain === 'string' ? plain : keyOf(representation);
      same = known.get(key);
      if (!same) {
        known.set(key, (same = []));
        representations.push(representation);
      }
    }
    same.push(data);
  }
  return { representations, places: [...known.values()] };
}

/** Keys are strings nearly always, which need no JSON to be told apart. */
function keyOf(representation: Data): string {
  let key = '';
  for (const name in representation) {
    const value = representation[name];
    if (typeof value !== 'string') return JSON.stringify(representation);
    key += `${value.length}:${value}`;
  }
  return key;
}

function picker(selections: readonly QueryPlanSelectionNode[], schema: GraphQLSchema, type?: Parent): Pick {
  const parts = selections.map((selection) => part(selection, schema, type));
  return (data, run) => {
    const picked: Data = {};
    return parts.every((each) => each(data, picked, run)) ? picked : null;
  };
}

/** Copies one selection; false when the object lacks it. */
type Part = (data: Data, picked: Data, run: Run) => boolean;

function part(selection: QueryPlanSelectionNode, schema: GraphQLSchema, type: Parent | undefined): Part {
  return selection.kind === 'InlineFragment'
    ? fragmentPart(selection, schema, type)
    : fieldPart(selection, schema, type);
}

function fragmentPart(
  { typeCondition, selections }: Extract<QueryPlanSelectionNode, { kind: 'InlineFragment' }>,
  schema: GraphQLSchema,
  type: Parent | undefined,
): Part {
  const isOf = typeCondition ? typeTest(typeCondition, schema) : () => true;
  const pick = picker(selections, schema, typeCondition ? parentOf(schema.getType(typeCondition)) : type);
  return (data, picked, run) => {
    const typename = data['__typename'];
    if (!isOf(typename)) {
      // Of a type that clients do not know, only the supergraph tells what it is.
      if (typename !== undefined && !schema.getType(String(typename))) run.isDoubtful = true;
      return true;
    }
    const inner = pick(data, run);
    if (inner) Object.assign(picked, inner);
    return true;
  };
}

function fieldPart(
  { name, alias, selections }: Extract<QueryPlanSelectionNode, { kind: 'Field' }>,
  schema: GraphQLSchema,
  type: Parent | undefined,
): Part {
  const key = alias ?? name;
  const field = type?.getFields()[name];
  // A type may promise more than its interface does.
  const keeps = field ? promise(field.type, isObjectType(type)) : () => true;
  const below = field && getNamedType(field.type);
  const nested = selections && pickEach(picker(selections, schema, parentOf(below)));
  return (data, picked, run) => {
    const value = data[key];
    // What cannot stand here is told by Apollo's executor, since nothing after this looks at it.
    if (value === undefined || !keeps(value)) {
      run.isDoubtful = true;
      return false;
    }
    picked[key] = nested ? nested(value, run) : value;
    return true;
  };
}

const pickEach =
  (pick: Pick) =>
  (value: unknown, run: Run): unknown =>
    Array.isArray(value)
      ? value.map((item) => pickEach(pick)(item, run))
      : value === null
        ? null
        : pick(value as Data, run);
