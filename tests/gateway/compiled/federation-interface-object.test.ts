import { beforeEach, describe, expect, test } from 'vitest';
import { ReadableError } from '../../../subgraphs/common/errors.ts';
import { fault, federationOf, type Part } from '../../support/federation.ts';

const MEDIA = [
  { __typename: 'Book', id: 'b1', title: 'Faust', pages: 200 },
  { __typename: 'Film', id: 'f1', title: 'Metropolis', minutes: 153 },
  { __typename: 'Book', id: 'b2', title: 'Emil', pages: 180 },
];
let spoil: Part['spoil'];
beforeEach(() => {
  spoil = undefined;
});

const RATINGS: Record<string, number> = { b1: 5, f1: 4 };

describe('@interfaceObject and entity interfaces', () => {
  const graph = federationOf({
    library: {
      sdl: `type Query { media: [Media!]! book: Book }
        interface Media @key(fields: "id") { id: ID! title: String! }
        type Book implements Media @key(fields: "id") { id: ID! title: String! pages: Int! }
        type Film implements Media @key(fields: "id") { id: ID! title: String! minutes: Int! }`,
      spoil: (answer) => spoil?.(answer, { query: '' }) ?? answer,
      resolvers: {
        Query: { media: () => MEDIA, book: () => MEDIA[0] },
        Media: { __resolveReference: ({ id }: { id: string }) => MEDIA.find((each) => each.id === id) },
        Book: { __resolveReference: ({ id }: { id: string }) => MEDIA.find((each) => each.id === id) },
        Film: { __resolveReference: ({ id }: { id: string }) => MEDIA.find((each) => each.id === id) },
      },
    },
    ratings: {
      sdl: `type Query { rated: [Media!]! best: Media }
        type Media @interfaceObject @key(fields: "id") { id: ID! rating: Int secret: String reviews: [Review!]! }
        type Review { text: String! of: Media! }`,
      resolvers: {
        Query: { rated: () => Object.keys(RATINGS).map((id) => ({ id })), best: () => ({ id: 'b1' }) },
        Media: {
          rating: ({ id }: { id: string }) => RATINGS[id],
          secret: ({ id }: { id: string }) => {
            if (id === 'f1') throw new ReadableError('Not told.', 'FORBIDDEN');
            return id;
          },
          reviews: ({ id }: { id: string }) => (id === 'f1' ? [{ text: 'Long', of: { id: 'f1' } }] : []),
        },
      },
    },
  });

  test('fields that a subgraph adds to all types of an interface', () =>
    graph.answers({
      query: '{ media { title rating } }',
      data: {
        media: [
          { title: 'Faust', rating: 5 },
          { title: 'Metropolis', rating: 4 },
          { title: 'Emil', rating: null },
        ],
      },
    }));

  test('to one of them', () =>
    graph.answers({
      query: '{ book { pages rating reviews { text } } }',
      data: { book: { pages: 200, rating: 5, reviews: [] } },
    }));

  test('what the interface’s object does not know is asked of those who know the types', () =>
    graph.answers({
      query: '{ rated { __typename id rating title ... on Book { pages } } best { title } }',
      data: {
        rated: [
          { __typename: 'Book', id: 'b1', rating: 5, title: 'Faust', pages: 200 },
          { __typename: 'Film', id: 'f1', rating: 4, title: 'Metropolis' },
        ],
        best: { title: 'Faust' },
      },
    }));

  test('back and forth', () =>
    graph.answers({
      query: '{ media { reviews { text of { title ... on Film { minutes rating } } } } }',
      data: {
        media: [
          { reviews: [] },
          { reviews: [{ text: 'Long', of: { title: 'Metropolis', minutes: 153, rating: 4 } }] },
          { reviews: [] },
        ],
      },
    }));

  test('nothing but the name of the type', () =>
    graph.answers({
      query: '{ rated { kind: __typename } }',
      data: { rated: [{ kind: 'Book' }, { kind: 'Film' }] },
    }));

  test('the subgraph of the interface’s object is asked under its name', async () => {
    await graph.answers({
      query: '{ media { ... on Film { rating } } }',
      data: { media: [{}, { rating: 4 }, {}] },
    });

    expect(graph.asked[1]?.variables?.['representations']).toEqual([{ __typename: 'Media', id: 'f1' }]);
  });

  test('an error stands at its own place', () =>
    graph.answers({
      query: '{ media { secret } }',
      data: { media: [{ secret: 'b1' }, { secret: null }, { secret: 'b2' }] },
      errors: [{ message: 'Not told.', path: ['media', 1, 'secret'], code: 'FORBIDDEN' }],
    }));

  test('a key that is null is a broken promise', async () => {
    spoil = ({ data }) => ({ data: { media: data.media.map((each: object) => ({ ...each, id: null })) } });

    await graph.answers({
      query: '{ media { title rating } }',
      data: {
        media: [
          { title: 'Faust', rating: null },
          { title: 'Metropolis', rating: null },
          { title: 'Emil', rating: null },
        ],
      },
      errors: [0, 1, 2].map((index) => fault('media', index, 'id')),
      handedOver: 'a promise of the schema is broken',
    });
  });

  test('where nothing else is asked, nobody asks for the type', () =>
    graph.answers({
      query: '{ best { id rating } }',
      data: { best: { id: 'b1', rating: 5 } },
      handedOver: 'the type of the object is not known, only its interface',
    }));
});
