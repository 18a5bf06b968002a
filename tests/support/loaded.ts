import type { TestProject } from 'vitest/node';
import { subgraphs } from '../../subgraphs/index.ts';
import { openDatabase } from '../../subgraphs/common/database.ts';
import { load } from '../../subgraphs/common/load.ts';
import { migrate } from '../../subgraphs/common/migrate.ts';
import { newDatabases } from './databases.ts';
import { enterRows } from './entered-rows.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** The repo's data and a few rows of `entered-rows.ts`, loaded once a run. Only for reading. */
    loaded: { dataDir: string; databaseUrl: string | undefined };
    /** Where new databases are made: a MySQL server, or SQLite where there is none. */
    mysqlUrl: string | undefined;
  }
}

/** Loads the repo's data once for all tests that only read. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const mysqlUrl = project.config.env['TEST_MYSQL_URL'] || undefined;
  const databases = newDatabases(mysqlUrl);
  for (const subgraph of subgraphs) {
    const db = await openDatabase(subgraph.name, subgraph, databases.settings);
    await migrate(db);
    await load(db, subgraph.name, subgraph.data(databases.settings));
    await enterRows(db, subgraph.name);
    await db.close();
  }
  project.provide('loaded', { dataDir: databases.settings.DATA_DIR, databaseUrl: databases.settings.DATABASE_URL });
  project.provide('mysqlUrl', mysqlUrl);
  return () => databases.drop();
}
