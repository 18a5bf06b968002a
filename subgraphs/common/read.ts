import type { GraphQLResolveInfo } from 'graphql';
import type { Context } from './context.ts';
import type { Row } from './database.ts';
import { columnsFor, columnsNeeded, computedAs, tableOf } from './asked-columns.ts';
import { selectionOf, type Selected } from './selection.ts';
import { isEmpty, plainSlot } from './slots.ts';
import { oneOf, raw, sql, type Sql } from './sql.ts';
import { columnName } from './tables.ts';
import {
  isComputed,
  isDerived,
  isInSets,
  stored,
  type FieldReader,
  type InSets,
  type TypeReader,
} from './type-reader.ts';

/**
 * Reads what hangs below the rows, each asked field once for the whole set.
 * An error that belongs to one field is kept in its place, so that the other fields are still answered.
 */
export async function readBelow(
  of: TypeReader,
  selection: readonly Selected[],
  rows: readonly Row[],
  context: Context,
) {
  if (rows.length === 0) return;
  selection.forEach((selected, at) => {
    if (!isComputed(of.fields[selected.field]!)) return;
    const column = computedAs(selected, at);
    for (const row of rows) row[selected.slot] = row[column];
  });
  const asked = selection.filter(({ field }) => isInSets(of.fields[field]!));
  if (asked.length === 0) return;
  await Promise.all(
    asked.map(async (selected) => {
      const values = await loadInSets(of.fields[selected.field] as InSets, rows, selected, context);
      rows.forEach((row, index) => (row[selected.slot] = values[index]));
    }),
  );
}

async function loadInSets(field: InSets, rows: readonly Row[], selected: Selected, context: Context) {
  try {
    return await field.load(rows, selected, context);
  } catch (error) {
    return rows.map(() => error);
  }
}

/** Rows of the statement with all that is asked of them. `tail` is the statement after `select … from table t`. */
export async function readRows(
  of: TypeReader,
  selection: readonly Selected[],
  tail: Sql,
  context: Context,
  besides: readonly string[] = [],
): Promise<Row[]> {
  const columns = columnsFor(of, selection, context, besides);
  const rows = await context.db.rows(sql`select ${columns} from ${tableOf(of, context)} ${tail}`);
  await readBelow(of, selection, rows, context);
  return rows;
}

/**
 * Rows by key with all that is asked of them, in one statement. A key that no row has is missing in the answer.
 * A type of another subgraph has no table here: its rows are the keys themselves.
 */
export async function readByKey(
  of: TypeReader,
  keys: readonly string[],
  selection: readonly Selected[],
  context: Context,
  given: ReadonlyMap<string, Row> = new Map(),
): Promise<Map<string, Row>> {
  const unique = [...new Set(keys)];
  if (!of.entity) {
    const stubs = unique.map((key): Row => ({ ...given.get(key), __typename: of.type, [of.key]: key }));
    await readBelow(of, selection, stubs, context);
    return new Map(stubs.map((stub) => [stub[of.key] as string, stub]));
  }
  if (unique.length === 0) return new Map();
  const key = raw(`t.${columnName(of.entity, of.key)}`);
  const rows = await readRows(of, selection, sql`where ${oneOf(key, unique)}`, context);
  return new Map(rows.map((row) => [row[of.key] as string, row]));
}

/** A field that is one row of another type, found by the key that a column of this row holds. */
export const one = (of: () => TypeReader, column: string): InSets => ({
  needs: () => [column],
  refersTo: { of, column },
  async load(parents, selected, context) {
    const keys = parents.map((parent) => parent[column] as string | null);
    const present = keys.filter((key) => key !== null);
    const found = await readByKey(of(), present, selected.below(), context);
    return keys.map((key) => (key === null ? null : (found.get(key) ?? null)));
  },
});

/** How a list below a parent is read: which rows belong to it, which of them count, and their order. */
export interface ListBelow {
  /** Property of the listed rows that holds the parent's key. */
  by: string;
  orderBy: Sql;
  where?(args: Record<string, never>, context: Context): Sql;
}

/** A field that is a short list of another type's rows, for all parents in one statement. */
export const many = (parentKey: string, of: () => TypeReader, list: ListBelow): InSets => ({
  needs: () => [parentKey],
  async load(parents, selected, context) {
    const keys = parents.map((parent) => parent[parentKey] as string);
    const belongs = oneOf(raw(`t.${columnName(of().entity!, list.by)}`), keys);
    const counts = list.where?.(selected.args as Record<string, never>, context) ?? raw('1 = 1');
    const tail = sql`where ${belongs} and ${counts} order by ${list.orderBy}`;
    const rows = await readRows(of(), selected.below(), tail, context, [list.by]);
    const groups = groupBy(rows, (row) => row[list.by] as string);
    return keys.map((key) => groups.get(key) ?? []);
  },
});

/** A field whose object is a part of the same row: an address, the provenance. Its reader names columns of that row. */
export const embedded = (of: TypeReader): InSets => ({
  needs: (selected) => columnsNeeded(of, selected.below()),
  async load(parents, selected, context) {
    // Rows of their own: what is read below must not mix with the parent's own fields of the same name.
    const parts = parents.map((parent) => Object.assign({}, parent));
    await readBelow(of, selected.below(), parts, context);
    return parts;
  },
});

/** The rows under each key, in their order. */
export function groupBy<T>(rows: readonly T[], keyOf: (row: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const row of rows) {
    const key = keyOf(row);
    const group = groups.get(key);
    if (group) group.push(row);
    else groups.set(key, [row]);
  }
  return groups;
}

type FieldResolver = (row: Row, args: Record<string, never>, context: Context) => unknown;

/** The resolvers of a type: what was read in sets lies ready in the row, the rest is made from its columns. */
export function resolversOf(of: TypeReader): Record<string, FieldResolver> {
  const fields = Object.entries(of.fields).filter(([, field]) => field !== stored);
  return Object.fromEntries(fields.map(([name, field]) => [name, resolverOf(name, field)]));
}

function resolverOf(name: string, field: FieldReader): FieldResolver {
  if (isDerived(field)) return (row, args, context) => field.value(row, args, context);
  // Asked for every row: the usual slot is not made each time.
  const plain = plainSlot(name);
  const read: FieldResolver = (row, args, { slotOf }) => row[isEmpty(args) ? plain : slotOf(name, args)];
  if (!isComputed(field) || !field.as) return read;
  const { as } = field;
  return (row, args, context) => as(read(row, args, context));
}

/** One row by key for a root field, or null. */
export async function readOne(
  of: TypeReader,
  key: string,
  context: Context,
  info: GraphQLResolveInfo,
): Promise<Row | null> {
  return (await readByKey(of, [key], selectionOf(info, context), context)).get(key) ?? null;
}

/** All rows of a short list for a root field. */
export const readList = (of: TypeReader, tail: Sql, context: Context, info: GraphQLResolveInfo): Promise<Row[]> =>
  readRows(of, selectionOf(info, context), tail, context);
