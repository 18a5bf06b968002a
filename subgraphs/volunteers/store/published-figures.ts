import type { Context } from '../../common/context.ts';
import { sql, type Sql } from '../../common/sql.ts';
import type { Figure, Level } from './figures.ts';

/** The figure of a place and a year, with the decision whether it may be told. */
export type PublishedFigure = Omit<Figure, 'parts'>;

interface FigureRow {
  year: number;
  id: string;
  districtAgs: string | null;
  people: number;
  minutes: number;
  provenanceKinds: string;
  suppressed: number;
}

/**
 * The figures of the places of a level, by year and id, from one statement. Who is suppressed was decided on the whole of a year when the
 * hours were written, so that no filter changes the decision.
 * @param where conditions on `e.year` and `e.place_id`
 */
export async function figuresOf(level: Level, where: Sql, context: Context): Promise<PublishedFigure[]> {
  const rows = await context.db.rows<FigureRow>(
    sql`select e.year, e.place_id as id, e.district_ags as districtAgs, e.people, e.minutes, e.provenance_kinds as provenanceKinds,
        e.suppressed
      from volunteering_figure e where e.level = ${level} and ${where} order by e.year, e.place_id`,
  );
  return rows.map(({ districtAgs, ...row }) => ({
    level,
    places: placesOf(level, row.id, districtAgs),
    ...row,
    provenanceKinds: row.provenanceKinds.split(','),
    suppressed: row.suppressed === 1,
  }));
}

/** The places that it lies in, itself included. The first three digits of a district are its administrative region's. */
function placesOf(level: Level, id: string, districtAgs: string | null): Figure['places'] {
  if (level === 'LAND') return {};
  if (!districtAgs) return { ADMINISTRATIVE_REGION: id };
  const region = districtAgs.slice(0, 3);
  return level === 'CENTER'
    ? { ADMINISTRATIVE_REGION: region, DISTRICT: districtAgs, CENTER: id }
    : { ADMINISTRATIVE_REGION: region, DISTRICT: districtAgs };
}
