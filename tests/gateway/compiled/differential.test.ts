import type { FastifyInstance } from 'fastify';
import { buildSchema, parse, validate, type ExecutionResult } from 'graphql';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createGateway } from '../../../gateway/gateway.ts';
import { localClient, type SubgraphClient } from '../../../gateway/subgraph-client.ts';
import { ROOT, type SubgraphName } from '../../../subgraphs/common/config.ts';
import { SubgraphUnavailable } from '../../../subgraphs/common/errors.ts';
import { createLog } from '../../../subgraphs/common/log.ts';
import { openRuntime, type Operation as Call, type Runtime } from '../../../subgraphs/common/runtime.ts';
import { subgraphs } from '../../../subgraphs/index.ts';
import { canonical, corpus } from '../../support/corpus.ts';
import { operationOf, type Operation } from '../../support/generated.ts';
import { loadedSettings } from '../../support/subgraph.ts';

// More with DIFFERENTIAL=3000; these suffice to catch a slip in every branch of the compiler.
const COUNT = Number(process.env['DIFFERENTIAL'] ?? 400);

const schema = buildSchema(readFileSync(join(ROOT, 'schema', 'api.graphql'), 'utf8'), { assumeValidSDL: true });
const log = createLog('silent');
let runtimes: Runtime[];
let compiled: FastifyInstance;
let apollo: FastifyInstance;
/** What is done to the subgraphs' answers; the same for both. */
let spoil: (name: string, call: Call, answer: ExecutionResult) => ExecutionResult = (_name, _call, answer) => answer;

beforeAll(async () => {
  runtimes = await Promise.all(subgraphs.map((subgraph) => openRuntime(subgraph, loadedSettings(), log)));
  compiled = await gatewayWith({ COMPILED_PLANS: 'true' });
  apollo = await gatewayWith({ COMPILED_PLANS: 'false' });
});
afterAll(async () => {
  await compiled.close();
  await apollo.close();
  for (const { db } of runtimes) await db.close();
});

function gatewayWith(settings: Record<string, string>) {
  const clients = runtimes.map(
    (runtime) => [runtime.subgraph.name, spoiled(runtime.subgraph.name, localClient(runtime, log))] as const,
  );
  return createGateway({
    // Or the second answer would be the first one, kept.
    settings: loadedSettings({ RESPONSE_CACHE: 'false', ...settings }),
    clients: Object.fromEntries(clients) as Record<SubgraphName, SubgraphClient>,
    log,
  });
}

const spoiled = (name: string, client: SubgraphClient): SubgraphClient => ({
  ...client,
  call: async (call, request) => spoil(name, call, await client.call(call, request)),
});

async function ask(gateway: FastifyInstance, { query, variables }: Operation) {
  const { body } = await gateway.inject({ method: 'POST', url: '/graphql', payload: { query, variables } });
  const { errors = [], ...rest } = JSON.parse(body);
  return { ...rest, errors: errors.map(canonical).toSorted() };
}

/** The same answer twice over: the first request of an operation is answered by Apollo's executor, the second compiled. */
async function compare(operation: Operation, seed: unknown): Promise<void> {
  await ask(compiled, operation);
  const ours = await ask(compiled, operation);
  const theirs = await ask(apollo, operation);
  // Beyond the limit of errors an answer, which of them are told is not promised.
  const isCut = theirs.errors.length >= 100;
  const comparable = (answer: Awaited<ReturnType<typeof ask>>) => canonical(isCut ? { data: answer.data } : answer);
  expect(comparable(ours), `seed ${seed}\n${operation.query}\n${JSON.stringify(operation.variables)}`).toBe(
    comparable(theirs),
  );
}

test.for(corpus)('the same answer from both executors: $title', async ({ query, variables }) => {
  await compare({ query, variables: variables ?? {} }, 'corpus');
});

test(
  `${COUNT} generated operations have the same answer from both executors, errors included`,
  { timeout: 600_000 },
  async () => {
    let answered = 0;
    for (let seed = 1; seed <= COUNT; seed++) {
      const operation = operationOf(schema, seed);
      if (validate(schema, parse(operation.query)).length) continue;
      answered++;
      await compare(operation, seed);
    }

    expect(answered).toBeGreaterThan(COUNT * 0.9);
  },
);

test('… with values missing, errors of subgraphs, and subgraphs that do not answer', { timeout: 600_000 }, async () => {
  for (let seed = 1; seed <= COUNT; seed++) {
    const operation = operationOf(schema, seed + 1_000_000, 6);
    if (validate(schema, parse(operation.query)).length) continue;
    spoil = spoiler(seed);
    await compare(operation, seed);
  }
  spoil = (_name, _call, answer) => answer;
});

/** Spoils answers by what they say, not by when they come: both executors get the same damage. */
function spoiler(seed: number): typeof spoil {
  const hit = (text: string, oneIn: number) => hash(`${seed} ${text}`) % oneIn === 0;
  const spoilValue = (value: unknown, place: string): unknown => {
    if (hit(place, 40)) return null;
    if (Array.isArray(value)) return value.map((item, index) => spoilValue(item, `${place}.${index}`));
    if (typeof value !== 'object' || value === null) return value;
    // Keys and type names decide what is fetched next: without them there is nothing to compare.
    return Object.fromEntries(
      Object.entries(value).map(([key, inner]) => [
        key,
        /^(__typename|id|ags|text|code)$/.test(key) ? inner : spoilValue(inner, `${place}.${key}`),
      ]),
    );
  };
  return (name, { query, variables }, { data, errors = [] }) => {
    const representations = variables?.['representations'] as unknown[] | undefined;
    if (hit(`down ${name}`, 6)) throw new SubgraphUnavailable(name);
    if (!data) return { data, errors };
    if (!representations) return { data: spoilValue(data, query) as never, errors };
    const entities = (data['_entities'] as unknown[]).map((entity, index) =>
      spoilValue(entity, canonical(representations[index])),
    );
    const more = representations.flatMap((representation, index) =>
      hit(`error ${canonical(representation)}`, 5)
        ? [{ message: 'No such thing.', path: ['_entities', index, 'somewhere'], extensions: { code: 'NOT_FOUND' } }]
        : [],
    );
    return {
      data: { _entities: entities } as never,
      ...(errors.length + more.length > 0 && { errors: [...errors, ...more] as never }),
    };
  };
}

function hash(text: string): number {
  let value = 2166136261;
  for (let at = 0; at < text.length; at++) value = Math.imul(value ^ text.charCodeAt(at), 16777619) >>> 0;
  return value;
}
