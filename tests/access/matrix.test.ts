import type { FastifyInstance } from 'fastify';
import { buildSchema, type GraphQLSchema } from 'graphql';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { compose } from '../../schema/compose.ts';
import { SUBGRAPHS } from '../../subgraphs/common/config.ts';
import { createLog } from '../../subgraphs/common/log.ts';
import { createSubgraphServer } from '../../subgraphs/common/server.ts';
import { sdlOf } from '../../subgraphs/common/subgraph.ts';
import { subgraphs } from '../../subgraphs/index.ts';
import { everybody, type Caller } from '../support/callers.ts';
import { openGraph, type Answer, type Graph } from '../support/graph.ts';
import { operationOf, pathsTo, STYLES, valuesAt, type Path, type Samples } from '../support/paths.ts';
import { expectedCode, protectedBy, protectedByAny, type Protected } from '../support/protected-fields.ts';
import { samplesOf } from '../support/samples.ts';
import { loadedSettings } from '../support/subgraph.ts';

// Every protected field of the schema, by every way, for everybody: nothing here names a field, so a new one is covered at once.

/** A server that is asked: the gateway, or a subgraph by itself. */
interface Surface {
  app: FastifyInstance;
  schema: GraphQLSchema;
  rights: Protected;
}

let graph: Graph;
let callers: Caller[];
let samples: Samples;
const surfaces = new Map<string, Surface>();

beforeAll(async () => {
  const settings = loadedSettings();
  graph = await openGraph(settings);
  callers = await everybody(
    settings,
    graph.runtimes.map(({ db }) => db),
  );
  samples = await samplesOf(graph.runtimes);
  const all = protectedByAny(SUBGRAPHS.map(sdlOf));
  surfaces.set('gateway', { app: graph.gateway, schema: buildSchema(compose().api), rights: all });
  for (const runtime of graph.runtimes) {
    const { name } = runtime.subgraph;
    const app = await createSubgraphServer(runtime, settings, createLog('silent'));
    surfaces.set(name, { app, schema: runtime.schema, rights: protectedBy(sdlOf(name)) });
  }
});
afterAll(async () => {
  for (const { app } of surfaces.values()) await app.close();
  await graph.close();
});

// What writes is tried in mutations.test.ts, where there is something to write to.
const isMutation = (path: string) => path.startsWith('Mutation.');

// No data file has a row of these; tests that write one look at them: people.test.ts beside this one, and those of usage reports.
const TYPES_WITHOUT_ROWS = [
  'Availability',
  'Erasure',
  'MatchReason',
  'VolunteerConsent',
  'VolunteerContact',
  'VolunteerMatch',
];
const hasNoRows = (path: string) =>
  path === 'UsageReport.narrative' || TYPES_WITHOUT_ROWS.includes(path.split('.')[0]!);
// Only a mutation answers it.
const ofMutations = (path: string) => path.startsWith('VolunteerExport.');

const names = ['gateway', ...subgraphs.map(({ name }) => name)];

test.for(names)('%s: whoever asks for a protected field by whatever way gets what the SDL says', async (name) => {
  const surface = surfaces.get(name)!;
  const wrong: string[] = [];
  const proven = new Set<string>();
  // Whoever may read it finds no row; whoever may not is refused all the same.
  const mayMeetNone = (path: string, caller: Caller) =>
    hasNoRows(path) && expectedCode(surface.rights.get(path), caller) === null;

  const paths = [...surface.rights.keys()].filter((path) => !isMutation(path) && !ofMutations(path));
  for (const path of paths) {
    const [type, field] = path.split('.') as [string, string];
    const ways = pathsTo(surface.schema, type, field);
    if (!ways.length) wrong.push(`${path}: no way leads there`);
    for (const way of ways) {
      for (const style of STYLES) {
        for (const caller of callers) {
          const { isProven, fault } = await tryOut(surface, way, style, caller);
          if (fault) wrong.push(`${caller.name}, ${style}, ${told(way)}: ${fault}`);
          if (isProven && !mayMeetNone(path, caller)) proven.add(`${path} for ${caller.name}`);
        }
      }
    }
  }

  expect(wrong).toEqual([]);
  // By at least one way each caller met the field itself, or the refusal before it.
  const all = paths.flatMap((path) =>
    callers.filter((caller) => !mayMeetNone(path, caller)).map((caller) => `${path} for ${caller.name}`),
  );
  expect([...proven].sort()).toEqual(all.sort());
});

