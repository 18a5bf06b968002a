/** A place in the tree center, district, administrative region, Land, with its volunteers of a year. */
export interface Cell {
  readonly id: string;
  readonly people: number;
  /** What it is the sum of; empty for a center. */
  readonly parts: readonly Cell[];
}

/** Figures of fewer people are not told, unless there are none. */
export const FEWEST = 5;

/**
 * The cells whose figures must not be told, so that no subtraction of figures that are told singles out 1 to 4 people.
 * First the centers with 1 to 4. Then, from below: what a told cell leaves open once all that is told below it is taken
 * off must be two cells or more, of at least five people, and more people than cells (a suppressed cell is never empty,
 * so five cells of five people would be one each). Where it is not, the smallest sibling is suppressed too;
 * where there is none left, the cell itself.
 */
export function suppressedCells(root: Cell): ReadonlySet<Cell> {
  const hidden = new Set<Cell>();
  settle(root, hidden);
  return hidden;
}

function settle(cell: Cell, hidden: Set<Cell>): void {
  for (const part of cell.parts) settle(part, hidden);
  if (cell.people > 0 && cell.people < FEWEST) hidden.add(cell);
  while (!isSafe(openBelow(cell, hidden))) {
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

/** The people of each center that is left open once all that is told below the cell is taken off. */
const openBelow = (cell: Cell, hidden: ReadonlySet<Cell>): number[] =>
  cell.parts
    .filter((part) => hidden.has(part))
    .flatMap((part) => (part.parts.length ? openBelow(part, hidden) : [part.people]));

function isSafe(open: readonly number[]): boolean {
  const people = open.reduce((sum, count) => sum + count, 0);
  return open.length === 0 || (open.length >= 2 && people >= FEWEST && people > open.length);
}

/** The smallest part that is told and not empty; of equal ones the first by id. */
function smallestTold(cell: Cell, hidden: ReadonlySet<Cell>): Cell | undefined {
  const told = cell.parts.filter((part) => part.people > 0 && !hidden.has(part));
  return told.sort((one, other) => one.people - other.people || (one.id < other.id ? -1 : 1))[0];
}
