import type { Context } from '../../common/context.ts';
import { groupBy } from '../../common/read.ts';
import { raw, sql, type Sql } from '../../common/sql.ts';
import { suppressedCells, type Cell } from './suppression.ts';

/** Levels of places, the widest first. */
export const LEVELS = ['LAND', 'ADMINISTRATIVE_REGION', 'DISTRICT', 'CENTER'] as const;
export type Level = (typeof LEVELS)[number];

/** The volunteers and hours of a place in a year, with the decision whether they may be told. */
export interface Figure extends Cell {
  readonly parts: readonly Figure[];
  readonly level: Level;
  readonly year: number;
  readonly minutes: number;
  readonly provenanceKinds: readonly string[];
  /** The places that it lies in, itself included. */
  readonly places: Readonly<Partial<Record<Level, string>>>;
  suppressed: boolean;
}

/** What statements bring of a center and a year. */
export interface CenterYear {
  year: number;
  centerId: string;
  districtAgs: string;
  people: number;
  minutes: number;
  /** Only where asked for. */
  provenanceKinds?: string;
}

/**
 * The figures of all places of the Land for these years, from one statement. Who is suppressed is decided here and once,
 * on the whole of a year, so that no filter changes the decision. Telling the kinds apart takes longer than all the rest:
 * without `kinds` none are told.
 */
export async function figuresOf(years: Sql, kinds: boolean, context: Context): Promise<Figure[]> {
  const told = raw(kinds ? ', group_concat(distinct e.provenance_kind) as provenanceKinds' : '');
  const rows = await context.db.rows<CenterYear>(
    sql`select e.year, e.center_id as centerId, min(e.district_ags) as districtAgs, count(distinct e.volunteer_id) as people,
        sum(e.minutes) as minutes${told}
      from engagement e where ${years} group by e.year, e.center_id order by e.year, e.center_id`,
  );
  const byYear = groupBy(rows, ({ year }) => String(year));
  return [...byYear.values()].flatMap((centers) => withParts(landOf(centers)));
}

/** The Land in one year, with the decision of each place in it. */
export function landOf(centers: readonly CenterYear[]): Figure {
  const land = sumOf('LAND', 'LAND', {}, centers.map(figureOfCenter));
  const suppressed = suppressedCells(land);
  for (const figure of withParts(land)) figure.suppressed = suppressed.has(figure);
  return land;
}

/** The figure and all below it, widest places first. */
export const withParts = (figure: Figure): Figure[] => [figure, ...figure.parts.flatMap(withParts)];

function figureOfCenter({ centerId, districtAgs, provenanceKinds, ...row }: CenterYear): Figure {
  const places = { ADMINISTRATIVE_REGION: districtAgs.slice(0, 3), DISTRICT: districtAgs, CENTER: centerId };
  const kinds = provenanceKinds?.split(',').sort() ?? [];
  return { ...row, id: centerId, level: 'CENTER', places, provenanceKinds: kinds, parts: [], suppressed: false };
}

/** The place over these centers, with the places between. It is their sum: who helped at two centers counts twice. */
function sumOf(level: Level, id: string, places: Figure['places'], centers: readonly Figure[]): Figure {
  const below = LEVELS[LEVELS.indexOf(level) + 1]!;
  const groups = groupBy(centers, (center) => center.places[below]!);
  const parts =
    below === 'CENTER'
      ? centers
      : [...groups].map(([part, inPart]) => sumOf(below, part, { ...places, [below]: part }, inPart));
  return {
    id,
    level,
    year: centers[0]!.year,
    places,
    parts,
    people: total(centers, ({ people }) => people),
    minutes: total(centers, ({ minutes }) => minutes),
    provenanceKinds: [...new Set(centers.flatMap(({ provenanceKinds }) => provenanceKinds))].sort(),
    suppressed: false,
  };
}

/** The sum over all of them. */
export const total = <T>(of: readonly T[], value: (one: T) => number): number =>
  of.reduce((sum, one) => sum + value(one), 0);
