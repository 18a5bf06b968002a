import type { GraphQLResolveInfo } from 'graphql';
import type { Context } from './context.ts';
import type { Row } from './database.ts';
import { selectionOf, slotOf, type Selected } from './selection.ts';
import { join, oneOf, raw, sql, type Sql } from './sql.ts';
import { columnName, tableName } from './tables.ts';

/** A class of `entities/`, standing for its table. */
export type EntityClass = new () => object;

/** A field made from columns of its own row. */
export interface Derived {
  columns: readonly string[];
  value(row: Row, args: Record<string, never>, context: Context): unknown;
}

/** A field that the database computes: SQL over the row's table, which is called `t`. */
export interface Computed {
  expression(args: Record<string, never>, context: Context): Sql;
  /** What the answer makes of the database's value. */
  as?(value: unknown): unknown;
}

/** A field that is read for all parents at once: the answer has one value per parent, in their order. */
export interface InSets {
  /** Columns of the parents that reading it needs. */
  needs(selected: Selected): readonly string[];
  load(parents: readonly Row[], selected: Selected, context: Context): Promise<readonly unknown[]>;
  /** The type whose key a column of the row holds; what `npm run check:references` follows. */
  refersTo?: { of: () => TypeReader; column: string };
}

/** A column of the same name. */
export const stored = 'stored';

export type FieldReader = typeof stored | Derived | Computed | InSets;

/**
 * How a type of the SDL is read. Every field of the type stands here, which the compiler and a house test check.
 * Without an entity it is a type of another subgraph, of which only the key is known here.
 */
export interface TypeReader {
  readonly type: string;
  readonly entity?: EntityClass;
  /** Rows that no table holds, for one request: a statement whose columns are named after the properties. */
  readonly rows?: Sql;
  /** Property that identifies a row. */
  readonly key: string;
  readonly fields: Readonly<Record<string, FieldReader>>;
  /** Fields that another subgraph answers and a gateway brings along with the key, for those that `@requires` them. */
  readonly given?: readonly string[];
  /** Condition on the rows that this viewer may see, without a table name; null for all. Holds on every way to them. */
  visible?(context: Context): Sql | null;
}

/**
 * Describes how a type is read.
 * @example reader<SdlCenter>({ type: 'Center', entity: Center, key: 'id', fields: { id: stored, … } })
 */
export const reader = <T extends { __typename?: unknown }>(
  definition: Omit<TypeReader, 'fields'> & {
    fields: { readonly [F in Exclude<keyof T, '__typename'>]-?: FieldReader };
  },
): TypeReader => definition;

const isDerived = (field: FieldReader): field is Derived => typeof field === 'object' && 'value' in field;
const isComputed = (field: FieldReader): field is Computed => typeof field === 'object' && 'expression' in field;
const isInSets = (field: FieldReader): field is InSets => typeof field === 'object' && 'load' in field;

/** The columns that the selection is made of. */
export function columnsNeeded(of: TypeReader, selection: readonly Selected[]): string[] {
  return selection.flatMap((selected) => {
    const field = of.fields[selected.field];
    if (field === undefined || isComputed(field)) return [];
    if (field === stored) return [selected.field];
    return isDerived(field) ? field.columns : field.needs(selected);
  });
}

/**
 * What the selection needs, as a list for `select`: columns asked for, columns that asked fields are made of,
 * the key, and those named besides. Nothing else is read.
 */
export function columnsFor(
  of: TypeReader,
  selection: readonly Selected[],
  context: Context,
  besides: readonly string[] = [],
): Sql {
  const properties = new Set([of.key, ...besides, ...columnsNeeded(of, selection)]);
  const plain = [...properties].map((property) => plainColumn(of, property));
  const computed = selection.flatMap((selected, at) =>
    isComputed(of.fields[selected.field]!) ? [computedColumn(of, selected, at, context)] : [],
  );
  return join([...plain, ...computed]);
}

const plainColumns = new WeakMap<TypeReader, Map<string, Sql>>();

function plainColumn(of: TypeReader, property: string): Sql {
  let columns = plainColumns.get(of);
  if (!columns) plainColumns.set(of, (columns = new Map()));
  let column = columns.get(property);
  if (!column) {
    const name = of.rows ? property : columnName(of.entity!, property);
    columns.set(property, (column = raw(`t.${name} as \`${property}\``)));
  }
  return column;
}

function computedColumn(of: TypeReader, selected: Selected, at: number, context: Context): Sql {
  const { expression } = of.fields[selected.field] as Computed;
  return sql`(${expression(selected.args as Record<string, never>, context)}) as ${raw(`\`${computedAs(selected, at)}\``)}`;
}

/** The column's name in the statement: the same for all values of the arguments, or each would be another text to prepare. */
const computedAs = ({ field }: Selected, at: number): string => `@${field} ${at}`;

/** The type's table as `t`, for `from`: only the rows that the viewer may see, whichever way they are reached. */
export function tableOf(of: TypeReader, context: Context): Sql {
  if (of.rows) return sql`(${of.rows}) t`;
  const table = raw(tableName(of.entity!));
  const visible = of.visible?.(context);
  return visible ? sql`(select * from ${table} where ${visible}) t` : sql`${table} t`;
}

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
    const parts = parents.map((parent) => ({ ...parent }));
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
  if (!isComputed(field) || !field.as) return (row, args) => row[slotOf(name, args)];
  const { as } = field;
  return (row, args) => as(row[slotOf(name, args)]);
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
