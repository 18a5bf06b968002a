import type { FastifyInstance } from 'fastify';
import { buildSchema, isObjectType, parse, validate, type ExecutionResult } from 'graphql';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, expect, test, vi, inject } from 'vitest';
import { CompiledGateway } from '../../../gateway/compiled/compiled-gateway.ts';
import { createGateway } from '../../../gateway/gateway.ts';
import { localClient, type SubgraphClient } from '../../../gateway/subgraph-client.ts';
import { ROOT, type SubgraphName } from '../../../subgraphs/common/config.ts';
import { createLog } from '../../../subgraphs/common/log.ts';
import { openRuntime, type Runtime } from '../../../subgraphs/common/runtime.ts';
import { subgraphs } from '../../../subgraphs/index.ts';
import { canonical, corpus } from '../../support/corpus.ts';
import { operationOf, type Operation } from '../../support/generated.ts';
import { spoilerOf, unspoiled } from '../../support/spoiler.ts';
import { loadedSettings } from '../../support/subgraph.ts';

/** Operations without damage, and as many with it. */
const COUNT = 1500;

const schema = buildSchema(readFileSync(join(ROOT, 'schema', 'api.graphql'), 'utf8'), { assumeValidSDL: true });
const log = createLog('silent');
/** Told at each plan, so each time that Apollo's executor runs. */
const apolloRuns = vi.spyOn(CompiledGateway.prototype, 'takePlan');
let runtimes: Runtime[];
let compiled: FastifyInstance;
let apollo: FastifyInstance;
/** What is done to the subgraphs' answers; the same for both executors. */
let spoil = unspoiled;
/** What the subgraphs have answered to the operation under test: it is the executors that are compared. */
const answered = new Map<string, ExecutionResult>();

beforeAll(async () => {
  runtimes = await Promise.all(subgraphs.map((subgraph) => openRuntime(subgraph, loadedSettings(), log)));
  compiled = await gatewayWith({ COMPILED_PLANS: 'true' });
  apollo = await gatewayWith({ COMPILED_PLANS: 'false' });
});
afterEach(() => {
  spoil = unspoiled;
});
afterAll(async () => {
  await compiled.close();
  await apollo.close();
  for (const { db } of runtimes) await db.close();
});

function gatewayWith(settings: Record<string, string>) {
  const limits = { RATE_LIMIT_PUBLIC: '1000000', ...settings };
  const clients = runtimes.map(
    (runtime) => [runtime.subgraph.name, spoiled(runtime.subgraph.name, localClient(runtime, log))] as const,
  );
  return createGateway({
    // Or the second answer would be the first one, kept.
    settings: loadedSettings({ RESPONSE_CACHE: 'false', ...limits }),
    clients: Object.fromEntries(clients) as Record<SubgraphName, SubgraphClient>,
    log,
  });
}

const spoiled = (name: string, client: SubgraphClient): SubgraphClient => ({
  ...client,
  async call(call, request) {
    const question = JSON.stringify([name, call.query, call.variables]);
    const answer = answered.get(question) ?? (await client.call(call, request));
    answered.set(question, answer);
    return spoil(name, call, structuredClone(answer));
  },
});

async function ask(gateway: FastifyInstance, { query, variables }: Pick<Operation, 'query' | 'variables'>) {
  const { body } = await gateway.inject({ method: 'POST', url: '/graphql', payload: { query, variables } });
  const { errors = [], ...rest } = JSON.parse(body);
  return {
    ...rest,
    errors: errors
      .filter((error: Told) => isOfAnswer(error, rest.data))
      .map(canonical)
      .toSorted(),
  };
}

interface Told {
  path?: (string | number)[];
}

/**
 * Whether an error tells of what the client asked for. Apollo's executor looks at all that was fetched, also at keys for a fetch
 * that a condition then leaves out; the compiled one looks at what it uses.
 */
function isOfAnswer({ path = [] }: Told, data: unknown): boolean {
  let value: any = data;
  for (const step of path) {
    if (typeof value !== 'object' || value === null) return true;
    if (!Array.isArray(value) && !Object.hasOwn(value, step)) return false;
    value = value[step];
  }
  return true;
}

