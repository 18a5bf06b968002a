import { AsyncLocalStorage } from 'node:async_hooks';
import { setTimeout as pause } from 'node:timers/promises';
import { QueryFailedError, type EntityManager, type QueryRunner } from 'typeorm';
import type { Connections, Dialect, Row } from './database.ts';
import type { Sql } from './sql.ts';

/** What a write works with: nothing of it is seen by anybody until the work has ended well. */
export interface Transaction {
  readonly dialect: Dialect;
  /** For `insert`, `update`, `findOneBy`; `save` would begin a transaction of its own. */
  readonly manager: EntityManager;
  /** Runs one statement; what it reads is what was committed, and what this transaction wrote. */
  rows<R = Row>(statement: Sql): Promise<R[]>;
}

/** The two ways to write. */
export interface Writing {
  /** Runs the work in one transaction, after all writes of this process that came before. @throws what the work throws; then nothing is written. */
  transaction<T>(work: (transaction: Transaction) => Promise<T>): Promise<T>;
  /** Runs the work alone on the writing connection, for what brings transactions of its own: migrations. */
  alone<T>(work: () => Promise<T>): Promise<T>;
}

/** How a dialect begins to write. */
export interface Manner {
  /** Begins a transaction, or fails at once where another process is in the way for long. */
  begin(runner: QueryRunner): Promise<void>;
  /** Whether this is what the driver tells when another process is in the way: then all of it is tried again. */
  isInTheWay(cause: { code?: string; errno?: number }): boolean;
  /** How often it is tried in all. */
  tries: number;
}

/** Longest pause between two tries. */
const PAUSE_MS = 100;

/**
 * Writes of one process, one after the other. TypeORM's driver for SQLite has one connection, on which a second transaction would
 * fall into the first; on MySQL the head of the audit log lets through one at a time anyway, so no connections wait for it.
 */
export function writingOn(
  { dialect, dataSource, manner }: Pick<Connections, 'dialect' | 'dataSource' | 'manner'>,
  inDialect: (text: string) => string,
): Writing {
  let last: Promise<unknown> = Promise.resolve();
  let waiting = 0;
  const open = new AsyncLocalStorage<true>();

  const alone = <T>(work: () => Promise<T>): Promise<T> => {
    if (open.getStore()) return Promise.reject(new Error('A transaction is open already: go on in it.'));
    waiting += 1;
    const mine = last.then(() => open.run(true, work));
    last = mine
      .catch(() => undefined)
      .then(() => {
        waiting -= 1;
        // While it is on, every promise of the process is tracked, those of readers too.
        if (waiting === 0) open.disable();
      });
    return mine;
  };

  const once = async <T>(work: (transaction: Transaction) => Promise<T>): Promise<T> => {
    const runner = dataSource.createQueryRunner();
    const rows = async <R>({ text, params }: Sql) => (await runner.query(inDialect(text), [...params])) as R[];
    try {
      await manner.begin(runner);
      const result = await work({ dialect, manager: runner.manager, rows });
      await runner.query('commit');
      return result;
    } catch (error) {
      // What fails here has ended the transaction already, or the connection with it.
      await runner.query('rollback').catch(() => undefined);
      throw error;
    } finally {
      await runner.release();
    }
  };

  return { alone, transaction: (work) => alone(() => retried(manner, () => once(work))) };
}

/** Tries again while another process is in the way. The pause is random, or two that met would meet again. */
async function retried<T>({ tries, isInTheWay }: Manner, once: () => Promise<T>): Promise<T> {
  for (let tried = 1; ; tried++) {
    try {
      return await once();
    } catch (error) {
      const cause = error instanceof QueryFailedError ? (error.driverError as { code?: string; errno?: number }) : {};
      if (tried === tries || !isInTheWay(cause)) throw error;
      await pause(Math.random() * Math.min(PAUSE_MS, 5 * 2 ** tried));
    }
  }
}
