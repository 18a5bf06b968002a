import { openDatabase, type Database } from '../../../subgraphs/common/database.ts';
import { readSettings, SUBGRAPHS, type SubgraphName } from '../../../subgraphs/common/config.ts';
import { subgraphNamed } from '../../../subgraphs/index.ts';
import { tellStatement } from './statements.ts';

/** Opens these subgraphs' databases for TypeORM's repositories. */
export async function openPlain(names: readonly SubgraphName[] = SUBGRAPHS): Promise<Record<SubgraphName, Database>> {
  const settings = readSettings();
  const opened = await Promise.all(
    names.map(async (name) => [name, await openDatabase(name, subgraphNamed(name), settings)] as const),
  );
  for (const [, db] of opened) {
    db.onStatement(tellStatement);
    if (settings.LOG_LEVEL === 'debug') tellQueries(db);
  }
  return Object.fromEntries(opened) as Record<SubgraphName, Database>;
}

const nothing = () => {};

function tellQueries({ dataSource }: Database): void {
  dataSource.setOptions({
    logging: true,
    logger: {
      logQuery: tellStatement,
      logQueryError: nothing,
      logQuerySlow: nothing,
      logSchemaBuild: nothing,
      logMigration: nothing,
      log: nothing,
    },
  });
}