test('there is something to protect, at the root, at entities, below them, by scope and by being known', () => {
  const rights = surfaces.get('gateway')!.rights;
  const demands = [...rights.values()].flat();

  expect([...rights.keys()].some((path) => path.startsWith('Query.'))).toBe(true);
  expect([...rights.keys()].filter((path) => !path.startsWith('Query.')).length).toBeGreaterThan(10);
  expect(demands.some((sets) => sets.length > 0)).toBe(true);
  expect(demands.some((sets) => sets.length === 0)).toBe(true);
});

/** Asks, and compares with what the SDL says of each step of the way. */
async function tryOut({ app, schema, rights }: Surface, way: Path, style: (typeof STYLES)[number], caller: Caller) {
  const { query, variables, names: keys } = operationOf(schema, way, style, samples);
  const answer = await app.inject({
    method: 'POST',
    url: '/graphql',
    headers: caller.headers,
    payload: { query, variables },
  });
  const { data, errors = [] } = answer.json<Answer>();
  const offset = keys.length - way.steps.length;
  const codes = way.steps.map(({ type, field }) => expectedCode(rights.get(`${type}.${field}`), caller));
  const refusedAt = codes.findIndex((code) => code !== null);
  const entityCode = way.entity ? expectedCode(typeDemands(rights, schema, way.entity), caller) : null;
  const got = [...new Set(errors.map(({ extensions }) => extensions['code']))];

  if (refusedAt < 0) {
    const isProven = valuesAt(data, keys).length > 0 || reachedNull(data, keys);
    return { isProven, fault: got.length ? `should pass, got ${got.join()}` : null };
  }
  if (valuesAt(data, keys.slice(0, refusedAt + 1 + offset)).length) return { isProven: false, fault: 'was answered' };
  const expected = entityCode ?? codes[refusedAt]!;
  if (got.some((code) => code !== expected))
    return { isProven: false, fault: `expected ${expected}, got ${got.join()}` };
  const wasAsked =
    refusedAt + offset === 0 || entityCode !== null || isThere(data, keys.slice(0, refusedAt + offset), errors);
  if (wasAsked && !got.length) return { isProven: false, fault: `expected ${expected}, got no error` };
  return { isProven: got.length > 0, fault: null };
}

/** What the SDL demands of a type as a whole shows at all of its fields. */
function typeDemands(rights: Protected, schema: GraphQLSchema, type: string) {
  const definition = schema.getType(type) as { getFields(): object };
  const fields = Object.keys(definition.getFields()).map((field) => rights.get(`${type}.${field}`) ?? []);
  return fields[0]!.filter((demand) =>
    fields.every((demands) => demands.some((other) => JSON.stringify(other) === JSON.stringify(demand))),
  );
}

/** Whether the way led to an object, so that the field below it was asked; an error there says so too. */
const isThere = (data: unknown, keys: readonly string[], errors: readonly unknown[]): boolean =>
  errors.length > 0 || valuesAt(data, keys).length > 0;

/** A field that may be null and is: its object was reached and has the name. */
const reachedNull = (data: unknown, keys: readonly string[]): boolean =>
  valuesAt(data, keys.slice(0, -1)).some((parent) => keys.at(-1)! in (parent as object));

const told = ({ entity, steps }: Path): string =>
  [entity ? `_entities(${entity})` : 'Query', ...steps.map(({ field }) => field)].join('.');
