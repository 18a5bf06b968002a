import type { Context } from '../../common/context.ts';
import { groupBy } from '../../common/read.ts';
import { sql, type Sql } from '../../common/sql.ts';
import { landOf, total, withParts, type CenterYear, type Figure } from './figures.ts';
import { suppressedSplits, type Activity } from './split-suppression.ts';
import { partsOf, type Split, type SplitCount } from './splits.ts';
import { centersOf, type Cell } from './suppression.ts';

/** A row of the statement: what was counted of a center and a year, or a part that there can be. */
interface SplitRow extends Omit<SplitCount, 'kind'> {
  kind: SplitCount['kind'] | 'PART';
  /** Number of the quarter, code of the topic; empty for hours about nothing in particular, and where it is no part. */
  part: string;
  /** Of the center and the year, joined by a comma. */
  provenanceKinds: string;
}

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
export async function splitFiguresOf(split: Split, years: Sql, context: Context): Promise<PartFigure[]> {
  const all = await context.db.rows<SplitRow>(reckoned(split, years));
  const parts = all.filter(({ kind }) => kind === 'PART');
  const ofYears = groupBy(
    all.filter(({ kind }) => kind !== 'PART'),
    ({ year }) => String(year),
  );
  return [...ofYears.values()].flatMap((rows) => splitOf(rows, parts));
}

/** What was reckoned when the hours were written, and the parts that there can be. */
const reckoned = (split: Split, years: Sql): Sql =>
  sql`select e.kind, e.year, e.center_id as centerId, e.district_ags as districtAgs, e.activity, '' as part, e.people, e.minutes,
      e.provenance_kinds as provenanceKinds from volunteering_split e where e.split = ${split} and ${years}
    union all select 'PART', 0, '', '', p.bit, p.code, 0, 0, '' from (${partsOf(split)}) p`;

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
    const [people, minutes] = [ofKind(own, 'PEOPLE'), ofKind(own, 'MINUTES')];
    return parts.map((part) => ({
      ...figureOf(figure, { people, minutes }, part),
      suppressed: suppressed.has(figure),
    }));
  });
}

const ofKind = (rows: readonly SplitRow[], wanted: SplitRow['kind']) => rows.filter(({ kind }) => kind === wanted);

const activityOf = (rows: readonly SplitRow[]): Activity =>
  new Map(ofKind(rows, 'PEOPLE').map(({ activity, people }) => [activity, people]));

function centerYearOf(rows: SplitRow[]): CenterYear {
  const { year, centerId, districtAgs, provenanceKinds } = rows[0]!;
  return {
    ...{ year, centerId, districtAgs, provenanceKinds },
    people: total(rows, ({ people }) => people),
    minutes: total(rows, ({ minutes }) => minutes),
  };
}

function figureOf(
  { year, level, places, provenanceKinds }: Figure,
  rows: { people: readonly SplitRow[]; minutes: readonly SplitRow[] },
  part: SplitRow,
) {
  const isActive = ({ activity }: SplitRow) => Math.floor(activity / part.activity) % 2 === 1;
  return {
    ...{ year, level, places, provenanceKinds, part: part.part },
    people: total(rows.people.filter(isActive), ({ people }) => people),
    minutes: total(rows.minutes.filter(isActive), ({ minutes }) => minutes),
  };
}
