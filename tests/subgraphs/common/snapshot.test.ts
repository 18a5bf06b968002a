import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setImmediate as turn } from 'node:timers/promises';
import Sqlite from 'better-sqlite3';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { snapshotOf, type Snapshot } from '../../../subgraphs/common/snapshot.ts';

let folder: string;
/** The reading and the writing connection of this process, and one of another process. */
let reader: Sqlite.Database;
let writer: Sqlite.Database;
let other: Sqlite.Database;
let snapshot: Snapshot;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'snapshot-'));
  const file = join(folder, 'test.sqlite');
  writer = new Sqlite(file);
  writer.pragma('journal_mode = wal');
  writer.exec('create table t (n)');
  other = new Sqlite(file);
  reader = new Sqlite(file, { readonly: true });
  snapshot = snapshotOf(reader, writer);
});
afterEach(() => {
  snapshot.release();
  for (const connection of [reader, writer, other]) connection.close();
  rmSync(folder, { recursive: true });
});

/** How many rows are seen, as the database reads. */
function seen(): unknown {
  snapshot.hold();
  return reader.prepare('select count(*) from t').pluck().get();
}

test('in one turn all is read of one state, whatever another process writes; the next turn sees it', async () => {
  expect(seen()).toBe(0);

  other.exec('insert into t values (1)');
  const inTurn = [seen(), await Promise.resolve().then(seen)];
  await turn();

  expect(inTurn).toEqual([0, 0]);
  expect(seen()).toBe(1);
});

test('when it is let go of, as for each request, what others wrote is seen at once', () => {
  expect(seen()).toBe(0);

  other.exec('insert into t values (1)');
  snapshot.release();

  expect(seen()).toBe(1);
});

test('what this process commits is seen at once: a statement by itself, and a transaction, but not before its end', () => {
  expect(seen()).toBe(0);

  writer.exec('insert into t values (1)');
  expect(seen()).toBe(1);

  writer.exec('begin immediate; insert into t values (2)');
  expect(seen()).toBe(1);
  writer.exec('commit');
  expect(seen()).toBe(2);

  writer.exec('begin; delete from t; rollback');
  expect(seen()).toBe(2);
  writer.exec('delete from t');
  expect(seen()).toBe(0);
});

test('no turn leaves the connection in a transaction, so that the log of writes can be emptied', async () => {
  seen();
  expect(reader.inTransaction).toBe(true);

  await turn();

  expect(reader.inTransaction).toBe(false);
  writer.exec('insert into t values (1)');
  expect(writer.pragma('wal_checkpoint(truncate)')).toEqual([{ busy: 0, log: 0, checkpointed: 0 }]);
});

test('a transaction that the database has ended by itself is begun anew', () => {
  seen();
  reader.exec('rollback');
  writer.exec('insert into t values (1)');

  expect(seen()).toBe(1);
});
