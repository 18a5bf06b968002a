import type { Context } from '../../common/context.ts';
import type { Row } from '../../common/database.ts';
import { BadUserInput } from '../../common/errors.ts';
import { byYear, checkFilter, checkRange, checkYear, conditionOf, type Filter } from '../../common/filter.ts';
import { groupBy } from '../../common/read.ts';
import { oneOf, raw, sql } from '../../common/sql.ts';
import { LEVELS, total, type Level } from './figures.ts';
import { figuresOf } from './published-figures.ts';
import { splitFiguresOf, type PartFigure } from './split-figures.ts';
import { SPLITS, type Split } from './splits.ts';

/** A figure with the decision whether it may be told: of a place and a year, or of a part of that. */
type Published = Omit<PartFigure, 'part'> & Partial<Pick<PartFigure, 'part'>>;

/** A figure about people as the SDL has it. */
interface Told {
  value: number | null;
  suppressed: boolean;
}

/** The volunteers and hours of each place in the year; nobody where nothing is on record. */
export async function volunteeringIn(
  ids: readonly string[],
  { year, level }: { year: number; level: Level },
  context: Context,
): Promise<Row[]> {
  const figures = await figuresOf(
    level,
    sql`e.year = ${checkYear(year, 'year')} and ${oneOf(raw('e.place_id'), ids)}`,
    context,
  );
  const byId = new Map(figures.map((figure) => [figure.id, figure]));
  return ids.map((id) => ({ year, ...tell(byId.has(id) ? [byId.get(id)!] : []) }));
}

