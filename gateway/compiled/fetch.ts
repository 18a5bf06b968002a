import type { FetchNode, QueryPlanSelectionNode } from '@apollo/query-planner';
import {
  GraphQLError,
  isObjectType,
  parse,
  type DocumentNode,
  type ExecutionResult,
  type GraphQLSchema,
} from 'graphql';
import type { Operation } from '../../subgraphs/common/runtime.ts';
import { merge, placesAt, type Data, type Place } from './merge.ts';
import { NotCompilable } from './not-compilable.ts';
import type { Run, Step } from './plan.ts';

/** Asks a subgraph by name, by all rules of the gateway: what it does not answer comes as errors with their paths. */
export type FetchFrom = (subgraph: string, fetch: Fetch) => Promise<ExecutionResult>;

export interface Fetch extends Operation {
  document: DocumentNode;
}

/** A fetch of the plan: of root fields, or of entities at a path, each asked for once however often it stands there. */
export function compileFetch(node: FetchNode, path: readonly (string | number)[], schema: GraphQLSchema): Step {
  const { inputRewrites = [], outputRewrites = [], contextRewrites = [] } = node;
  if (inputRewrites.length || outputRewrites.length || contextRewrites.length) throw new NotCompilable('rewrites');
  if (path.some((step) => typeof step !== 'string' || step.includes('|'))) throw new NotCompilable('path');
  const document = node.operationDocumentNode ?? parse(node.operation);
  return node.requires ? entities(node, document, path, picker(node.requires, schema)) : roots(node, document, path);
}

const roots =
  (node: FetchNode, document: DocumentNode, path: readonly (string | number)[]): Step =>
  async (run) => {
    const places = placesAt(run.data, path);
    if (places.length === 0) return;
    const { data, errors } = await ask(node, document, variablesOf(node, run), run);
    for (const error of errors) run.errors.push(told(error, node, error.path && [...path, ...error.path]));
    if (data) for (const place of places) merge(place.data, data);
  };

const entities =
  (node: FetchNode, document: DocumentNode, path: readonly (string | number)[], pick: Pick): Step =>
  async (run) => {
    const { representations, places } = distinct(placesAt(run.data, path), pick);
    if (representations.length === 0) return;
    const variables = { ...variablesOf(node, run), representations };
    const { data, errors } = await ask(node, document, variables, run);
    tellAtPlaces(errors, node, places, run);
    if (!data) return;
    const received = data['_entities'];
    if (!Array.isArray(received)) throw new Error('Expected "data._entities" in response to be an array');
    if (received.length !== representations.length) {
      throw new Error(`Expected "data._entities" to contain ${representations.length} elements`);
    }
    places.forEach((same, index) => {
      const entity = received[index] as Data | null;
      if (entity) for (const place of same) merge(place.data, entity);
    });
  };

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
function tellAtPlaces(errors: Answer['errors'], node: FetchNode, places: readonly Place[][], run: Run): void {
  for (const error of errors) {
    const [, index, ...rest] = error.path ?? [];
    const same = typeof index === 'number' ? places[index] : undefined;
    if (same) for (const place of same) run.errors.push(told(error, node, [...place.path, ...rest]));
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
type Pick = (data: Data) => Data | null;

/** Each representation once, with all places where it stands, in the order of their first place. */
function distinct(places: readonly Place[], pick: Pick): { representations: Data[]; places: Place[][] } {
  const known = new Map<string, Place[]>();
  const representations: Data[] = [];
  for (const place of places) {
    const representation = pick(place.data);
    if (!representation || typeof representation['__typename'] !== 'string') continue;
    const key = JSON.stringify(representation);
    const same = known.get(key);
    if (same) {
      same.push(place);
      continue;
    }
    known.set(key, [place]);
    representations.push(representation);
  }
  return { representations, places: [...known.values()] };
}

function picker(selections: readonly QueryPlanSelectionNode[], schema: GraphQLSchema): Pick {
  const parts = selections.map((selection) => part(selection, schema));
  return (data) => {
    const picked: Data = {};
    return parts.every((each) => each(data, picked)) ? picked : null;
  };
}

/** Copies one selection; false when the object lacks it. */
function part(selection: QueryPlanSelectionNode, schema: GraphQLSchema): (data: Data, picked: Data) => boolean {
  if (selection.kind === 'InlineFragment') {
    const { typeCondition } = selection;
    if (typeCondition && !isObjectType(schema.getType(typeCondition)))
      throw new NotCompilable(`key of ${typeCondition}`);
    const pick = picker(selection.selections, schema);
    return (data, picked) => {
      if (typeCondition && data['__typename'] !== typeCondition) return true;
      const inner = pick(data);
      if (inner) Object.assign(picked, inner);
      return true;
    };
  }
  const key = selection.alias ?? selection.name;
  const nested = selection.selections && pickEach(picker(selection.selections, schema));
  return (data, picked) => {
    const value = data[key];
    if (value === undefined) return false;
    picked[key] = nested ? nested(value) : value;
    return true;
  };
}

const pickEach =
  (pick: Pick) =>
  (value: unknown): unknown =>
    Array.isArray(value) ? value.map(pickEach(pick)) : value === null ? null : pick(value as Data);
