import { beforeEach, describe, expect, test } from 'vitest';
import { ReadableError, SubgraphUnavailable } from '../../../subgraphs/common/errors.ts';
import { fault, federationOf, type Part } from '../../support/federation.ts';

/** What is done to the answers of the subgraph `places`, or of `people`. */
let spoil: Record<string, Part['spoil']> = {};
beforeEach(() => {
  spoil = {};
});

const spoiled =
  (name: string): Part['spoil'] =>
  (answer, operation) =>
    spoil[name]?.(answer, operation) ?? answer;
const broken = 'a promise of the schema is broken';

const graph = federationOf({
  people: {
    sdl: `type Query { people: [Person!]! person(id: ID!): Person groups: [[Person!]] everybody: [Being!]! }
      union Being = Person | Robot
      type Robot { model: String! }
      type Person @key(fields: "id") { id: ID! name: String! age: Int mood: Mood friends: [Person!] home: Place first: Person! }
      enum Mood { GOOD BAD }
      type Place @key(fields: "id") { id: ID! }`,
    resolvers: {
      Query: {
        people: () => [person('1'), person('2'), person('1')],
        person: (_: unknown, { id }: { id: string }) => {
          if (id === 'none') throw new ReadableError('There is no such person.', 'NOT_FOUND');
          return person(id);
        },
        groups: () => [[person('1')], null, [person('2'), person('1')]],
        everybody: () => [
          { __typename: 'Robot', model: 'R2' },
          { __typename: 'Person', ...person('1') },
          { __typename: 'Person', ...person('2') },
        ],
      },
      Person: { friends: ({ id }: { id: string }) => (id === '1' ? [person('2')] : null), first: () => person('1') },
    },
    spoil: spoiled('people'),
  },
  places: {
    sdl: `type Person @key(fields: "id") { id: ID! visits: [Visit!] score: Float! rank: Int note: String }
      type Visit { place: Place day: String! cost: Int }
      type Place @key(fields: "id") { id: ID! name: String! since: Int }`,
    resolvers: {
      Person: {
        visits: ({ id }: { id: string }) => [{ place: { id: `h${id}` }, day: 'Monday', cost: Number(id) }],
        score: () => 1.5,
        rank: ({ id }: { id: string }) => {
          if (id === '2') throw new ReadableError('No rank.', 'NOT_FOUND');
          return 1;
        },
        note: () => 'a note',
      },
      Place: { name: ({ id }: { id: string }) => `Place ${id}`, since: () => 2016 },
    },
    spoil: spoiled('places'),
  },
});

const person = (id: string) => ({ id, name: `Person ${id}`, age: 30, mood: 'GOOD', home: { id: `h${id}` } });
const told = (message: string, code: string, ...path: (string | number)[]) => ({ message, path, code });
const down = (...path: (string | number)[]) =>
  told('The subgraph places does not answer now. Ask again later.', 'SUBGRAPH_UNAVAILABLE', ...path);

