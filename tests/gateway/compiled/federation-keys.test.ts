import { describe, expect, test } from 'vitest';
import { fault, federationOf } from '../../support/federation.ts';

describe('@key of several fields, and of nested ones', () => {
  const graph = federationOf({
    catalogue: {
      sdl: `type Query { products: [Product!]! }
        type Product @key(fields: "id region") @key(fields: "maker { id country { code } }") {
          id: ID! region: String! name: String maker: Maker! }
        type Maker { id: ID! @shareable name: String country: Country! @shareable }
        type Country { code: String! @shareable }`,
      resolvers: {
        Query: {
          products: () => [
            { id: '1', region: 'NW', name: 'Chair', maker: { id: 'm1', name: 'Wood', country: { code: 'DE' } } },
            { id: '1', region: 'BY', name: 'Table', maker: { id: 'm1', name: 'Holz', country: { code: 'AT' } } },
          ],
        },
      },
    },
    stock: {
      sdl: 'type Product @key(fields: "id region") { id: ID! region: String! left(unit: String): Int }',
      resolvers: { Product: { left: ({ region }: { region: string }) => (region === 'NW' ? 3 : 0) } },
    },
    ratings: {
      sdl: `type Product @key(fields: "maker { id country { code } }") { maker: Maker! stars: Int }
        type Maker { id: ID! @shareable country: Country! @shareable }
        type Country { code: String! @shareable }`,
      resolvers: { Product: { stars: ({ maker }: { maker: any }) => (maker.country.code === 'DE' ? 5 : 4) } },
    },
  });

  test('all fields of a key tell entities apart', () =>
    graph.answers({
      query: '{ products { name left } }',
      data: {
        products: [
          { name: 'Chair', left: 3 },
          { name: 'Table', left: 0 },
        ],
      },
    }));

  test('so do fields of objects below', () =>
    graph.answers({
      query: '{ products { stars maker { name } } }',
      data: {
        products: [
          { stars: 5, maker: { name: 'Wood' } },
          { stars: 4, maker: { name: 'Holz' } },
        ],
      },
    }));

  test('what the key needs is not answered unless it is asked', () =>
    graph.answers({
      query: '{ products { maker { country { code } } stars left title: name } }',
      data: {
        products: [
          { maker: { country: { code: 'DE' } }, stars: 5, left: 3, title: 'Chair' },
          { maker: { country: { code: 'AT' } }, stars: 4, left: 0, title: 'Table' },
        ],
      },
    }));
});

describe('several keys of one type', () => {
  const cities = [
    { ags: '05113', name: 'Essen', plate: 'E' },
    { ags: '05112', name: 'Duisburg', plate: 'DU' },
  ];
  const graph = federationOf({
    plates: {
      sdl: `type Query { cars: [Car!]! }
        type Car { owner: String city: City }
        type City @key(fields: "plate") { plate: String! }`,
      resolvers: {
        Query: {
          cars: () => [
            { owner: 'Ada', city: { plate: 'DU' } },
            { owner: 'Bo', city: { plate: 'E' } },
            { owner: 'Cem', city: { plate: 'DU' } },
            { owner: 'Dana', city: null },
          ],
        },
      },
    },
    register: {
      sdl: `type Query { cities: [City!]! }
        type City @key(fields: "plate") @key(fields: "ags") { ags: ID! plate: String! name: String! }`,
      resolvers: {
        Query: { cities: () => cities },
        City: {
          __resolveReference: (of: { plate?: string; ags?: string }) =>
            cities.find(({ ags, plate }) => ags === of.ags || plate === of.plate),
        },
      },
    },
    people: {
      sdl: 'type City @key(fields: "ags") { ags: ID! inhabitants: Int! }',
      resolvers: { City: { inhabitants: ({ ags }: { ags: string }) => (ags === '05113' ? 582_000 : 490_000) } },
    },
  });

  test('one key leads to the other', () =>
    graph.answers({
      query: '{ cars { owner city { inhabitants } } }',
      data: {
        cars: [
          { owner: 'Ada', city: { inhabitants: 490_000 } },
          { owner: 'Bo', city: { inhabitants: 582_000 } },
          { owner: 'Cem', city: { inhabitants: 490_000 } },
          { owner: 'Dana', city: null },
        ],
      },
    }));

  test('an entity that stands at several places is asked for once, and stands at all of them', async () => {
    await graph.answers({
      query: '{ cars { city { plate name } } }',
      data: {
        cars: [
          { city: { plate: 'DU', name: 'Duisburg' } },
          { city: { plate: 'E', name: 'Essen' } },
          { city: { plate: 'DU', name: 'Duisburg' } },
          { city: null },
        ],
      },
    });

    expect(graph.asked[1]?.variables?.['representations']).toEqual([
      { __typename: 'City', plate: 'DU' },
      { __typename: 'City', plate: 'E' },
    ]);
  });

  test('root fields of two subgraphs are asked side by side', () =>
    graph.answers({
      query: '{ cars { owner } cities { name inhabitants } again: cities { ags } }',
      data: {
        cars: [{ owner: 'Ada' }, { owner: 'Bo' }, { owner: 'Cem' }, { owner: 'Dana' }],
        cities: [
          { name: 'Essen', inhabitants: 582_000 },
          { name: 'Duisburg', inhabitants: 490_000 },
        ],
        again: [{ ags: '05113' }, { ags: '05112' }],
      },
    }));
});

describe('keys that are null, and entities that a subgraph does not know', () => {
  const graph = federationOf({
    orders: {
      sdl: `type Query { orders: [Order!]! order: Order! }
        type Order { no: Int! buyer: Buyer seller: Seller }
        type Buyer @key(fields: "id") { id: ID }
        type Seller @key(fields: "id") { id: ID! }`,
      resolvers: {
        Query: {
          orders: () => [
            { no: 1, buyer: { id: 'b1' }, seller: { id: 's1' } },
            { no: 2, buyer: { id: null }, seller: { id: 'unknown' } },
            { no: 3, buyer: { id: 'unknown' }, seller: null },
          ],
          order: () => ({ no: 9, seller: { id: 'unknown' } }),
        },
      },
    },
    accounts: {
      sdl: `type Buyer @key(fields: "id") { id: ID name: String }
        type Seller @key(fields: "id") { id: ID! name: String! since: Int }`,
      resolvers: {
        Buyer: { __resolveReference: ({ id }: { id: string | null }) => (id === 'b1' ? { id, name: 'Ada' } : null) },
        Seller: {
          __resolveReference: ({ id }: { id: string }) => (id === 's1' ? { id, name: 'Shop', since: 2016 } : null),
        },
      },
    },
  });

  test('fields of an entity that is not known are null', () =>
    graph.answers({
      query: '{ orders { no buyer { id name } seller { since } } }',
      data: {
        orders: [
          { no: 1, buyer: { id: 'b1', name: 'Ada' }, seller: { since: 2016 } },
          { no: 2, buyer: { id: null, name: null }, seller: { since: null } },
          { no: 3, buyer: { id: 'unknown', name: null }, seller: null },
        ],
      },
    }));

  test('where they must not be null the entity is, and an error tells of it', () =>
    graph.answers({
      query: '{ orders { no seller { name } } order { seller { id name since } } }',
      data: {
        orders: [
          { no: 1, seller: { name: 'Shop' } },
          { no: 2, seller: null },
          { no: 3, seller: null },
        ],
        order: { seller: null },
      },
      errors: [fault('orders', 1, 'seller', 'name'), fault('order', 'seller', 'name')],
      handedOver: 'a promise of the schema is broken',
    }));
});
