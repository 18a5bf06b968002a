import type { QueryRunner } from 'typeorm';
import type { Database } from './database.ts';

// Several processes may start at once; on MySQL the first one migrates, the others wait and find it done.
const LOCK_SECONDS = 60;

/** Brings the database to the newest migration. Returns the names of those that ran, in order. */
export async function migrate(db: Database): Promise<string[]> {
  return withLock(db, 'migrate', async () => {
    const ran = await db.alone(() => db.dataSource.runMigrations({ transaction: 'each' }));
    return ran.map((migration) => migration.name);
  });
}

/** Runs the work while no other process runs work under the same name on this database. */
export async function withLock<T>(db: Database, work: string, run: () => Promise<T>): Promise<T> {
  if (db.dialect === 'sqlite') return run();
  const runner = db.dataSource.createQueryRunner();
  const lock = `${db.dataSource.driver.database}.${work}`;
  await takeLock(runner, lock);
  try {
    return await run();
  } finally {
    await runner.query('select release_lock(?)', [lock]);
    await runner.release();
  }
}

async function takeLock(runner: QueryRunner, lock: string): Promise<void> {
  const [row] = (await runner.query('select get_lock(?, ?) as taken', [lock, LOCK_SECONDS])) as { taken: number }[];
  if (Number(row?.taken) === 1) return;
  await runner.release();
  throw new Error(`Another process holds the lock ${lock} for over ${LOCK_SECONDS} s. Wait for it, then start again.`);
}
