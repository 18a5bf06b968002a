import DataLoader from 'dataloader';
import type { Database, Row } from './database.ts';
import { Source } from './entities/source.ts';
import { oneOf, raw, sql } from './sql.ts';
import { columnsOf, tableName } from './tables.ts';

/** Batched reads by key, as plain rows. Built per request, so one viewer's rows never serve another. */
export function createLoaders(db: Database) {
  return {
    /** A source by id, or null. Many fields of an answer cite the same few: each is read once a request. */
    sourceById: new DataLoader<string, Row | null>((ids) => sourcesById(db, ids)),
  };
}

export type Loaders = ReturnType<typeof createLoaders>;

const COLUMNS = raw([...columnsOf(Source)].map(([property, column]) => `${column} as \`${property}\``).join(', '));
const TABLE = raw(tableName(Source));

async function sourcesById(db: Database, ids: readonly string[]): Promise<(Row | null)[]> {
  const rows = await db.rows(sql`select ${COLUMNS} from ${TABLE} where ${oneOf(raw('id'), ids)}`);
  const found = new Map(rows.map((row) => [row['id'], row]));
  return ids.map((id) => found.get(id) ?? null);
}
