import { describe, expect, test } from 'vitest';
import { federationOf } from '../../support/federation.ts';

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

describe('lists of which two subgraphs each tell a part', () => {
  const graph = federationOf({
    names: {
      sdl: `type Query { kits: [Kit!]! }
        type Kit @key(fields: "id") { id: ID! parts: [Part] @shareable grid: [[Part!]!]! @shareable shelf: [Part!]! @shareable }
        type Part { name: String }`,
      resolvers: {
        Query: { kits: () => [{ id: '1' }, { id: '2' }] },
        Kit: {
          parts: ({ id }: { id: string }) =>
            id === '1' ? [{ name: 'leg' }, { name: 'seat' }] : [{ name: 'a' }, { name: 'b' }],
          shelf: () => [{ name: 'top' }, { name: 'bottom' }],
          grid: () => [[{ name: 'left' }], [], [{ name: 'right' }]],
        },
      },
    },
    masses: {
      sdl: `type Kit @key(fields: "id") { id: ID! parts: [Part] @shareable grid: [[Part!]!]! @shareable shelf: [Part!]! @shareable }
        type Part { mass: Int }`,
      resolvers: {
        Kit: {
          parts: ({ id }: { id: string }) => (id === '1' ? [{ mass: 1 }, null] : [{ mass: 3 }]),
          shelf: () => [{ mass: 4 }, { mass: 5 }],
          grid: () => [[{ mass: 7 }], [], [{ mass: 8 }]],
        },
      },
    },
  });

  test('are joined, item by item', () =>
    graph.answers({
      query: '{ kits { id shelf { name mass } } }',
      data: {
        kits: ['1', '2'].map((id) => ({
          id,
          shelf: [
            { name: 'top', mass: 4 },
            { name: 'bottom', mass: 5 },
          ],
        })),
      },
    }));

  test('but not lists within lists: what came first is lost, with either executor', () => {
    const grid = [[{ name: null, mass: 7 }], [], [{ name: null, mass: 8 }]];
    return graph.answers({
      query: '{ kits { grid { name mass } } }',
      data: { kits: [{ grid }, { grid }] },
      handedOver: 'a value is missing',
    });
  });

  test('the later one counts where there is nothing, or another number of items', () =>
    graph.answers({
      query: '{ kits { parts { name mass } } }',
      data: { kits: [{ parts: [{ name: 'leg', mass: 1 }, null] }, { parts: [{ name: null, mass: 3 }] }] },
      handedOver: 'a value is missing',
    }));

  test('and nothing is missing', () =>
    graph.answers({
      query: '{ kits { parts { mass } grid { name } } }',
      data: {
        kits: [
          { parts: [{ mass: 1 }, null], grid: [[{ name: 'left' }], [], [{ name: 'right' }]] },
          { parts: [{ mass: 3 }], grid: [[{ name: 'left' }], [], [{ name: 'right' }]] },
        ],
      },
    }));
});
