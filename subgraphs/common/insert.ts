import type { EntityManager } from 'typeorm';
import type { Dialect, Row } from './database.ts';
import { columnsOf, tableName } from './tables.ts';

// SQLite takes at most 32 766 parameters in a statement.
const PARAMETERS = 30_000;

/**
 * Writes rows by property name, a few statements for thousands; a row whose primary key is there replaces it.
 * Properties that a row lacks are null.
 */
export async function insertRows(
  dialect: Dialect,
  manager: EntityManager,
  entity: new () => object,
  rows: readonly Row[],
): Promise<void> {
  const columns = [...columnsOf(entity)].filter(([property]) => rows.some((row) => property in row));
  const chunk = Math.floor(PARAMETERS / Math.max(1, columns.length));
  const names = columns.map(([, column]) => column);
  for (let at = 0; at < rows.length; at += chunk) {
    const part = rows.slice(at, at + chunk);
    const places = part.map(() => `(${names.map(() => '?').join()})`).join();
    const values = part.flatMap((row) => columns.map(([property]) => row[property] ?? null));
    const text = `insert into ${tableName(entity)} (${names.join()}) values ${places} ${replacing(dialect, manager, entity, names)}`;
    await manager.query(text, values);
  }
}

function replacing(
  dialect: Dialect,
  manager: EntityManager,
  entity: new () => object,
  names: readonly string[],
): string {
  if (dialect === 'mysql')
    return `as new on duplicate key update ${names.map((name) => `${name} = new.${name}`).join()}`;
  const keys = manager.connection.getMetadata(entity).primaryColumns.map((column) => column.databaseName);
  const others = names.filter((name) => !keys.includes(name));
  const update = others.map((name) => `${name} = excluded.${name}`).join();
  return `on conflict (${keys.join()}) do ${others.length ? `update set ${update}` : 'nothing'}`;
}