type Answer = Awaited<ReturnType<typeof ask>>;

function expectSame(ours: Answer, theirs: Answer, { query, variables }: Pick<Operation, 'query' | 'variables'>) {
  // Beyond the limit of errors an answer, which of them are told is not promised.
  const isCut = [ours, theirs].some(({ extensions = {} }) => 'errorsLeftOut' in extensions);
  const comparable = (answer: Answer) => canonical(isCut ? { data: answer.data } : answer);
  if (comparable(ours) === comparable(theirs)) return;
  expect(ours, `${query}\n${JSON.stringify(variables)}`).toEqual(theirs);
}

test.for(corpus)('the same answer from both executors: $title', async ({ query, variables = {} }) => {
  answered.clear();
  await ask(compiled, { query, variables });
  apolloRuns.mockClear();

  const ours = await ask(compiled, { query, variables });
  const theirs = await ask(apollo, { query, variables });

  expectSame(ours, theirs, { query, variables });
  expect(apolloRuns).not.toHaveBeenCalled();
});

/** The first request of an operation is answered by Apollo's executor, the second compiled: who did it, when both said the same. */
async function compare(operation: Operation): Promise<'compiled' | 'handed over' | 'refused'> {
  answered.clear();
  apolloRuns.mockClear();
  const theirs = await ask(compiled, operation);
  if (apolloRuns.mock.calls.length === 0) return 'refused';
  apolloRuns.mockClear();
  const ours = await ask(compiled, operation);
  expectSame(ours, theirs, operation);
  return apolloRuns.mock.calls.length ? 'handed over' : 'compiled';
}

const operationsFrom = (first: number, depth: number): Operation[] =>
  Array.from({ length: COUNT }, (_, index) => operationOf(schema, first + index, depth));
// It is the executors that are compared, so behind another database a third of it will do.
const some = (operations: readonly Operation[]) =>
  operations.filter((_, at) => !inject('loaded').databaseUrl || at % 3 === 0);
const plain = operationsFrom(1, 5);
const toSpoil = operationsFrom(1_000_000, 6);

async function compareAll(operations: readonly Operation[], before: (index: number) => void = () => {}) {
  const times = { compiled: 0, 'handed over': 0, refused: 0 };
  for (const [index, operation] of operations.entries()) {
    before(index);
    times[await compare(operation)]++;
  }
  return times;
}

test(`${COUNT} generated operations have the same answer from both executors`, { timeout: 600_000 }, async () => {
  const operations = some(plain);
  const times = await compareAll(operations);

  // The planner leaves out a field of which only `@include(if: false)` is asked; Apollo's executor makes null of it.
  expect(times['handed over']).toBeLessThan(operations.length * 0.01);
  // What is refused, for its size or a variable that does not fit, no executor sees.
  expect(times.refused).toBeLessThan(operations.length * 0.15);
  expect(times.compiled + times['handed over'] + times.refused).toBe(operations.length);
});

test(`${COUNT} with what subgraphs can do wrong, errors included`, { timeout: 600_000 }, async () => {
  const operations = some(toSpoil);
  const times = await compareAll(operations, (seed) => {
    spoil = spoilerOf(seed);
  });

  expect(times['handed over']).toBeGreaterThan(operations.length * 0.2);
  expect(times.compiled).toBeGreaterThan(operations.length * 0.2);
});

// Mutations are never compiled, and these are answered by mutations alone.
const OF_MUTATIONS = new Set(['Mutation', 'Distribution', 'VolunteerExport']);

test('these operations hold, and ask for every field of the API', () => {
  const all = Object.values(schema.getTypeMap())
    .filter(isObjectType)
    .filter(({ name }) => !name.startsWith('__') && !OF_MUTATIONS.has(name))
    .flatMap((type) => Object.keys(type.getFields()).map((field) => `${type.name}.${field}`));
  const operations = [...plain, ...toSpoil];
  const asked = new Set(operations.flatMap(({ fields }) => [...fields]));

  expect(all.filter((field) => !asked.has(field))).toEqual([]);
  expect(operations.flatMap(({ query }) => validate(schema, parse(query)))).toEqual([]);
});
