import type { Row } from './database.ts';
import { BadUserInput } from './errors.ts';
import { join, raw, sql, type Sql } from './sql.ts';

/** Dimensions of the SDL with the SQL of their value in a row. */
export type Dimensions = Readonly<Record<string, Sql>>;

/** One value by which a figure was grouped; null where the rows have none. */
export interface GroupKey {
  dimension: string;
  value: string | null;
}

/** @throws BadUserInput unless one or two different dimensions are given. */
export function checkGroupBy(groupBy: readonly string[]): readonly string[] {
  if (groupBy.length >= 1 && groupBy.length <= 2 && new Set(groupBy).size === groupBy.length) return groupBy;
  throw new BadUserInput('groupBy: give one dimension, or two different ones.', 'groupBy');
}

/** The values of the dimensions as columns `group0`, `group1`. */
export const groupColumns = (dimensions: Dimensions, groupBy: readonly string[]): Sql =>
  join(groupBy.map((name, at) => sql`${dimensions[name]!} as ${raw(`group${at}`)}`));

/** The names of those columns, for `group by` and for a stable `order by`. */
export const groupNames = (groupBy: readonly string[]): Sql => raw(groupBy.map((_, at) => `group${at}`).join(', '));

/** The keys of a row of sums, in the order of `groupBy`. */
export const groupKeys = (row: Row, groupBy: readonly string[]): GroupKey[] =>
  groupBy.map((dimension, at) => {
    const value = row[`group${at}`] as string | number | null;
    return { dimension, value: value === null ? null : String(value) };
  });

/** The row's value of one dimension; undefined where it was not grouped by it. */
export const keyOf = (keys: readonly GroupKey[], dimension: string): string | null | undefined =>
  keys.find((key) => key.dimension === dimension)?.value;
