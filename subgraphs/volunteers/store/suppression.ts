/** A place in the tree center, district, administrative region, Land, with its volunteers of a year. */
export interface Cell {
  readonly id: string;
  readonly people: number;
  /** What it is the sum of; empty for a center. */
  readonly parts: readonly Cell[];
}

/** Figures of fewer people are not told, unless there are none. */
export const FEWEST = 5;

/** What decides besides the tree: of a year nothing more, of the parts of a year see `split-suppression.ts`. */
export interface Rule {
  /** Cells that are not told whatever else holds. */
  readonly hidden: Iterable<Cell>;
  /**
   * Whether the figures of these centers as a whole would single out 1 to 4 people, beside what is told of the cells `within` that
   * they lie in.
   */
  singlesOut(centers: readonly Cell[], within: readonly Cell[]): boolean;
}

/** Volunteers of a year: they are singled out where they are 1 to 4. */
const OF_A_YEAR: Rule = {
  hidden: [],
  singlesOut(centers) {
    const people = peopleIn(centers);
    return people > 0 && people < FEWEST;
  },
};

/**
 * The cells whose figures must not be told, so that no subtraction of figures that are told singles out 1 to 4 people.
 * First the centers with 1 to 4. Then, from below: what a told cell leaves open once all that is told below it is taken
 * off must be two cells or more, of at least five people, and more people than cells (a suppressed cell is never empty,
 * so five cells of five people would be one each). Where it is not, the smallest sibling is suppressed too;
 * where there is none left, the cell itself.
 */
export function suppressedCells(root: Cell, rule: Rule = OF_A_YEAR): ReadonlySet<Cell> {
  const hidden = new Set<Cell>(rule.hidden);
  settle(root, hidden, rule);
  return hidden;
}

function settle(cell: Cell, hidden: Set<Cell>, rule: Rule): void {
  for (const part of cell.parts) settle(part, hidden, rule);
  if (rule.singlesOut(centersOf(cell), [])) hidden.add(cell);
  while (!hidden.has(cell) && !isSafe(openBelow(cell, hidden), rule)) {
    const next = smallestTold(cell, hidden);
    if (!next) return void hidden.add(cell);
    hide(next, hidden);
  }
}

/** Suppresses a cell that others hide behind, and one part of it on each level below: from all its parts it could be added up. */
function hide(cell: Cell, hidden: Set<Cell>): void {
  hidden.add(cell);
  if (cell.parts.some((part) => hidden.has(part))) return;
  const part = smallestTold(cell, hidden);
  if (part) hide(part, hidden);
}

/** The centers of a cell; a center is its own. */
export const centersOf = (cell: Cell): readonly Cell[] => (cell.parts.length ? cell.parts.flatMap(centersOf) : [cell]);

/** The cells that are left open once all that is told below the cell is taken off, centers and what lies above them. */
const openBelow = (cell: Cell, hidden: ReadonlySet<Cell>): Cell[] =>
  cell.parts.filter((part) => hidden.has(part)).flatMap((part) => [part, ...openBelow(part, hidden)]);

function isSafe(open: readonly Cell[], rule: Rule): boolean {
  const centers = open.filter(({ parts }) => !parts.length);
  if (!centers.length) return true;
  return centers.length >= 2 && peopleIn(centers) > centers.length && !rule.singlesOut(centers, open);
}

const peopleIn = (cells: readonly Cell[]): number => cells.reduce((sum, { people }) => sum + people, 0);

/** The smallest part that is told and not empty; of equal ones the first by id. */
function smallestTold(cell: Cell, hidden: ReadonlySet<Cell>): Cell | undefined {
  const told = cell.parts.filter((part) => part.people > 0 && !hidden.has(part));
  return told.sort((one, other) => one.people - other.people || (one.id < other.id ? -1 : 1))[0];
}
