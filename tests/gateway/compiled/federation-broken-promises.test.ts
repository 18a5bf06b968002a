import { describe, test } from 'vitest';
import { fault, type Part } from '../../support/federation.ts';
import { peopleAndPlaces, placesDown } from '../../support/people-and-places.ts';

const graph = peopleAndPlaces();
const broken = 'a promise of the schema is broken';

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
    graph.spoil('places', only(change));

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
    graph.spoil(
      'places',
      only((entity) => (entity.rank = rank)),
    );

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
    graph.spoil('people', ({ data }) => ({ data: { person: { ...data.person, mood } } }));

    await graph.answers({
      query: '{ person(id: "1") { mood } }',
      data: { person: { mood: null } },
      errors: [fault('person', 'mood')],
      handedOver: broken,
    });
  });

  test('a null in a list that has none takes the list away', async () => {
    graph.spoil(
      'places',
      only((entity) => entity.visits.push(null)),
    );

    await graph.answers({
      query: '{ person(id: "1") { visits { day } } }',
      data: { person: { visits: null } },
      errors: [fault('person', 'visits', 1)],
      handedOver: broken,
    });
  });

  test('an object where a list should be', async () => {
    graph.spoil(
      'places',
      only((entity) => (entity.visits = entity.visits[0])),
    );

    await graph.answers({
      query: '{ person(id: "1") { visits { day cost } } }',
      data: { person: { visits: null } },
      errors: [fault('person', 'visits')],
      handedOver: broken,
    });
  });

  test('a key that is none', async () => {
    graph.spoil('people', ({ data }) => ({ data: { person: { ...data.person, id: { a: 1 } } } }));

    await graph.answers({
      query: '{ person(id: "1") { age note } }',
      data: { person: { age: 30, note: 'a note' } },
      errors: [fault('person', 'id')],
      handedOver: broken,
    });
  });

  test('fewer entities than were asked for are none', async () => {
    graph.spoil('places', ({ data }) => ({ data: { _entities: data._entities.slice(1) } }));

    await graph.answers({
      query: '{ people { name note } }',
      data: {
        people: [
          { name: 'Person 1', note: null },
          { name: 'Person 2', note: null },
          { name: 'Person 1', note: null },
        ],
      },
      errors: [0, 1, 2].map((index) => placesDown('people', index, 'note')),
    });
  });

  test('fields that nobody asked for are left out', async () => {
    graph.spoil(
      'places',
      only((entity) => Object.assign(entity, { secret: 1, toJSON: 2, name: 'another' })),
    );

    await graph.answers({
      query: '{ person(id: "1") { name note } }',
      data: { person: { name: 'another', note: 'a note' } },
    });
  });

  test('the name of another type', async () => {
    graph.spoil('people', ({ data }) => ({
      data: { everybody: data.everybody.map((each: any) => ({ ...each, __typename: 'Unheard' })) },
    }));

    await graph.answers({
      query: '{ everybody { ... on Robot { model } } }',
      data: null,
      errors: [0, 1, 2].map((index) => fault('everybody', index)),
      handedOver: broken,
    });
  });
});
