import type { Context } from '../../common/context.ts';
import { groupBy } from '../../common/read.ts';
import type { Sql } from '../../common/sql.ts';
import { landOf, total, withParts, type CenterYear, type Figure } from './figures.ts';
import { suppressedSplits, type Activity } from './split-suppression.ts';
import { splitStatement, type Split, type SplitRow } from './splits.ts';
import { centersOf, type Cell } from './suppression.ts';

/** A part of the figure of a place and a year: of a quarter, or of a topic. */
export type PartFigure = Pick<
  Figure,
  'year' | 'level' | 'places' | 'people' | 'minutes' | 'provenanceKinds' | 'suppressed'
> & {
  /** Number of the quarter, code of the topic; empty for hours about nothing in particular. */
  readonly part: string;
};

/**
 * The figures of all places of the Land for these years, part by part, from one statement. Every place has every part, so that the
 * list of them says nothing; and the kinds of record of its whole year. What is told is decided on the whole of the Land and the year.
 */
export async function splitFiguresOf(
  split: Split,
  years: Sql,
  { kinds }: { kinds: boolean },
  context: Context,
): Promise<PartFigure[]> {
  const all = await context.db.rows<SplitRow>(splitStatement(split, years, kinds));
  const parts = all.filter(({ kind }) => kind === 'PART');
  const ofYears = groupBy(
    all.filter(({ kind }) => kind !== 'PART'),
    ({ year }) => String(year),
  );
  return [...ofYears.values()].flatMap((rows) => splitOf(rows, parts));
}

/** The figures of one year. */
function splitOf(rows: readonly SplitRow[], parts: readonly SplitRow[]): PartFigure[] {
  const byCenter = groupBy(rows, ({ centerId }) => centerId);
  const land = landOf([...byCenter.values()].map(centerYearOf).sort((a, b) => (a.centerId < b.centerId ? -1 : 1)));
  const rowsOf = (center: Cell): readonly SplitRow[] => byCenter.get(center.id) ?? [];
  const figures = withParts(land);
  const hidden = new Set(figures.filter(({ suppressed }) => suppressed));
  const suppressed = suppressedSplits(land, hidden, (center) => activityOf(rowsOf(center)));
  return figures.flatMap((figure) => {
    const own = centersOf(figure).flatMap(rowsOf);
    return parts.map((part) => ({ ...figureOf(figure, own, part), suppressed: suppressed.has(figure) }));
  });
}

const ofKind = (rows: readonly SplitRow[], wanted: SplitRow['kind']) => rows.filter(({ kind }) => kind === wanted);

const activityOf = (rows: readonly SplitRow[]): Activity =>
  new Map(ofKind(rows, 'PEOPLE').map(({ activity, people }) => [activity, people]));

function centerYearOf(rows: SplitRow[]): CenterYear {
  const { year, centerId, districtAgs } = rows[0]!;
  return {
    ...{ year, centerId, districtAgs },
    people: total(rows, ({ people }) => people),
    minutes: total(rows, ({ minutes }) => minutes),
    provenanceKinds: [...new Set(rows.flatMap(kindsOf))].join(),
  };
}

const kindsOf = ({ provenanceKinds }: SplitRow): string[] => (provenanceKinds ? provenanceKinds.split(',') : []);

function figureOf({ year, level, places, provenanceKinds }: Figure, rows: readonly SplitRow[], part: SplitRow) {
  const isActive = ({ activity }: SplitRow) => Math.floor(activity / part.activity) % 2 === 1;
  return {
    ...{ year, level, places, provenanceKinds, part: part.part },
    people: total(ofKind(rows, 'PEOPLE').filter(isActive), ({ people }) => people),
    minutes: total(ofKind(rows, 'MINUTES').filter(isActive), ({ minutes }) => minutes),
  };
}