/** Figures as one: told only when each of them may be, so that nothing is told that the figures by themselves do not tell. */
function tell(figures: readonly Published[]): { volunteers: Told; hours: Told; provenanceKinds: string[] } {
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

/** Conditions on a number, as `IntFilter` of the SDL. */
interface IntFilter {
  eq?: number | null;
  in?: readonly number[] | null;
  gte?: number | null;
  lte?: number | null;
}

/** Places, years and their parts, as `VolunteeringFilter` of the SDL. */
export interface VolunteeringFilter {
  year?: Record<string, unknown> | null;
  quarter?: IntFilter | null;
  topicCode?: IdFilter | null;
  centerId?: IdFilter | null;
  districtAgs?: IdFilter | null;
  administrativeRegionId?: IdFilter | null;
}

const FILTERED = {
  ADMINISTRATIVE_REGION: 'administrativeRegionId',
  DISTRICT: 'districtAgs',
  CENTER: 'centerId',
} as const;

const PARTS_FILTERED = { QUARTER: 'quarter', TOPIC: 'topicCode' } as const;

/**
 * Volunteers and hours by one or two dimensions, by key. Each group is made of published figures, never of rows:
 * those of the finest level that the dimensions or the filter name, split where one of them names a split.
 * @throws BadUserInput for both splits at once: nothing is decided of a topic in a quarter.
 */
export async function groupVolunteering(
  dimensions: readonly string[],
  filter: VolunteeringFilter,
  context: Context,
): Promise<Row[]> {
  checkFilter(filter as Filter);
  const level = finestLevel(dimensions, filter);
  const figures = await publishedFigures(splitOf(dimensions, filter), { level, filter }, context);
  return groupPublished(figures, dimensions, filter);
}

/**
 * Published figures by one or two dimensions, by key.
 * @throws BadUserInput for a filter that picks several places or parts which the dimensions do not tell apart: see `checkOne`.
 */
export function groupPublished(
  figures: readonly Published[],
  dimensions: readonly string[],
  filter: VolunteeringFilter,
): (ReturnType<typeof tell> & Row)[] {
  const level = finestLevel(dimensions, filter);
  checkOne(dimensions, filter, level);
  const chosen = figures.filter((figure) => figure.level === level && isChosen(figure, filter));
  const keysOf = (figure: Published) =>
    dimensions.map((dimension) => ({ dimension, value: valueOf(figure, dimension) }));
  const groups = groupBy(chosen, (figure) => dimensions.map((dimension) => valueOf(figure, dimension) ?? '').join());
  const ordered = [...groups].sort(([one], [other]) => (one < other ? -1 : 1));
  return ordered.map(([, group]) => ({
    keys: keysOf(group[0]!),
    ...tell(group),
    ...referencesOf(group[0]!, dimensions),
  }));
}

/**
 * Figures of one year are never added up: from sums of places or parts that somebody chooses, 1 to 4 people can be found out where no
 * three of the figures themselves tell them, and a volunteer in two parts would count twice. Years may be: people count anew in each.
 * @throws BadUserInput unless each group has one place and one part
 */
function checkOne(dimensions: readonly string[], filter: VolunteeringFilter, level: Level): void {
  const place = level === 'LAND' ? undefined : FILTERED[level];
  if (place && !dimensions.includes(level) && !isOneId(filter[place])) refuseSum(place, level);
  if (dimensions.some((dimension) => dimension in PARTS_FILTERED)) return;
  if (filter.topicCode && !isOneId(filter.topicCode)) refuseSum('topicCode', 'TOPIC');
  if (filter.quarter && [1, 2, 3, 4].filter((quarter) => isWithin(filter.quarter, quarter)).length > 1)
    refuseSum('quarter', 'QUARTER');
}

const isOneId = (asked: IdFilter | null | undefined): boolean =>
  typeof asked?.eq === 'string' || asked?.isNull === true || asked?.in?.length === 1;

function refuseSum(field: string, dimension: string): never {
  throw new BadUserInput(
    `filter.${field}: give one, or name ${dimension} in groupBy; figures about people are not added up.`,
    `filter.${field}`,
  );
}

function publishedFigures(
  split: Split | null,
  { level, filter }: { level: Level; filter: VolunteeringFilter },
  context: Context,
): Promise<Published[]> {
  const years = conditionOf({ year: byYear(raw('e.year')) }, { year: filter.year });
  checkQuarters(filter.quarter);
  return split ? splitFiguresOf(split, years, context) : figuresOf(level, years, context);
}

function splitOf(dimensions: readonly string[], filter: VolunteeringFilter): Split | null {
  const named = SPLITS.filter((split) => dimensions.includes(split) || filter[PARTS_FILTERED[split]]);
  if (named.length < 2) return named[0] ?? null;
  throw new BadUserInput(
    'groupBy: ask by quarter or by topic, in groupBy and filter together; what a topic has in a quarter is not told.',
    'groupBy',
  );
}

function checkQuarters(asked: IntFilter | null | undefined): void {
  checkRange(asked ?? {}, 'filter.quarter');
  for (const quarter of Object.values(asked ?? {}).flat())
    if (typeof quarter === 'number' && (quarter < 1 || quarter > 4))
      throw new BadUserInput('filter.quarter: give 1 to 4.', 'filter.quarter');
}

const finestLevel = (dimensions: readonly string[], filter: VolunteeringFilter): Level =>
  LEVELS.findLast((level) => level !== 'LAND' && (dimensions.includes(level) || filter[FILTERED[level]])) ?? 'LAND';

const isChosen = ({ places, part }: Published, filter: VolunteeringFilter): boolean =>
  Object.entries(FILTERED).every(([level, field]) => holds(filter[field], places[level as Level])) &&
  holds(filter.topicCode, part) &&
  isWithin(filter.quarter, Number(part));

/** Hours about nothing in particular have an empty id, and so none. */
function holds(asked: IdFilter | null | undefined, id: string | undefined): boolean {
  if (!asked) return true;
  const { eq = null, in: listed = null, isNull = null } = asked;
  return (
    (eq === null || (eq === id && id !== '')) &&
    (listed === null || (listed.includes(id!) && id !== '')) &&
    (isNull === null || isNull === (id === ''))
  );
}

function isWithin(asked: IntFilter | null | undefined, quarter: number): boolean {
  if (!asked) return true;
  const { eq, in: listed, gte, lte } = asked;
  return (
    (eq ?? quarter) === quarter &&
    (listed?.includes(quarter) ?? true) &&
    quarter >= (gte ?? 0) &&
    quarter <= (lte ?? Infinity)
  );
}

function valueOf({ year, places, part }: Published, dimension: string): string | null {
  if (dimension === 'YEAR') return String(year);
  return dimension in PARTS_FILTERED ? part || null : places[dimension as Level]!;
}

function referencesOf(figure: Published, dimensions: readonly string[]): Row {
  const named = Object.entries({ ...FILTERED, TOPIC: PARTS_FILTERED.TOPIC });
  return Object.fromEntries(
    named.map(([level, field]) => [field, dimensions.includes(level) ? valueOf(figure, level) : null]),
  );
}
