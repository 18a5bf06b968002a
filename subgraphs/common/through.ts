import type { Context } from './context.ts';
import type { Row } from './database.ts';
import { readRows, type EntityClass, type InSets, type TypeReader } from './read.ts';
import { gathered, oneOf, raw, sql, type Sql } from './sql.ts';
import { columnName, tableName } from './tables.ts';

/** A join table: the properties that hold the parent's key and the listed row's. */
export interface JoinTable {
  entity: EntityClass;
  parent: string;
  child: string;
  /** Order of the list; the listed row is `t`. */
  orderBy: Sql;
}

/**
 * A field that is a short list of another type's rows, found through a join table: two statements for all parents.
 * The same few rows stand below many parents: each is read once, and the join table tells one row per parent.
 */
export const manyThrough = (parentKey: string, of: () => TypeReader, join: JoinTable): InSets => ({
  needs: () => [parentKey],
  async load(parents, selected, context) {
    const keys = parents.map((parent) => parent[parentKey] as string);
    const childKeys = await childrenOf(keys, join, context);
    const listed = of();
    const isListed = oneOf(raw(`t.${columnName(listed.entity!, listed.key)}`), [
      ...new Set([...childKeys.values()].flat()),
    ]);
    const rows = await readRows(listed, selected.below(), sql`where ${isListed} order by ${join.orderBy}`, context);
    const ranks = new Map(rows.map((row, rank) => [row[listed.key] as string, rank]));
    return keys.map((key) => inOrder(childKeys.get(key) ?? [], ranks, rows));
  },
});

async function childrenOf(keys: readonly string[], { entity, parent, child }: JoinTable, context: Context) {
  const by = raw(`j.${columnName(entity, parent)}`);
  const rows = await context.db.rows<{ parent: string; children: string | string[] }>(
    sql`select ${by} as parent, ${gathered(raw(`j.${columnName(entity, child)}`))} as children
      from ${raw(tableName(entity))} j where ${oneOf(by, keys)} group by ${by}`,
  );
  // MySQL's driver reads JSON by itself.
  const list = (value: string | string[]) => (typeof value === 'string' ? (JSON.parse(value) as string[]) : value);
  return new Map(rows.map((row) => [row.parent, list(row.children)]));
}

/** The rows of these keys, by rank; a row that the viewer may not see has none. */
function inOrder(keys: readonly string[], ranks: ReadonlyMap<string, number>, rows: readonly Row[]): Row[] {
  const found = keys.map((key) => ranks.get(key)).filter((rank) => rank !== undefined);
  return found.sort((one, other) => one - other).map((rank) => rows[rank]!);
}
