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

describe('@provides and @external', () => {
  const graph = federationOf({
    reviews: {
      sdl: `type Query { reviews: [Review!]! best: Review @provides(fields: "author { name }") }
        type Review { text: String! author: Author! @provides(fields: "name") editor: Author }
        type Author @key(fields: "id") { id: ID! name: String @external }`,
      resolvers: {
        Query: {
          reviews: () => [
            { text: 'Good', author: { id: 'a1', name: 'told by reviews' }, editor: { id: 'a1' } },
            { text: 'Bad', author: { id: 'a2', name: null }, editor: null },
          ],
          best: () => ({ text: 'Good', author: { id: 'a1', name: 'told by reviews' }, editor: { id: 'a1' } }),
        },
      },
    },
    authors: {
      sdl: `type Author @key(fields: "id") { id: ID! name: String @shareable born: Int }`,
      resolvers: { Author: { name: ({ id }: { id: string }) => `told by authors: ${id}`, born: () => 1979 } },
    },
  });

  test('what is provided is not asked of its owner', async () => {
    await graph.answers({
      query: '{ reviews { text author { name } } }',
      data: {
        reviews: [
          { text: 'Good', author: { name: 'told by reviews' } },
          { text: 'Bad', author: { name: null } },
        ],
      },
    });

    expect(graph.asked.map(({ subgraph }) => subgraph)).toEqual(['reviews']);
  });

  test('elsewhere it is', () =>
    graph.answers({
      query: '{ reviews { author { born name } editor { name } } }',
      data: {
        reviews: [
          { author: { born: 1979, name: 'told by reviews' }, editor: { name: 'told by authors: a1' } },
          { author: { born: 1979, name: null }, editor: null },
        ],
      },
    }));

  test('over two fields on the way', () =>
    graph.answers({
      query: '{ best { author { name } editor { id name } } }',
      data: { best: { author: { name: 'told by reviews' }, editor: { id: 'a1', name: 'told by authors: a1' } } },
    }));
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

describe('@shareable, @override and @inaccessible', () => {
  const graph = federationOf({
    old: {
      sdl: `type Query { users: [User!]! today: String! @shareable }
        type User @key(fields: "id") { id: ID! name: String! @shareable mail: String! bill: Int place: Place @shareable
          secret: String @inaccessible }
        type Place @shareable { lat: Float! lon: Float! }`,
      resolvers: {
        Query: { users: () => [user('1'), user('2')], today: () => 'a day' },
        User: { __resolveReference: ({ id }: { id: string }) => user(id), mail: () => 'old', bill: () => 1 },
      },
    },
    fresh: {
      sdl: `type Query { today: String! @shareable newest: User }
        type User @key(fields: "id") { id: ID! name: String! @shareable mail: String! @override(from: "old")
          place: Place @shareable hash: String @requires(fields: "secret") secret: String @external }
        type Place @shareable { lat: Float! lon: Float! }`,
      resolvers: {
        Query: { newest: () => user('2'), today: () => 'a day' },
        User: {
          __resolveReference: (of: { id: string; secret?: string }) => ({ ...user(of.id), ...of }),
          mail: ({ id }: { id: string }) => `new ${id}`,
          hash: ({ secret }: { secret?: string }) => secret && `#${secret}`,
        },
      },
    },
  });

  const user = (id: string) => ({ id, name: `User ${id}`, place: { lat: 51.5, lon: Number(id) }, secret: `s${id}` });

  test('shared fields come from whoever is asked anyway', async () => {
    await graph.answers({
      query: '{ newest { name place { lon lat } } today }',
      data: { newest: { name: 'User 2', place: { lon: 2, lat: 51.5 } }, today: 'a day' },
    });

    expect(graph.asked.map(({ subgraph }) => subgraph)).toEqual(['fresh']);
  });

  test('an overridden field comes from its new owner', () =>
    graph.answers({
      query: '{ users { mail name } newest { mail bill } }',
      data: {
        users: [
          { mail: 'new 1', name: 'User 1' },
          { mail: 'new 2', name: 'User 2' },
        ],
        newest: { mail: 'new 2', bill: 1 },
      },
    }));

  test('what clients cannot reach is used all the same', () =>
    graph.answers({
      query: '{ users { hash } newest { hash } }',
      data: { users: [{ hash: '#s1' }, { hash: '#s2' }], newest: { hash: '#s2' } },
    }));
});
