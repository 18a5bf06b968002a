import { describe, expect, test } from 'vitest';
import { SubgraphUnavailable } from '../../../subgraphs/common/errors.ts';
import { peopleAndPlaces, placesDown, told } from '../../support/people-and-places.ts';

const graph = peopleAndPlaces();
const broken = 'a promise of the schema is broken';

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
    graph.spoil('places', ({ data }) => ({ data, errors: [{ message: 'Odd.', extensions: { code: 'CONFLICT' } }] }));

    await graph.answers({
      query: '{ people { note } }',
      data: { people: [{ note: 'a note' }, { note: 'a note' }, { note: 'a note' }] },
      errors: [0, 1, 2].map((index) => told('Odd.', 'CONFLICT', 'people', index, 'note')),
    });
  });

  test('at an entity as a whole', async () => {
    graph.spoil(
      'places',
      ({
        data: {
          _entities: [, ...others],
        },
      }) => ({
        data: { _entities: [null, ...others] },
        errors: [{ message: 'Gone.', path: ['_entities', 0], extensions: { code: 'NOT_FOUND' } }],
      }),
    );

    await graph.answers({
      query: '{ person(id: "1") { id note rank } }',
      data: { person: { id: '1', note: null, rank: null } },
      errors: [told('Gone.', 'NOT_FOUND', 'person', 'note'), told('Gone.', 'NOT_FOUND', 'person', 'rank')],
    });
  });

  test.for([
    ['at an entity that nobody asked for', ['_entities', 7, 'note']],
    ['at no entity', ['_entities']],
    ['at a field that is none', ['nowhere', 0]],
  ] as const)('%s: at all that was asked', async ([, path]) => {
    graph.spoil('places', ({ data }) => ({
      data,
      errors: [{ message: 'Odd.', path, extensions: { code: 'CONFLICT' } }],
    }));

    await graph.answers({
      query: '{ person(id: "1") { note } }',
      data: { person: { note: 'a note' } },
      errors: [told('Odd.', 'CONFLICT', 'person', 'note')],
    });
  });

  test('with nothing else in the answer', async () => {
    graph.spoil('people', () => ({ data: null, errors: [{ message: 'Odd.', extensions: { code: 'CONFLICT' } }] }));

    await graph.answers({
      query: '{ person(id: "1") { note } again: person(id: "2") { name } }',
      data: { person: null, again: null },
      errors: [told('Odd.', 'CONFLICT', 'person'), told('Odd.', 'CONFLICT', 'again')],
    });
  });

  test('that is down: its fields are null, the others answered', async () => {
    graph.spoil('places', () => {
      throw new SubgraphUnavailable('places');
    });

    await graph.answers({
      query: '{ person(id: "1") { name note visits { day } first { rank } home { since } } }',
      data: { person: { name: 'Person 1', note: null, visits: null, first: { rank: null }, home: { since: null } } },
      errors: [
        placesDown('person', 'note'),
        placesDown('person', 'visits'),
        placesDown('person', 'first', 'rank'),
        placesDown('person', 'home', 'since'),
      ],
    });
  });

  test('that is down, where null must go up', async () => {
    graph.spoil('places', () => {
      throw new SubgraphUnavailable('places');
    });

    await graph.answers({
      query: '{ people { name score } person(id: "1") { name home { name } } }',
      data: null,
      errors: [...[0, 1, 2].map((index) => placesDown('people', index, 'score')), placesDown('person', 'home', 'name')],
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
