import type { Context } from '../../common/context.ts';
import { groupBy } from '../../common/read.ts';
import type { Sql } from '../../common/sql.ts';
import { landOf, total, withParts, type CenterYear, type Figure } from './figures.ts';
import { suppressedSplits, type Activity } from './split-suppression.ts';
import { partsOf, splitStatement, type Part, type Split, type SplitRow } from './splits.ts';
import { centersOf, type Cell } from './suppression.ts';

/** A part of the figure of a place and a year: of a quarter, or of a topic. */
export type PartFigure = Pick<
  Figure,
  'year' | 'level' | 'places' | 'people' | 'minutes' | 'provenanceKinds' | 'suppressed'
> & {
  readonly part: Part;
};

/**
 * The figures of all places of the Land for these years, part by part, from one statement. Every place has every part, so that the
 * list of them says nothing; and the kinds of record of its whole year. What is told is decided on the whole of the Land and the year.
 */
export async function splitFiguresOf(
  split: Split,
  asked: { years: Sql; kinds: boolean },
  context: Context,
): Promise<PartFigure[]> {
  const parts = await partsOf(split, context);
  const rows = await context.db.rows<SplitRow>(splitStatement(split, parts, asked));
  const byYear = groupBy(rows, ({ year }) => String(year));
  return [...byYear.values()].flatMap((ofYear) => figuresOfYear(ofYear, parts));
}

function figuresOfYear(rows: readonly SplitRow[], parts: readonly Part[]): PartFigure[] {
  const byCenter = groupBy(rows, ({ centerId }) => centerId);
  const centers = [...byCenter.values()].map((own) => centerYearOf(own, parts));
  const land = landOf(centers.sort((one, other) => (one.centerId < other.centerId ? -1 : 1)));
  const rowsOf = (center: Cell): readonly SplitRow[] => byCenter.get(center.id) ?? [];
  const figures = withParts(land);
  const hidden = new Set(figures.filter(({ suppressed }) => suppressed));
  const suppressed = suppressedSplits(land, hidden, (center) => activityOf(rowsOf(center)));
  return figures.flatMap((figure) => {
    const own = centersOf(figure).flatMap(rowsOf);
    return parts.map((part, at) => ({ ...figureOf(figure, own, at), part, suppressed: suppressed.has(figure) }));
  });
}

const activityOf = (rows: readonly SplitRow[]): Activity =>
  new Map(rows.map(({ activity, people }) => [activity, people]));

/** What its volunteers have in the part. */
const minutesIn = (row: SplitRow, at: number): number => row[`minutes${at}`] ?? 0;

function centerYearOf(rows: readonly SplitRow[], parts: readonly Part[]): CenterYear {
  const { year, centerId, districtAgs } = rows[0]!;
  const kinds = rows.flatMap(({ provenanceKinds }) => provenanceKinds?.split(',') ?? []);
  return {
    ...{ year, centerId, districtAgs },
    people: total(rows, ({ people }) => people),
    minutes: total(rows, (row) => total([...parts.keys()], (at) => minutesIn(row, at))),
    ...(kinds.length && { provenanceKinds: [...new Set(kinds)].join() }),
  };
}

function figureOf({ year, level, places, provenanceKinds }: Figure, rows: readonly SplitRow[], at: number) {
  const active = rows.filter(({ activity }) => Math.floor(activity / 2 ** at) % 2 === 1);
  return {
    ...{ year, level, places, provenanceKinds },
    people: total(active, ({ people }) => people),
    minutes: total(active, (row) => minutesIn(row, at)),
  };
}
