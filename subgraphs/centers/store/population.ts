import { raw, sql, type Sql } from '../../common/sql.ts';
import type { ListBelow } from '../../common/read.ts';

/** Inhabitants of the row's district or municipality by the newest figure of the day; null before the first one. */
export const populationOn = (day: string): Sql =>
  sql`select p.population from population_figure p where p.ags = t.ags and p.recorded_on <= ${day} order by p.recorded_on desc limit 1`;

/** Inhabitants of the row's region: the sum over its districts, by the newest figure of the day. */
export const regionPopulationOn = (day: string): Sql =>
  sql`select sum(p.population) from population_figure p join district d on d.ags = p.ags
    where d.administrative_region_id = t.id and p.recorded_on =
      (select max(n.recorded_on) from population_figure n where n.ags = p.ags and n.recorded_on <= ${day})`;

/** The population figures of a district or municipality, oldest first. */
export const figuresByAgs: ListBelow = { by: 'ags', orderBy: raw('t.recorded_on') };
