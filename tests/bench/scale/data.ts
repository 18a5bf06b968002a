import { join } from 'node:path';
import { readSettings, ROOT } from '../../../subgraphs/common/config.ts';
import { openDatabase, type Database } from '../../../subgraphs/common/database.ts';
import { LoadedFile } from '../../../subgraphs/common/entities/loaded-file.ts';
import { insertRows } from '../../../subgraphs/common/insert.ts';
import { sql } from '../../../subgraphs/common/sql.ts';
import { subgraphNamed } from '../../../subgraphs/index.ts';
import { Random } from '../../../subgraphs/volunteers/importers/samples/random.ts';
import { reckonAllFigures } from '../../../subgraphs/volunteers/store/reckon-figures.ts';
import type { Env } from '../contender.ts';
import { loadInto } from '../data.ts';
import { fillCenter } from './center.ts';

/** 20 100 meeting points, and half of the volunteers. */
const SAMPLE_SCALE = 25;
/** Raise it whenever the generated rows change. */
const VERSION = 'volunteers at scale 1';
const APPROVED = 2_000_000;

/** How many rows there are, by table. */
export type Sizes = Record<string, number>;

/**
 * Twenty-five times the samples, and on top of them what a Land would have after three years: 100 000 volunteers with all that matching
 * asks, two million approved entries of hours, and sessions at every meeting point. The folder is kept: a second run loads nothing.
 */
export async function scaleData(mysql: string | undefined): Promise<{ env: Env; sizes: Sizes }> {
  const folder = join(ROOT, '.cache', 'bench', 'volunteers-at-scale');
  const env: Env = { DATA_DIR: folder, SAMPLE_SCALE: String(SAMPLE_SCALE) };
  if (mysql) env['DATABASE_URL'] = new URL('bench_at_scale', mysql.endsWith('/') ? mysql : `${mysql}/`).href;
  await loadInto(env);
  const db = await openDatabase('volunteers', subgraphNamed('volunteers'), readSettings(env));
  try {
    const [loaded] = await db.rows(sql`select name from loaded_file where name = ${VERSION}`);
    if (!loaded) await fill(db);
    return { env, sizes: await sizesOf(db) };
  } finally {
    await db.close();
  }
}

/** Center by center, each in one transaction: what is broken off is written again with the same ids. */
async function fill(db: Database): Promise<void> {
  const centers = await db.rows<{ id: string; helping: number }>(
    sql`select center_id as id, sum(case when status = 'INTERESTED' then 0 else 1 end) as helping from volunteer
      where id not like 'V-____________' group by center_id order by center_id`,
  );
  const helping = 2 * centers.reduce((sum, center) => sum + Number(center.helping), 0);
  const counters = { volunteer: 0, hours: 0, offer: 0, helping: 0 };
  const countOf = (): number => {
    const at = counters.helping++;
    return Math.floor(((at + 1) * APPROVED) / helping) - Math.floor((at * APPROVED) / helping);
  };
  const random = new Random(100_000);
  for (const { id } of centers)
    await db.transaction((transaction) => fillCenter(transaction, id, { counters, countOf, random }));
  await db.transaction(async (transaction) => {
    await reckonAllFigures(transaction);
    const row = { name: VERSION, contentHash: '', rowCount: APPROVED, loadedAt: new Date().toISOString() };
    await insertRows(transaction.dialect, transaction.manager, LoadedFile, [row]);
  });
}

const COUNTED = ['meeting_point', 'volunteer', 'hours_entry', 'engagement', 'topic_engagement', 'offer', 'session'];

async function sizesOf(db: Database): Promise<Sizes> {
  const sizes: Sizes = {};
  for (const table of COUNTED) {
    const [row] = await db.rows<{ total: number }>({ text: `select count(*) as total from ${table}`, params: [] });
    sizes[table] = Number(row!.total);
  }
  return sizes;
}
