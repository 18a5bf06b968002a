import { join } from 'node:path';
import { readSettings, ROOT } from '../../subgraphs/common/config.ts';
import { openDatabase } from '../../subgraphs/common/database.ts';
import { load } from '../../subgraphs/common/load.ts';
import { migrate } from '../../subgraphs/common/migrate.ts';
import { subgraphs } from '../../subgraphs/index.ts';
import type { Env } from './contender.ts';

/** Loaded data, and the settings that lead to it. The folder is kept: a second run loads nothing. */
export async function loadedData(scale: number, mysql: string | undefined): Promise<Env> {
  const env: Env = { DATA_DIR: join(ROOT, '.cache', 'bench', `scale-${scale}`), SAMPLE_SCALE: String(scale) };
  if (mysql) env['DATABASE_URL'] = new URL(`bench_${scale}`, mysql.endsWith('/') ? mysql : `${mysql}/`).href;
  await loadInto(env);
  return env;
}

/** Loads what is missing there. */
export async function loadInto(env: Env): Promise<void> {
  const settings = readSettings(env);
  for (const subgraph of subgraphs) {
    const db = await openDatabase(subgraph.name, subgraph, settings);
    await migrate(db);
    await load(db, subgraph.name, subgraph.data(settings));
    await db.close();
  }
}
