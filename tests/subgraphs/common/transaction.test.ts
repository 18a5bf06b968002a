import { setImmediate as turn, setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { LoadedFile } from '../../../subgraphs/common/entities/loaded-file.ts';
import { sql } from '../../../subgraphs/common/sql.ts';
import type { Transaction } from '../../../subgraphs/common/transaction.ts';
import { centers } from '../../../subgraphs/centers/subgraph.ts';
import { openWritingGround, type WritingGround } from '../../support/writing.ts';

let ground: WritingGround;
beforeAll(async () => (ground = await openWritingGround(centers)));
afterAll(() => ground.close());
beforeEach(() =>
  ground.db.transaction(({ manager }) => manager.createQueryBuilder().delete().from(LoadedFile).execute()),
);

const put = ({ manager }: Transaction, name: string, rowCount = 1) =>
  manager.insert(LoadedFile, { name, rowCount, contentHash: '', loadedAt: '' });
const count = ({ manager }: Transaction, name: string, rowCount: number) =>
  manager.update(LoadedFile, { name }, { rowCount });
const namesIn = async (db = ground.db) =>
  (await db.rows<{ name: string }>(sql`select name from loaded_file order by name`)).map(({ name }) => name);

/** A promise and what fulfils it. */
function gate() {
  let open!: () => void;
  const opened = new Promise<void>((resolve) => (open = resolve));
  return { open, opened };
}

test('writes come one after the other, in the order in which they were asked for', async () => {
  const told: string[] = [];

  await Promise.all(
    [3, 2, 1].map((turns) =>
      ground.db.transaction(async (transaction) => {
        told.push(`${turns} begins`);
        for (let turn = 0; turn < turns; turn++) await put(transaction, `${turns}.${turn}`);
        told.push(`${turns} ends`);
      }),
    ),
  );

  expect(told).toEqual(['3 begins', '3 ends', '2 begins', '2 ends', '1 begins', '1 ends']);
});

test('of a write that fails nothing is left, and those behind it go on', async () => {
  const failing = ground.db.transaction(async (transaction) => {
    await put(transaction, 'half');
    throw new Error('not like this');
  });
  const next = ground.db.transaction((transaction) => put(transaction, 'whole'));

  await expect(failing).rejects.toThrow('not like this');
  await next;
  expect(await namesIn()).toEqual(['whole']);
});

test('readers see nothing of a write before it has ended, and all of it after, in this process and in others', async () => {
  const other = await ground.another();
  const { open, opened } = gate();
  const written = gate();
  const writing = ground.db.transaction(async (transaction) => {
    await put(transaction, 'new');
    written.open();
    await opened;
  });
  await written.opened;
  const during = [await namesIn(), await namesIn(other)];
  open();
  await writing;
  // Another process has turns of its own.
  const here = await namesIn();
  await turn();

  expect(during).toEqual([[], []]);
  expect([here, await namesIn(other)]).toEqual([['new'], ['new']]);
});

test('a write inside of a write is refused: it would wait for itself', async () => {
  const writing = ground.db.transaction(() => ground.db.transaction(async () => {}));

  await expect(writing).rejects.toThrow('A transaction is open already');
});

test('a write waits for another process that has the row, without holding up this one, and then counts what that wrote', async () => {
  const other = await ground.another();
  await ground.db.transaction((transaction) => put(transaction, 'shared', 1));
  const { open, opened } = gate();
  const taken = gate();
  const first = other.transaction(async (transaction) => {
    await count(transaction, 'shared', 2);
    taken.open();
    await opened;
  });
  await taken.opened;
  const second = ground.db.transaction(async (transaction) => {
    await transaction.manager.update(LoadedFile, { name: 'shared' }, { contentHash: 'seen' });
    return transaction.rows<{ found: number }>(
      sql`select row_count as found from loaded_file where name = ${'shared'}`,
    );
  });
  // Enough for the second to meet the lock; the timer shows that the event loop runs.
  await pause(50);
  open();
  await first;

  expect(Number((await second)[0]!.found)).toBe(2);
});

test('two processes that wait for each other both come through', async () => {
  const other = await ground.another();
  await ground.db.transaction(async (transaction) => {
    await put(transaction, 'a', 0);
    await put(transaction, 'b', 0);
  });
  let tries = 0;
  // Opposite orders: on MySQL each holds what the other wants, and the server ends one of them.
  const both = (names: [string, string]) => async (transaction: Transaction) => {
    tries++;
    for (const name of names) {
      await transaction.rows(sql`update loaded_file set row_count = row_count + 1 where name = ${name}`);
      await pause(30);
    }
  };

  await Promise.all([ground.db.transaction(both(['a', 'b'])), other.transaction(both(['b', 'a']))]);

  const rows = await ground.db.rows<{ counted: number }>(sql`select row_count as counted from loaded_file`);
  expect(rows.map(({ counted }) => Number(counted))).toEqual([2, 2]);
  expect(tries).toBe(ground.db.dialect === 'mysql' ? 3 : 2);
});

test('what another process never gives up is an error in the end, and the next write goes on', async () => {
  const other = await ground.another();
  await ground.db.transaction((transaction) => put(transaction, 'held'));
  const { open, opened } = gate();
  const taken = gate();
  const holding = other.transaction(async (transaction) => {
    await count(transaction, 'held', 2);
    taken.open();
    await opened;
  });
  await taken.opened;

  await expect(ground.db.transaction((transaction) => count(transaction, 'held', 3))).rejects.toThrow(
    /locked|Lock wait/,
  );
  open();
  await holding;
  await ground.db.transaction((transaction) => count(transaction, 'held', 4));

  const [row] = await ground.db.rows<{ counted: number }>(sql`select row_count as counted from loaded_file`);
  expect(Number(row!.counted)).toBe(4);
});
