import type { Context } from './context.ts';
import type { Row } from './database.ts';
import { readRows } from './read.ts';
import type { EntityClass, InSets, TypeReader } from './type-reader.ts';
import { gathered, listOf, oneOf, raw, sql, type Sql } from './sql.ts';
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
 * The same few rows stand below many parents: each is read once, and the join table tells one list of keys per parent.
 */
export const manyThrough = (parentKey: string, of: () => TypeReader, join: JoinTable): InSets => ({
  needs: () => [parentKey],
  async load(parents, selected, context) {
    const keys = parents.map((parent) => parent[parentKey] as string);
    const children = await childKeys(keys, join, context);
    const listed = of();
    // Few lists are unlike: what many parents have alike is read, and put in order, once.
    const lists = new Map([...new Set(children)].map((text) => [text, JSON.parse(text) as string[]]));
    const isListed = oneOf(raw(`t.${columnName(listed.entity!, listed.key)}`), [
      ...new Set([...lists.values()].flat()),
    ]);
    const rows = await readRows(listed, selected.below(), sql`where ${isListed} order by ${join.orderBy}`, context);
    const ranks = new Map(rows.map((row, rank) => [row[listed.key] as string, rank]));
    const inOrder = new Map([...lists].map(([text, listedKeys]) => [text, ordered(listedKeys, ranks, rows)]));
    return children.map((text) => inOrder.get(text)!);
  },
});

/** The keys below each parent as a JSON list, in the order of the parents. */
async function childKeys(keys: readonly string[], { entity, parent, child }: JoinTable, context: Context) {
  const below = sql`select ${gathered(raw(`j.${columnName(entity, child)}`))} from ${raw(tableName(entity))} j
    where ${raw(`j.${columnName(entity, parent)}`)} = list.value`;
  const rows = await context.db.rows<{ children: unknown }>(
    sql`select (${below}) as children from ${listOf(keys)} order by list.\`key\``,
  );
  // MySQL's driver reads JSON by itself, and has null for none.
  return rows.map(({ children }) => (typeof children === 'string' ? children : JSON.stringify(children ?? [])));
}

/** The rows of these keys, by rank; a row that the viewer may not see has none. */
function ordered(keys: readonly string[], ranks: ReadonlyMap<string, number>, rows: readonly Row[]): Row[] {
  const found = keys.map((key) => ranks.get(key)).filter((rank) => rank !== undefined);
  // Most come in order from the database.
  const isInOrder = found.every((rank, at) => at === 0 || rank > found[at - 1]!);
  return (isInOrder ? found : found.sort((one, other) => one - other)).map((rank) => rows[rank]!);
}
