import { describe, expect, test } from 'vitest';
import { federationOf } from '../../support/federation.ts';

describe('@requires', () => {
  const graph = federationOf({
    goods: {
      sdl: `type Query { goods: [Good!]! good(id: ID!): Good }
        type Good @key(fields: "id") { id: ID! weight(unit: Unit = KG): Float size: Size parts: [Part!] }
        enum Unit { KG LB }
        type Size { width: Int! height: Int! label: String }
        type Part { name: String! mass: Float! }`,
      resolvers: {
        Query: {
          goods: () => [good('chair'), good('lamp'), good('gift')],
          good: (_: unknown, { id }: { id: string }) => good(id),
        },
        Good: {
          __resolveReference: ({ id }: { id: string }) => good(id),
          weight: ({ weight }: { weight: number | null }, { unit }: { unit: string }) =>
            weight && (unit === 'LB' ? weight * 2 : weight),
        },
      },
    },
    freight: {
      sdl: `type Good @key(fields: "id") {
          id: ID! weight(unit: Unit = KG): Float @external size: Size @external parts: [Part!] @external
          price(express: Boolean = false): Float @requires(fields: "weight")
          pounds: Float @requires(fields: "weight(unit: LB)")
          area: Int @requires(fields: "size { width height }")
          heaviest: String @requires(fields: "parts { name mass }") }
        enum Unit { KG LB }
        type Size { width: Int! @external height: Int! @external }
        type Part { name: String! @external mass: Float! @external }`,
      resolvers: {
        Good: {
          price: ({ weight }: Given, { express }: { express: boolean }) => weight && weight * (express ? 3 : 2),
          pounds: ({ weight }: Given) => weight,
          area: ({ size }: Given) => size && size.width * size.height,
          heaviest: ({ parts }: Given) => parts?.toSorted((a, b) => b.mass - a.mass)[0]?.name,
        },
      },
    },
    shop: {
      sdl: `type Query { cheapest: Good @shareable }
        type Good @key(fields: "id") {
          id: ID! price(express: Boolean = false): Float @external
          total: String @requires(fields: "price(express: true)") }`,
      resolvers: {
        Query: { cheapest: () => ({ id: 'lamp' }) },
        Good: { total: ({ price }: { price: number | null }) => (price === null ? 'ask us' : `${price} EUR`) },
      },
    },
  });

  interface Given {
    weight: number | null;
    size: { width: number; height: number } | null;
    parts: { name: string; mass: number }[] | null;
  }

  const GOODS: Record<string, Given> = {
    chair: {
      weight: 5,
      size: { width: 4, height: 9 },
      parts: [
        { name: 'leg', mass: 1 },
        { name: 'seat', mass: 2 },
      ],
    },
    lamp: { weight: 0, size: null, parts: [] },
    gift: { weight: null, size: { width: 1, height: 1 }, parts: null },
  };
  const good = (id: string) => (GOODS[id] ? { id, ...GOODS[id] } : null);

  test('a field made of another subgraph’s, null or not', () =>
    graph.answers({
      query: '{ goods { price } }',
      data: { goods: [{ price: 10 }, { price: 0 }, { price: null }] },
    }));

  test('with arguments, and beside the same field asked otherwise', () =>
    graph.answers({
      query: '{ goods { pounds kilos: weight(unit: KG) } }',
      data: {
        goods: [
          { pounds: 10, kilos: 5 },
          { pounds: 0, kilos: 0 },
          { pounds: null, kilos: null },
        ],
      },
    }));

  test('of objects and of lists of objects, of which the client asks something else', () =>
    graph.answers({
      query: '{ goods { area heaviest size { label } parts { mass } } }',
      data: {
        goods: [
          { area: 36, heaviest: 'seat', size: { label: null }, parts: [{ mass: 1 }, { mass: 2 }] },
          { area: null, heaviest: null, size: null, parts: [] },
          { area: 1, heaviest: null, size: { label: null }, parts: null },
        ],
      },
    }));

  test('a chain over three subgraphs', () =>
    graph.answers({
      query: '{ goods { id total } }',
      data: {
        goods: [
          { id: 'chair', total: '15 EUR' },
          { id: 'lamp', total: '0 EUR' },
          { id: 'gift', total: 'ask us' },
        ],
      },
    }));

  test('a chain that begins and ends in one subgraph', async () => {
    await graph.answers({ query: '{ cheapest { total } }', data: { cheapest: { total: '0 EUR' } } });

    expect(graph.asked.map(({ subgraph }) => subgraph)).toEqual(['shop', 'goods', 'freight', 'shop']);
  });

  test('by variables, one of which is left out', () =>
    graph.answers({
      query: 'query ($id: ID!, $fast: Boolean) { good(id: $id) { price(express: $fast) } }',
      variables: { id: 'chair' },
      data: { good: { price: 10 } },
    }));

  test('of an entity that is not there', () =>
    graph.answers({ query: '{ good(id: "none") { price total } }', data: { good: null } }));
});

describe('the same entity, told of otherwise at each place', () => {
  // Each line has a weight of its own for the item; the price that the line shows is made of it.
  const graph = federationOf({
    orders: {
      sdl: `type Query { lines: [Line!]! }
        type Line { item: Item! }
        type Item @key(fields: "id") { id: ID! weight: Int! }`,
      resolvers: { Query: { lines: () => [1, 2].map((weight) => ({ item: { id: 'i1', weight } })) } },
    },
    items: {
      sdl: `type Item @key(fields: "id") { id: ID! rate: Int! offer: Offer! @shareable }
        type Offer { name: String! }`,
      resolvers: { Item: { rate: () => 10, offer: () => ({ name: 'summer' }) } },
    },
    prices: {
      sdl: `type Item @key(fields: "id") { id: ID! weight: Int! @external rate: Int! @external
          offer: Offer! @shareable @requires(fields: "weight rate") }
        type Offer { price: Int! }`,
      resolvers: { Item: { offer: (of: { weight: number; rate: number }) => ({ price: of.weight * of.rate }) } },
    },
  });

  test('what is made of it is told of each place apart', () =>
    graph.answers({
      query: '{ lines { item { id offer { name price } } } }',
      data: {
        lines: [
          { item: { id: 'i1', offer: { name: 'summer', price: 10 } } },
          { item: { id: 'i1', offer: { name: 'summer', price: 20 } } },
        ],
      },
    }));
});
