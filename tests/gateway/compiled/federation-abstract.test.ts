import { describe, test } from 'vitest';
import { federationOf } from '../../support/federation.ts';

const BOOKS = [
  { __typename: 'Book', id: 'b1', title: 'Faust', pages: 200 },
  { __typename: 'Film', id: 'f1', title: 'Metropolis', minutes: 153 },
  { __typename: 'Book', id: 'b2', title: 'Emil', pages: 180 },
  { __typename: 'Song', name: 'Ode' },
];

describe('interfaces and unions across subgraphs', () => {
  const graph = federationOf({
    library: {
      sdl: `type Query { items: [Item!]! media: [Media!]! first: Media random: Item }
        union Item = Book | Film | Song
        interface Media { id: ID! title: String }
        type Book implements Media @key(fields: "id") { id: ID! title: String pages: Int! }
        type Film implements Media @key(fields: "id") { id: ID! title: String minutes: Int! }
        type Song { name: String! }`,
      resolvers: {
        Query: {
          items: () => BOOKS,
          media: () => BOOKS.slice(0, 3),
          first: () => BOOKS[0],
          random: () => null,
        },
        Book: { __resolveReference: ({ id }: { id: string }) => BOOKS.find((each) => each.id === id) },
      },
    },
    shop: {
      sdl: `type Query { offers: [Offer!]! }
        type Offer { of: Thing price: Int! }
        union Thing = Book | Voucher
        type Voucher { amount: Int! }
        type Book @key(fields: "id") { id: ID! price: Int }
        type Film @key(fields: "id") { id: ID! price: Int rating: String }`,
      resolvers: {
        Query: {
          offers: () => [
            { price: 1, of: { __typename: 'Book', id: 'b2' } },
            { price: 2, of: { __typename: 'Voucher', amount: 50 } },
            { price: 3, of: null },
          ],
        },
        Book: { price: ({ id }: { id: string }) => (id === 'b1' ? 8 : null) },
        Film: { price: () => 12, rating: () => 'PG' },
      },
    },
  });

  test('fields of an interface, and of each type', () =>
    graph.answers({
      query: '{ media { title ... on Book { pages } ... on Film { minutes } } }',
      data: {
        media: [
          { title: 'Faust', pages: 200 },
          { title: 'Metropolis', minutes: 153 },
          { title: 'Emil', pages: 180 },
        ],
      },
    }));

  test('fields of another subgraph, for some of the types', () =>
    graph.answers({
      query: '{ items { ... on Film { rating } ... on Book { price } ... on Song { name } } }',
      data: { items: [{ price: 8 }, { rating: 'PG' }, { price: null }, { name: 'Ode' }] },
    }));

  test('one field of all types from another subgraph', () =>
    graph.answers({
      query: '{ media { ... on Film { price } ... on Book { price } } first { ... on Book { price } } }',
      data: { media: [{ price: 8 }, { price: 12 }, { price: null }], first: { price: 8 } },
    }));

  test('the name of the type, under any name and wherever it is asked', () =>
    graph.answers({
      query: `{ __typename root: __typename items { kind: __typename ... on Media { __typename id } ...of } }
        fragment of on Item { __typename again: __typename }`,
      data: {
        __typename: 'Query',
        root: 'Query',
        items: [
          { kind: 'Book', __typename: 'Book', id: 'b1', again: 'Book' },
          { kind: 'Film', __typename: 'Film', id: 'f1', again: 'Film' },
          { kind: 'Book', __typename: 'Book', id: 'b2', again: 'Book' },
          { kind: 'Song', __typename: 'Song', again: 'Song' },
        ],
      },
    }));

  test('fragments on an interface within a union, and on what is not there', () =>
    graph.answers({
      query:
        '{ items { ... on Media { title } } offers { of { ... on Voucher { amount } } } random { ... on Song { name } } }',
      data: {
        items: [{ title: 'Faust' }, { title: 'Metropolis' }, { title: 'Emil' }, {}],
        offers: [{ of: {} }, { of: { amount: 50 } }, { of: null }],
        random: null,
      },
    }));

  test('from a union of one subgraph into the other', () =>
    graph.answers({
      query: '{ offers { price of { ... on Book { title pages price } ... on Voucher { amount } } } }',
      data: {
        offers: [
          { price: 1, of: { title: 'Emil', pages: 180, price: null } },
          { price: 2, of: { amount: 50 } },
          { price: 3, of: null },
        ],
      },
    }));

  test('one name for fields of two types', () =>
    graph.answers({
      query: '{ items { ... on Book { size: pages } ... on Film { size: minutes } } }',
      data: { items: [{ size: 200 }, { size: 153 }, { size: 180 }, {}] },
      leftToApollo: 'rewrites of answers',
    }));
});

describe('enums', () => {
  const graph = federationOf({
    one: {
      sdl: `type Query { states: [State]! among(state: State): String }
        enum State { OPEN CLOSED HIDDEN @inaccessible }`,
      resolvers: {
        Query: {
          states: () => ['OPEN', null, 'CLOSED'],
          among: (_: unknown, of: { state?: string }) => of.state ?? 'none',
        },
      },
    },
    two: {
      sdl: `type Query { accepts(state: Mode): Boolean modes: [Shown!]! }
        enum Mode { FAST SLOW }
        enum Shown { A B }`,
      resolvers: { Query: { accepts: () => true, modes: () => ['A', 'B'] } },
    },
    three: {
      sdl: `type Query { rejects(state: Mode): Boolean more: [Shown!]! }
        enum Mode { FAST }
        enum Shown { A B C }`,
      resolvers: { Query: { rejects: () => false, more: () => ['C'] } },
    },
  });

  test('values of an argument that all subgraphs have, values of answers that any has', () =>
    graph.answers({
      query: 'query ($m: Mode) { states among(state: CLOSED) accepts(state: $m) rejects(state: FAST) modes more }',
      variables: { m: 'FAST' },
      data: {
        states: ['OPEN', null, 'CLOSED'],
        among: 'CLOSED',
        accepts: true,
        rejects: false,
        modes: ['A', 'B'],
        more: ['C'],
      },
    }));

  test('a value that not all have is refused before anything is asked', () =>
    graph.answers({
      query: '{ accepts(state: SLOW) }',
      data: undefined,
      errors: [{ message: 'Value "SLOW" does not exist in "Mode" enum.', code: 'BAD_USER_INPUT' }],
      isRefused: true,
    }));
});