describe('errors of a subgraph', () => {
  test('at a root field', () =>
    graph.answers({
      query: '{ person(id: "none") { name } other: person(id: "1") { name note } }',
      data: { person: null, other: { name: 'Person 1', note: 'a note' } },
      errors: [told('There is no such person.', 'NOT_FOUND', 'person')],
    }));

  test('at an entity, wherever it stands', () =>
    graph.answers({
      query: '{ people { id rank } person(id: "1") { friends { rank } } groups { rank note } }',
      data: {
        people: [
          { id: '1', rank: 1 },
          { id: '2', rank: null },
          { id: '1', rank: 1 },
        ],
        person: { friends: [{ rank: null }] },
        groups: [
          [{ rank: 1, note: 'a note' }],
          null,
          [
            { rank: null, note: 'a note' },
            { rank: 1, note: 'a note' },
          ],
        ],
      },
      errors: [
        told('No rank.', 'NOT_FOUND', 'people', 1, 'rank'),
        told('No rank.', 'NOT_FOUND', 'person', 'friends', 0, 'rank'),
        told('No rank.', 'NOT_FOUND', 'groups', 2, 0, 'rank'),
      ],
    }));

  test('under the names that the client gave', () =>
    graph.answers({
      query: '{ all: people { place: rank } }',
      data: { all: [{ place: 1 }, { place: null }, { place: 1 }] },
      errors: [told('No rank.', 'NOT_FOUND', 'all', 1, 'place')],
    }));

  test('without a path: at all that was asked', async () => {
    spoil['places'] = ({ data }) => ({ data, errors: [{ message: 'Odd.', extensions: { code: 'CONFLICT' } }] });

    await graph.answers({
      query: '{ people { note } }',
      data: { people: [{ note: 'a note' }, { note: 'a note' }, { note: 'a note' }] },
      errors: [0, 1, 2].map((index) => told('Odd.', 'CONFLICT', 'people', index, 'note')),
    });
  });

  test('at an entity as a whole', async () => {
    spoil['places'] = ({
      data: {
        _entities: [, ...others],
      },
    }) => ({
      data: { _entities: [null, ...others] },
      errors: [{ message: 'Gone.', path: ['_entities', 0], extensions: { code: 'NOT_FOUND' } }],
    });

    await graph.answers({
      query: '{ person(id: "1") { id note rank } }',
      data: { person: { id: '1', note: null, rank: null } },
      errors: [told('Gone.', 'NOT_FOUND', 'person', 'note'), told('Gone.', 'NOT_FOUND', 'person', 'rank')],
    });
  });

  test('at an entity that nobody asked for', async () => {
    spoil['places'] = ({ data }) => ({
      data,
      errors: [{ message: 'Odd.', path: ['_entities', 7, 'note'], extensions: { code: 'CONFLICT' } }],
    });

    await graph.answers({
      query: '{ person(id: "1") { note } }',
      data: { person: { note: 'a note' } },
      errors: [told('Odd.', 'CONFLICT', 'person', 'note')],
    });
  });

  test('with nothing else in the answer', async () => {
    spoil['people'] = () => ({ data: null, errors: [{ message: 'Odd.', extensions: { code: 'CONFLICT' } }] });

    await graph.answers({
      query: '{ person(id: "1") { note } again: person(id: "2") { name } }',
      data: { person: null, again: null },
      errors: [told('Odd.', 'CONFLICT', 'person'), told('Odd.', 'CONFLICT', 'again')],
    });
  });

  test('that is down: its fields are null, the others answered', async () => {
    spoil['places'] = () => {
      throw new SubgraphUnavailable('places');
    };

    await graph.answers({
      query: '{ person(id: "1") { name note visits { day } first { rank } home { since } } }',
      data: { person: { name: 'Person 1', note: null, visits: null, first: { rank: null }, home: { since: null } } },
      errors: [
        down('person', 'note'),
        down('person', 'visits'),
        down('person', 'first', 'rank'),
        down('person', 'home', 'since'),
      ],
    });
  });

  test('that is down, where null must go up', async () => {
    spoil['places'] = () => {
      throw new SubgraphUnavailable('places');
    };

    await graph.answers({
      query: '{ people { name score } person(id: "1") { name home { name } } }',
      data: null,
      errors: [...[0, 1, 2].map((index) => down('people', index, 'score')), down('person', 'home', 'name')],
      handedOver: broken,
    });
  });
});

