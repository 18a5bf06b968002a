import { beforeEach } from 'vitest';
import { ReadableError } from '../../subgraphs/common/errors.ts';
import { federationOf, type Federation, type Part, type Told } from './federation.ts';

/** A federation whose subgraphs can be made to break their promises. */
export interface Spoilable extends Federation {
  /** What is done to the answers of a subgraph, until the end of the test. */
  spoil(name: 'people' | 'places', how: Part['spoil']): void;
}

/** People in one subgraph; where they were and where they live in another. */
export function peopleAndPlaces(): Spoilable {
  let spoil: Record<string, Part['spoil']> = {};
  beforeEach(() => {
    spoil = {};
  });
  const spoiled =
    (name: string): Part['spoil'] =>
    (answer, operation) =>
      spoil[name] ? spoil[name](answer, operation) : answer;
  const graph = federationOf({
    people: { ...people, spoil: spoiled('people') },
    places: { ...places, spoil: spoiled('places') },
  });
  return {
    answers: graph.answers,
    ask: graph.ask,
    swap: graph.swap,
    get asked() {
      return graph.asked;
    },
    spoil: (name, how) => void (spoil[name] = how),
  };
}

/** An error that is told at its place. */
export const told = (message: string, code: string, ...path: (string | number)[]): Told => ({ message, path, code });

export const placesDown = (...path: (string | number)[]): Told =>
  told('The subgraph places does not answer now. Ask again later.', 'SUBGRAPH_UNAVAILABLE', ...path);

const person = (id: string) => ({ id, name: `Person ${id}`, age: 30, mood: 'GOOD', home: { id: `h${id}` } });
const people: Part = {
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
};

const places: Part = {
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
};
