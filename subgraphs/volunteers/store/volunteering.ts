import type { Context } from '../../common/context.ts';
import type { Row } from '../../common/database.ts';
import { byYear, checkFilter, checkYear, conditionOf, type Filter } from '../../common/filter.ts';
import { groupBy } from '../../common/read.ts';
import { raw, sql } from '../../common/sql.ts';
import { figuresOf, LEVELS, total, type Figure, type Level } from './figures.ts';

/** A figure about people as the SDL has it. */
interface Told {
  value: number | null;
  suppressed: boolean;
}

/** What to tell of places: of which year, of which level, and whether by which kinds of record. */
interface PlacesAsked {
  year: number;
  level: Level;
  kinds: boolean;
}

/** The volunteers and hours of each place in the year; nobody where nothing is on record. */
export async function volunteeringIn(
  ids: readonly string[],
  { year, level, kinds }: PlacesAsked,
  context: Context,
): Promise<Row[]> {
  const figures = await figuresOf(sql`e.year = ${checkYear(year, 'year')}`, kinds, context);
  const ofLevel = figures.filter((figure) => figure.level === level);
  const byId = new Map(ofLevel.map((figure) => [figure.id, figure]));
  return ids.map((id) => ({ year, ...tell(byId.has(id) ? [byId.get(id)!] : []) }));
}

/** Figures as one: told only when each of them may be, so that nothing is told that the figures by themselves do not tell. */
function tell(figures: readonly Figure[]): { volunteers: Told; hours: Told; provenanceKinds: string[] } {
  const suppressed = figures.some((figure) => figure.suppressed);
  const told = (value: number): Told => ({ value: suppressed ? null : value, suppressed });
  return {
    volunteers: told(total(figures, ({ people }) => people)),
    hours: told(total(figures, ({ minutes }) => minutes) / 60),
    provenanceKinds: [...new Set(figures.flatMap(({ provenanceKinds }) => provenanceKinds))].sort(),
  };
}

/** Conditions on an id, as `IdFilter` of the SDL. */
interface IdFilter {
  eq?: string | null;
  in?: readonly string[] | null;
  isNull?: boolean | null;
}

/** Places and years, as `VolunteeringFilter` of the SDL. */
export interface VolunteeringFilter {
  year?: Record<string, unknown> | null;
  centerId?: IdFilter | null;
  districtAgs?: IdFilter | null;
  administrativeRegionId?: IdFilter | null;
}

const FILTERED = {
  ADMINISTRATIVE_REGION: 'administrativeRegionId',
  DISTRICT: 'districtAgs',
  CENTER: 'centerId',
} as const;

/**
 * Volunteers and hours by one or two dimensions, by key. Each group is made of published figures, never of rows:
 * those of the finest level that the dimensions or the filter name.
 */
export async function groupVolunteering(
  dimensions: readonly string[],
  { filter, kinds }: { filter: VolunteeringFilter; kinds: boolean },
  context: Context,
): Promise<Row[]> {
  checkFilter(filter as Filter);
  const figures = await figuresOf(conditionOf({ year: byYear(raw('e.year')) }, { year: filter.year }), kinds, context);
  const level = finestLevel(dimensions, filter);
  const chosen = figures.filter((figure) => figure.level === level && isChosen(figure, filter));
  const keysOf = (figure: Figure) => dimensions.map((dimension) => ({ dimension, value: valueOf(figure, dimension) }));
  const groups = groupBy(chosen, (figure) => dimensions.map((dimension) => valueOf(figure, dimension)).join());
  const ordered = [...groups].sort(([one], [other]) => (one < other ? -1 : 1));
  return ordered.map(([, group]) => ({
    keys: keysOf(group[0]!),
    ...tell(group),
    ...referencesOf(group[0]!, dimensions),
  }));
}

const finestLevel = (dimensions: readonly string[], filter: VolunteeringFilter): Level =>
  LEVELS.findLast((level) => level !== 'LAND' && (dimensions.includes(level) || filter[FILTERED[level]])) ?? 'LAND';

const isChosen = (figure: Figure, filter: VolunteeringFilter): boolean =>
  Object.entries(FILTERED).every(([level, field]) => holds(filter[field], figure.places[level as Level]));

function holds(asked: IdFilter | null | undefined, id: string | undefined): boolean {
  if (!asked) return true;
  const { eq = null, in: listed = null, isNull = null } = asked;
  return (eq === null || eq === id) && (listed === null || listed.includes(id!)) && isNull !== true;
}

const valueOf = (figure: Figure, dimension: string): string =>
  dimension === 'YEAR' ? String(figure.year) : figure.places[dimension as Level]!;

function referencesOf(figure: Figure, dimensions: readonly string[]): Row {
  const named = Object.entries(FILTERED);
  return Object.fromEntries(
    named.map(([level, field]) => [field, dimensions.includes(level) ? valueOf(figure, level) : null]),
  );
}