describe('a subgraph that breaks its promises', () => {
  const only =
    (change: (entity: any) => void): Part['spoil'] =>
    (answer) => {
      for (const entity of answer.data._entities) change(entity);
      return answer;
    };

  test.for<[string, (entity: any) => unknown]>([
    ['a value is left out', (entity: any) => delete entity.note],
    ['a number where text should be', (entity: any) => (entity.note = 5)],
    ['a list where text should be', (entity: any) => (entity.note = ['a note'])],
    ['an object where text should be', (entity: any) => (entity.note = { a: 'note' })],
  ])('%s: null, and an error', async ([, change]) => {
    spoil['places'] = only(change);

    await graph.answers({
      query: '{ person(id: "1") { note } }',
      data: { person: { note: null } },
      errors: [fault('person', 'note')],
      handedOver: broken,
    });
  });

  test.for([
    ['text', '1'],
    ['a fraction', 1.5],
    ['beyond 32 bits', 2 ** 40],
    ['a truth', true],
  ])('a whole number that is %s: null, and an error', async ([, rank]) => {
    spoil['places'] = only((entity) => (entity.rank = rank));

    await graph.answers({
      query: '{ person(id: "1") { rank } }',
      data: { person: { rank: null } },
      errors: [fault('person', 'rank')],
      handedOver: broken,
    });
  });

  test.for([
    ['of another name', 'FINE'],
    ['in a list', ['GOOD']],
    ['a number', 0],
  ])('a value of an enum %s: null, and an error', async ([, mood]) => {
    spoil['people'] = ({ data }) => ({ data: { person: { ...data.person, mood } } });

    await graph.answers({
      query: '{ person(id: "1") { mood } }',
      data: { person: { mood: null } },
      errors: [fault('person', 'mood')],
      handedOver: broken,
    });
  });

  test('a null in a list that has none takes the list away', async () => {
    spoil['places'] = only((entity) => entity.visits.push(null));

    await graph.answers({
      query: '{ person(id: "1") { visits { day } } }',
      data: { person: { visits: null } },
      errors: [fault('person', 'visits', 1)],
      handedOver: broken,
    });
  });

  test('an object where a list should be', async () => {
    spoil['places'] = only((entity) => (entity.visits = entity.visits[0]));

    await graph.answers({
      query: '{ person(id: "1") { visits { day cost } } }',
      data: { person: { visits: null } },
      errors: [fault('person', 'visits')],
      handedOver: broken,
    });
  });

  test('a key that is none', async () => {
    spoil['people'] = ({ data }) => ({ data: { person: { ...data.person, id: { a: 1 } } } });

    await graph.answers({
      query: '{ person(id: "1") { age note } }',
      data: { person: { age: 30, note: 'a note' } },
      errors: [fault('person', 'id')],
      handedOver: broken,
    });
  });

  test('fewer entities than were asked for are none', async () => {
    spoil['places'] = ({ data }) => ({ data: { _entities: data._entities.slice(1) } });

    await graph.answers({
      query: '{ people { name note } }',
      data: {
        people: [
          { name: 'Person 1', note: null },
          { name: 'Person 2', note: null },
          { name: 'Person 1', note: null },
        ],
      },
      errors: [0, 1, 2].map((index) => down('people', index, 'note')),
    });
  });

  test('fields that nobody asked for are left out', async () => {
    spoil['places'] = only((entity) => Object.assign(entity, { secret: 1, toJSON: 2, name: 'another' }));

    await graph.answers({
      query: '{ person(id: "1") { name note } }',
      data: { person: { name: 'another', note: 'a note' } },
    });
  });

  test('the name of another type', async () => {
    spoil['people'] = ({ data }) => ({
      data: { everybody: data.everybody.map((each: any) => ({ ...each, __typename: 'Unheard' })) },
    });

    await graph.answers({
      query: '{ everybody { ... on Robot { model } } }',
      data: null,
      errors: [0, 1, 2].map((index) => fault('everybody', index)),
      handedOver: broken,
    });
  });
});

test('an error in a list of several types stands at its own place', () =>
  graph.answers({
    query: '{ everybody { ... on Person { rank } ... on Robot { model } } }',
    data: { everybody: [{ model: 'R2' }, { rank: 1 }, { rank: null }] },
    errors: [told('No rank.', 'NOT_FOUND', 'everybody', 2, 'rank')],
    mistold: {
      errors: [told('No rank.', 'NOT_FOUND', 'everybody', 1, 'rank')],
      why: 'it counts all of the list, also those that it did not ask about',
    },
  }));

test('entities are asked for once each, whatever goes wrong with them', async () => {
  await graph.answers({
    query: '{ people { rank } groups { rank } }',
    data: {
      people: [{ rank: 1 }, { rank: null }, { rank: 1 }],
      groups: [[{ rank: 1 }], null, [{ rank: null }, { rank: 1 }]],
    },
    errors: [told('No rank.', 'NOT_FOUND', 'people', 1, 'rank'), told('No rank.', 'NOT_FOUND', 'groups', 2, 0, 'rank')],
  });

  expect(graph.asked.map(({ subgraph }) => subgraph)).toEqual(['people', 'places', 'places']);
});
