import type { Runtime } from '../../subgraphs/common/runtime.ts';
import { raw, sql } from '../../subgraphs/common/sql.ts';
import { columnName, columnsOf, tableName } from '../../subgraphs/common/tables.ts';
import { OWN_CENTER } from './callers.ts';
import type { Samples } from './paths.ts';

const MANY = 5;

/** Keys of rows that are there, those of the own center where rows have one; a text where the type has no table. */
export async function samplesOf(runtimes: readonly Runtime[]): Promise<Samples> {
  const found = new Map<string, { key: string; values: string[] }>();
  for (const { db, subgraph } of runtimes) {
    for (const { type, entity, key } of subgraph.readers) {
      if (!entity || found.has(type)) continue;
      const column = raw(columnName(entity, key));
      const own = columnsOf(entity).has('centerId') ? sql`where center_id = ${OWN_CENTER}` : raw('');
      const rows = await db.rows<{ id: unknown }>(
        sql`select ${column} as id from ${raw(tableName(entity))} ${own} order by ${column} limit ${MANY}`,
      );
      found.set(type, { key, values: type === 'Center' ? [OWN_CENTER] : rows.map(({ id }) => String(id)) });
    }
  }
  const keys = new Map(runtimes.flatMap(({ subgraph }) => subgraph.readers.map(({ type, key }) => [type, key])));
  return (type) => found.get(type) ?? { key: keys.get(type) ?? 'id', values: ['Essen'] };
}
