import { centersOf, FEWEST, suppressedCells, type Cell } from './suppression.ts';

/** The volunteers of a center in a year, by the set of parts that they were active in, bit by bit: 5 is the first and the third. */
export type Activity = ReadonlyMap<number, number>;

/** The people of some centers, cut so fine that whatever is told of them counts a piece as a whole or not at all. */
interface Piece {
  center: Cell;
  activity: number;
  people: number;
}

/** A set of people whose number is told: which pieces it holds, and how many people that are. */
interface Told {
  holds: readonly boolean[];
  people: number;
}

/**
 * The cells whose split of the year, into quarters or topics, must not be told. A place's split is told as a whole or not at all, and
 * only where its year is. What else is asked: of the sets of people that are told of one place, its year and the parts of it, no two
 * and no three single out 1 to 4 people, be it that one holds the others (who was not active in a quarter is a difference too) or
 * that two of them have those people in common. The same of what a told cell leaves open once all that is told below it is taken off,
 * there beside the years that are told of single places in it.
 */
export function suppressedSplits(
  root: Cell,
  hidden: ReadonlySet<Cell>,
  activityOf: (center: Cell) => Activity,
): ReadonlySet<Cell> {
  return suppressedCells(root, {
    hidden,
    singlesOut(centers, within) {
      const pieces = centers.flatMap((center) => piecesOf(center, activityOf(center)));
      const years = within.filter((cell) => !hidden.has(cell)).map((cell) => new Set(centersOf(cell)));
      const parts = partsOf(pieces);
      const told = [
        setOf(pieces, () => true),
        ...parts,
        ...years.map((inside) => setOf(pieces, ({ center }) => inside.has(center))),
      ];
      return isolates(told, pieces) || isFew(beyond(told[0]!, parts), pieces);
    },
  });
}

const piecesOf = (center: Cell, activities: Activity): Piece[] =>
  [...activities].map(([activity, people]) => ({ center, activity, people }));

/** The people of each part that has any. */
function partsOf(pieces: readonly Piece[]): Told[] {
  const highest = Math.max(0, ...pieces.map(({ activity }) => activity));
  const bits = Array.from({ length: Math.ceil(Math.log2(highest + 1)) }, (_, bit) => bit);
  return bits
    .map((bit) => setOf(pieces, ({ activity }) => Math.floor(activity / 2 ** bit) % 2 === 1))
    .filter(({ people }) => people > 0);
}

function setOf(pieces: readonly Piece[], has: (piece: Piece) => boolean): Told {
  const holds = pieces.map(has);
  return { holds, people: pieces.reduce((people, piece, at) => people + (holds[at] ? piece.people : 0), 0) };
}

/** How many people stand behind the parts beyond the year: those of several parts, each so often as there are parts too many. */
const beyond = (year: Told, parts: readonly Told[]): Combination => ({ plus: parts, minus: [year] });

/** Sets that are added and taken off. */
interface Combination {
  plus: readonly Told[];
  minus: readonly Told[];
}

/** There are a hundred sets and more, so a million triples: the numbers alone rule out most, before any piece is looked at. */
function isolates(told: readonly Told[], pieces: readonly Piece[]): boolean {
  return told.some((one, i) => {
    if (isFew({ plus: [one], minus: [] }, pieces)) return true;
    return told.some((two, j) => {
      if (j === i) return false;
      if (isFew({ plus: [one], minus: [two] }, pieces)) return true;
      const [apart, together] = [one.people - two.people, one.people + two.people];
      return told.some(
        (three, k) =>
          k !== i &&
          ((k > j && isFewPeople(apart - three.people) && isFew({ plus: [one], minus: [two, three] }, pieces)) ||
            (k !== j &&
              j > i &&
              isFewPeople(together - three.people) &&
              isFew({ plus: [one, two], minus: [three] }, pieces))),
      );
    });
  });
}

const isFewPeople = (people: number): boolean => people > 0 && people < FEWEST;

/** Whether the combination counts 1 to 4 people, each once and nobody else. */
function isFew({ plus, minus }: Combination, pieces: readonly Piece[]): boolean {
  const count = (sets: readonly Told[]) => sets.reduce((people, set) => people + set.people, 0);
  if (!isFewPeople(count(plus) - count(minus))) return false;
  const times = (sets: readonly Told[], at: number) => sets.filter(({ holds }) => holds[at]).length;
  return pieces.every((_, at) => {
    const counted = times(plus, at) - times(minus, at);
    return counted === 0 || counted === 1;
  });
}
