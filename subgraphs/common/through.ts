import { columnsFor, groupBy, readBelow, tableOf, type EntityClass, type InSets, type TypeReader } from './read.ts';
import { oneOf, raw, sql, type Sql } from './sql.ts';
import { columnName, tableName } from './tables.ts';

/** A join table: the properties that hold the parent's key and the listed row's. */
export interface JoinTable {
  entity: EntityClass;
  parent: string;
  child: string;
  /** Order of the list; the listed row is `t`, the join table `j`. */
  orderBy: Sql;
}

/** A field that is a short list of another type's rows, found through a join table: one statement for all parents. */
export const manyThrough = (parentKey: string, of: () => TypeReader, join: JoinTable): InSets => ({
  needs: () => [parentKey],
  async load(parents, selected, context) {
    const keys = parents.map((parent) => parent[parentKey] as string);
    const selection = selected.below();
    const parent = raw(`j.${columnName(join.entity, join.parent)}`);
    const child = raw(`j.${columnName(join.entity, join.child)}`);
    const listed = of();
    const rows = await context.db.rows(sql`select ${columnsFor(listed, selection, context)}, ${parent} as \`$parent\`
      from ${raw(tableName(join.entity))} j join ${tableOf(listed, context)}
        on ${raw(`t.${columnName(listed.entity!, listed.key)}`)} = ${child}
      where ${oneOf(parent, keys)} order by ${join.orderBy}`);
    await readBelow(listed, selection, rows, context);
    const groups = groupBy(rows, (row) => row['$parent'] as string);
    return keys.map((key) => groups.get(key) ?? []);
  },
});
