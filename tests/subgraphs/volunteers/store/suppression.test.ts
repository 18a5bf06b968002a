import fc from 'fast-check';
import { expect, test } from 'vitest';
import { suppressedCells, type Cell } from '../../../../subgraphs/volunteers/store/suppression.ts';

/** Numbers are centers; lists are what lies above them. */
type Shape = number | Shape[];

function cellOf(shape: Shape, id = 'Land'): Cell {
  if (typeof shape === 'number') return { id, people: shape, parts: [] };
  const parts = shape.map((part, at) => cellOf(part, `${id}.${at}`));
  return { id, people: parts.reduce((sum, { people }) => sum + people, 0), parts };
}

const suppressed = (shape: Shape): string[] => [...suppressedCells(cellOf(shape))].map(({ id }) => id.slice(5)).sort();

test('nothing is suppressed where all are many or none', () => {
  expect(suppressed([[[5, 0], [7]], [[0]], [[12, 30]]])).toEqual([]);
});

test('a small center hides behind its smallest sibling, and the district is told', () => {
  expect(suppressed([[[3, 20, 9, 0]]])).toEqual(['0.0.0', '0.0.2']);
});

test('an only center takes its district along, which hides behind the smallest sibling and a center of it', () => {
  expect(suppressed([[[3], [20], [8, 6], [0]]])).toEqual(['0.0', '0.0.0', '0.2', '0.2.1']);
});

test('several small centers hide among each other once they are five people', () => {
  expect(suppressed([[[3, 2, 40]]])).toEqual(['0.0.0', '0.0.1']);
  expect(suppressed([[[2, 2, 40, 60]]])).toEqual(['0.0.0', '0.0.1', '0.0.2']);
});

test('five centers of one person each need a sixth: their sum would tell each of them', () => {
  expect(suppressed([[[1, 1, 1, 1, 1, 30]]])).toContain('0.0.5');
});

test('where a whole region is too few, it hides behind another region', () => {
  expect(
    suppressed([
      [[1], [2]],
      [[30], [9]],
    ]),
  ).toEqual(['0', '0.0', '0.0.0', '0.1', '0.1.0', '1', '1.1', '1.1.0']);
});

test('where the whole Land is too few, it is not told either', () => {
  expect(suppressed([[[1, 2]], [[0]]])).toEqual(['', '0', '0.0', '0.0.0', '0.0.1']);
});

test('of equally small siblings the first by id is taken', () => {
  expect(suppressed([[[2, 9, 9]]])).toEqual(['0.0.0', '0.0.1']);
});

const people = fc.oneof({ arbitrary: fc.integer({ min: 0, max: 12 }), weight: 4 }, fc.integer({ min: 13, max: 90 }));
const level = <T>(of: fc.Arbitrary<T>) => fc.array(of, { minLength: 1, maxLength: 4 });
const lands = level(level(level(people)));

const all = (cell: Cell): Cell[] => [cell, ...cell.parts.flatMap(all)];
const centers = (cell: Cell): Cell[] => (cell.parts.length ? cell.parts.flatMap(centers) : [cell]);

/** What is left of a told cell when all that is told below it is taken off, in one step or in many. */
function leftOpen(cell: Cell, hidden: ReadonlySet<Cell>): Cell[] {
  return cell.parts.flatMap((part) => (!hidden.has(part) ? [] : part.parts.length ? leftOpen(part, hidden) : [part]));
}

test('a cell of 1 to 4 is never told, and an empty one always', () => {
  fc.assert(
    fc.property(lands, (shape) => {
      const land = cellOf(shape);
      const hidden = suppressedCells(land);

      for (const cell of all(land)) {
        if (cell.people > 0 && cell.people < 5) expect(hidden.has(cell)).toBe(true);
        if (cell.people === 0) expect(hidden.has(cell)).toBe(false);
      }
    }),
    { numRuns: 2000 },
  );
});

test('no told cell minus told cells below it leaves 1 to 4 people', () => {
  fc.assert(
    fc.property(lands, (shape) => {
      const land = cellOf(shape);
      const hidden = suppressedCells(land);

      for (const cell of all(land).filter((one) => !hidden.has(one))) {
        const parts = cell.parts.filter((part) => !hidden.has(part));
        const minusParts = cell.people - parts.reduce((sum, part) => sum + part.people, 0);
        const open = leftOpen(cell, hidden);
        const left = open.reduce((sum, one) => sum + one.people, 0);
        for (const difference of [minusParts, left]) expect(difference === 0 || difference >= 5).toBe(true);
        expect(open.length === 0 || (open.length >= 2 && left > open.length)).toBe(true);
      }
    }),
    { numRuns: 2000 },
  );
});

test('no combination of told cells whatsoever gives a suppressed cell of 1 to 4', () => {
  fc.assert(
    fc.property(lands, (shape) => {
      const land = cellOf(shape);
      const hidden = suppressedCells(land);
      const columns = centers(land);
      const row = (cell: Cell) => columns.map((center) => (centers(cell).includes(center) ? 1 : 0));
      const told = eliminated(
        all(land)
          .filter((cell) => !hidden.has(cell))
          .map(row),
      );

      for (const cell of [...hidden].filter(({ people }) => people < 5)) {
        expect(reduced(row(cell), told).some((value) => Math.abs(value) > 1e-9)).toBe(true);
      }
    }),
    { numRuns: 500 },
  );
});

/** The equations in echelon form: each begins in a column of its own. */
function eliminated(rows: number[][]): number[][] {
  const independent: number[][] = [];
  for (const row of rows) {
    const rest = reduced(row, independent);
    const lead = rest.findIndex((value) => Math.abs(value) > 1e-9);
    if (lead >= 0) independent.push(rest.map((value) => value / rest[lead]!));
  }
  return independent;
}

/** What is left of the row once all that the equations can give is taken off. */
function reduced(row: number[], equations: readonly number[][]): number[] {
  return equations.reduce((rest, equation) => {
    const factor = rest[equation.findIndex((value) => Math.abs(value) > 1e-9)]!;
    return rest.map((value, at) => value - factor * equation[at]!);
  }, row);
}
