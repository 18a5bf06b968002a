import type { Context } from '../../common/context.ts';
import { groupBy } from '../../common/read.ts';
import { sql, type Sql } from '../../common/sql.ts';
import { landOf, total, withParts, type CenterYear, type Figure } from './figures.ts';
import { suppressedSplits, type Activity } from './split-suppression.ts';
import { partsOf, type Part, type Split } from './splits.ts';
import { centersOf, type Cell } from './suppression.ts';

/** What was reckoned of a center and a year, see `VolunteeringSplit`. */
interface SplitRow extends CenterYear {
  kind: 'PEOPLE' | 'MINUTES';
  activity: number;
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
export async function splitFiguresOf(split: Split, years: Sql, { db }: Context): Promise<PartFigure[]> {
  const parts = await partsOf(split, db);
  const rows = await db.rows<SplitRow>(
    sql`select e.kind, e.year, e.center_id as centerId, e.district_ags as districtAgs, e.activity, e.people, e.minutes,
        e.provenance_kinds as provenanceKinds from volunteering_split e where e.split = ${split} and ${years} order by e.year`,
  );
  const byYear = groupBy(rows, ({ year }) => String(year));
  return [...byYear.values()].flatMap((ofYear) => figuresOfYear(ofYear, parts));
}

function figuresOfYear(rows: readonly SplitRow[], parts: readonly Part[]): PartFigure[] {
  const byCenter = groupBy(rows, ({ centerId }) => centerId);
  const land = landOf([...byCenter.values()].map(centerYearOf).sort((a, b) => (a.centerId < b.centerId ? -1 : 1)));
  const rowsOf = (center: Cell): readonly SplitRow[] => byCenter.get(center.id) ?? [];
  const figures = withParts(land);
  const hidden = new Set(figures.filter(({ suppressed }) => suppressed));
  const suppressed = suppressedSplits(land, hidden, (center) => activityOf(rowsOf(center)));
  return figures.flatMap((figure) => {
    const own = centersOf(figure).flatMap(rowsOf);
    const [people, minutes] = [ofKind(own, 'PEOPLE'), ofKind(own, 'MINUTES')];
    return parts.map((part, at) => ({
      part,
      ...figureOf(figure, { people, minutes }, at),
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
  at: number,
) {
  const isActive = ({ activity }: SplitRow) => Math.floor(activity / 2 ** at) % 2 === 1;
  return {
    year,
    level,
    places,
    provenanceKinds,
    people: total(rows.people.filter(isActive), ({ people }) => people),
    minutes: total(rows.minutes.filter(isActive), ({ minutes }) => minutes),
  };
}
