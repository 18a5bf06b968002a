import { BadUserInput, LimitExceeded } from './errors.ts';
import { every, join, oneOf, raw, some, sql, type Sql, type SqlValue } from './sql.ts';
import { likePattern, searchable } from './text.ts';

/** A filter as a client gives it: conditions by field, and `and`, `or`, `not` of such filters. */
export type Filter = { readonly [field: string]: unknown };

/** Turns what a client asks of one field into a condition; `path` names the argument in error messages. */
export type FieldFilter = (asked: Filter, path: string) => Sql;

/** The fields that an entity can be filtered by; the same ones in its list, its sums and its exports. */
export type FilterFields = Readonly<Record<string, FieldFilter>>;

/** How large one filter may be. Variables are not counted by the limit of tokens, so this is what bounds them. */
export const FILTER_LIMITS = { depth: 10, conditions: 100, values: 1000, text: 100 };

/**
 * The filter as a condition: fields and `and` must all hold, of `or` one, of `not` none. Without a filter everything counts.
 * @throws BadUserInput that names the argument, e.g. `filter.year.gte`; LimitExceeded for a filter that is too large.
 */
export function conditionOf(fields: FilterFields, filter: Filter | null | undefined): Sql {
  checkFilter(filter);
  return conditionAt(fields, filter, 'filter');
}

/** @throws LimitExceeded for a filter that is too large; `conditionOf` asks the same. */
export const checkFilter = (filter: Filter | null | undefined): void =>
  checkSize(filter ?? {}, 'filter', { depth: 1, conditions: 0, values: 0 });

/** Counts a filter while walking it, so that a larger one costs no more than the largest allowed. */
function checkSize(filter: Filter, path: string, found: { depth: number; conditions: number; values: number }): void {
  const { depth, conditions, values } = FILTER_LIMITS;
  if (found.depth > depth) throw tooLarge(path, `nest and, or and not at most ${depth} deep`);
  for (const [name, asked] of Object.entries(filter)) {
    if (asked === null || asked === undefined) continue;
    const here = `${path}.${name}`;
    const branches = name === 'not' ? [asked] : name === 'and' || name === 'or' ? (asked as Filter[]) : null;
    if ((found.conditions += branches?.length ?? 1) > conditions)
      throw tooLarge(here, `give at most ${conditions} conditions in one filter`);
    found.depth++;
    for (const branch of branches ?? []) checkSize(branch as Filter, here, found);
    found.depth--;
    if (!branches && (found.values += listed(asked)) > values)
      throw tooLarge(here, `give at most ${values} values in the lists of one filter`);
  }
}

const listed = (asked: unknown): number =>
  Object.values(asked as object).reduce<number>((sum, value) => sum + (Array.isArray(value) ? value.length : 0), 0);

const tooLarge = (argument: string, remedy: string): LimitExceeded =>
  new LimitExceeded(`${argument}: ${remedy}.`, { argument });

function conditionAt(fields: FilterFields, filter: Filter | null | undefined, path: string): Sql {
  const given = Object.entries(filter ?? {}).filter(([, asked]) => asked !== null && asked !== undefined);
  return every(
    given.map(([name, asked]) => {
      const here = `${path}.${name}`;
      if (name === 'and') return every(branches(fields, asked as Filter[], here));
      if (name === 'or') return some(branches(fields, asked as Filter[], here));
      if (name === 'not') return sql`not coalesce(${conditionAt(fields, asked as Filter, here)}, 0)`;
      return fields[name]!(asked as Filter, here);
    }),
  );
}

const branches = (fields: FilterFields, filters: readonly Filter[], path: string): Sql[] =>
  filters.map((filter, index) => conditionAt(fields, filter, `${path}.${index}`));

type Operators = Readonly<Record<string, (value: never) => Sql>>;

/** Each operator that the client gave, all of which must hold. */
const operators = (asked: Filter, known: Operators): Sql =>
  every(
    Object.entries(asked)
      .filter(([, value]) => value !== null && value !== undefined)
      .map(([operator, value]) => known[operator]!(value as never)),
  );

const equality = (column: Sql): Operators => ({
  eq: (value: SqlValue) => sql`${column} = ${value}`,
  in: (values: string[]) => oneOf(column, values),
  isNull: (wanted: boolean) => raw(`${column.text} is ${wanted ? '' : 'not '}null`),
});

const range = (column: Sql): Operators => ({
  gte: (value: SqlValue) => sql`${column} >= ${value}`,
  lte: (value: SqlValue) => sql`${column} <= ${value}`,
});

/** Ids, codes and enum values: `eq`, `in`, `isNull`. */
export const byValue =
  (column: Sql): FieldFilter =>
  (asked) =>
    operators(asked, equality(column));

/** Names: `eq` and `in` to the letter; `contains` and `startsWith` as a person writes it, on the column that is folded. */
export const byText =
  (column: Sql, folded: Sql): FieldFilter =>
  (asked, path) => {
    for (const name of ['contains', 'startsWith']) checkLength(asked[name], `${path}.${name}`);
    return operators(asked, {
      ...equality(column),
      contains: (text: string) => sql`${folded} like ${likePattern(searchable(text))} escape '!'`,
      startsWith: (text: string) => sql`${folded} like ${likePattern(searchable(text), '')} escape '!'`,
    });
  };

function checkLength(text: unknown, path: string): void {
  if (typeof text !== 'string' || text.length <= FILTER_LIMITS.text) return;
  throw new BadUserInput(`${path}: give at most ${FILTER_LIMITS.text} characters.`, path);
}

/** Numbers and days: `eq`, `gte`, `lte`, `isNull`, and `in` for whole numbers. */
export const byRange =
  (column: Sql): FieldFilter =>
  (asked, path) => {
    checkRange(asked as { gte?: SqlValue; lte?: SqlValue }, path);
    return operators(asked, {
      ...equality(column),
      ...range(column),
      in: (values: number[]) => oneNumberOf(column, values),
    });
  };

/** Not a chain of `or`: SQLite nests no expression deeper than 1000. */
const oneNumberOf = (column: Sql, values: readonly number[]): Sql =>
  values.length ? sql`${column} in (${join(values.map((value) => sql`${value}`))})` : raw('1 = 0');

/** Years: as numbers, and only such years as the data can have. */
export const byYear =
  (column: Sql): FieldFilter =>
  (asked, path) => {
    for (const year of Object.values(asked).flat()) if (typeof year === 'number') checkYear(year, path);
    return byRange(column)(asked, path);
  };

/** True or false. */
export const byFlag =
  (column: Sql): FieldFilter =>
  (asked) =>
    sql`${column} = ${(asked as unknown as boolean) ? 1 : 0}`;

/** @throws BadUserInput for a range that ends before it begins. */
export function checkRange({ gte, lte }: { gte?: SqlValue; lte?: SqlValue }, path: string): void {
  if (gte === null || gte === undefined || lte === null || lte === undefined || gte <= lte) return;
  throw new BadUserInput(`${path}: gte (${gte}) lies after lte (${lte}). Give the smaller one as gte.`, path);
}

/** The years that any figure can have; earlier and later ones are slips of the pen. */
const YEARS = { first: 2000, last: 2100 };

/** @throws BadUserInput for a year outside of 2000 to 2100. */
export function checkYear(year: number, argument: string): number {
  if (year >= YEARS.first && year <= YEARS.last) return year;
  throw new BadUserInput(
    `${argument}: ${year} is no year of the programme. Ask for ${YEARS.first} to ${YEARS.last}.`,
    argument,
  );
}
