import { afterEach, describe, expect, test, vi } from 'vitest';
import { CompiledGateway } from '../../../gateway/compiled/compiled-gateway.ts';
import { federationOf } from '../../support/federation.ts';

const OWNED = {
  one: `type Query { item: Item! }
    type Item @key(fields: "id") { id: ID! name(lang: String): String }`,
  two: 'type Item @key(fields: "id") { id: ID! size: Int }',
};
const MOVED = {
  ...OWNED,
  two: 'type Item @key(fields: "id") { id: ID! size: Int name(lang: String): String @override(from: "one") }',
};

const graph = federationOf({
  one: { sdl: OWNED.one, resolvers: { Query: { item: () => ({ id: '1' }) }, Item: { name: () => 'of one' } } },
  two: { sdl: MOVED.two, resolvers: { Item: { name: () => 'of two', size: () => 5 } } },
});

afterEach(() => vi.restoreAllMocks());

const executorOf = async (query: string, variables?: Record<string, unknown>) => (await graph.ask(query, variables)).by;

describe('operations kept compiled', () => {
  test('the first request of one is answered by Apollo’s executor, the others compiled', async () => {
    const query = '{ item { name size } }';

    expect(await executorOf(query)).toBe('apollo');
    expect(await executorOf(query)).toBe('compiled');
    expect(await executorOf(query)).toBe('compiled');
  });

  test('for the values of its conditions, not for those of its other variables', async () => {
    const query = 'query ($with: Boolean!, $l: String) { item { id name(lang: $l) @include(if: $with) } }';

    expect(await executorOf(query, { with: true })).toBe('apollo');
    expect(await executorOf(query, { with: false })).toBe('apollo');
    expect(await executorOf(query, { with: true, l: 'DE' })).toBe('compiled');
    expect(await executorOf(query, { with: false, l: 'EN' })).toBe('compiled');
  });

  test('a thousand at most: then all are forgotten, and compiled anew when they come again', async () => {
    graph.swap(OWNED);
    const known = '{ item { known: name } }';
    await graph.ask(known);

    for (let index = 1; index < 1000; index++) await graph.ask(`{ item { a${index}: name } }`);
    expect(await executorOf(known)).toBe('compiled');
    await graph.ask('{ item { oneMore: name } }');

    expect(await executorOf('{ item { oneMore: name } }')).toBe('compiled');
    expect(await executorOf(known)).toBe('apollo');
    expect(await executorOf(known)).toBe('compiled');
  });
});

describe('another supergraph', () => {
  const query = '{ item { size name } }';

  test('what was compiled is forgotten, and compiled by the new plans', async () => {
    graph.swap(OWNED);
    await graph.ask(query);
    const before = await graph.ask(query);

    graph.swap(MOVED);
    const first = await graph.ask(query);
    const second = await graph.ask(query);

    expect(before).toEqual({ data: { item: { size: 5, name: 'of one' } }, errors: [], by: 'compiled' });
    expect(first).toEqual({ data: { item: { size: 5, name: 'of two' } }, errors: [], by: 'apollo' });
    expect(second).toEqual({ data: { item: { size: 5, name: 'of two' } }, errors: [], by: 'compiled' });
  });

  test('a plan of the one before, made by a request under way, is not kept', async () => {
    graph.swap(OWNED);
    const { takePlan } = CompiledGateway.prototype;
    vi.spyOn(CompiledGateway.prototype, 'takePlan').mockImplementationOnce(function (this: CompiledGateway, ...args) {
      graph.swap(MOVED);
      takePlan.apply(this, args);
    });
    await graph.ask(query);

    const next = await graph.ask(query);
    const last = await graph.ask(query);

    expect(next).toEqual({ data: { item: { size: 5, name: 'of two' } }, errors: [], by: 'apollo' });
    expect(last.by).toBe('compiled');
  });
});
