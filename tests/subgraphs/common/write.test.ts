import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import type { Context } from '../../../subgraphs/common/context.ts';
import { LoadedFile } from '../../../subgraphs/common/entities/loaded-file.ts';
import { sql } from '../../../subgraphs/common/sql.ts';
import { write } from '../../../subgraphs/common/write.ts';
import { centers } from '../../../subgraphs/centers/subgraph.ts';
import { openWritingGround, type WritingGround } from '../../support/writing.ts';

// The mutation of these tests puts a row into the list of loaded files.

let ground: WritingGround;
beforeAll(async () => (ground = await openWritingGround(centers)));
afterAll(() => ground.close());
beforeEach(async () => {
  await ground.db.transaction(({ manager }) => manager.createQueryBuilder().delete().from(LoadedFile).execute());
  ground.announced.length = 0;
});
afterEach(() => vi.useRealTimers());

const someone = { kind: 'person', id: 'someone', role: 'ministry' } as const;
const count = async (table: string) =>
  Number((await ground.db.rows<{ n: number }>({ text: `select count(*) as n from ${table}`, params: [] }))[0]!.n);
const files = () => ground.db.rows<{ name: string }>(sql`select name from loaded_file order by name`);

let made = 0;
/** Writes a row of a new name, and answers it. */
const put = (context: Context, input: object, idempotencyKey?: string, mutation = 'put') =>
  write('centers', context, { mutation, input, idempotencyKey }, async ({ manager, note }) => {
    const name = `file ${++made}`;
    await manager.insert(LoadedFile, { name, rowCount: 1, contentHash: '', loadedAt: '' });
    note({ action: 'PUT', type: 'File', key: name, changed: { rowCount: 1 } });
    return name;
  });

test('what is written is told in the audit log, and announced after it can be read', async () => {
  const context = ground.contextOf(someone);
  const seen: number[] = [];
  const stop = context.changes.listen(() => void count('loaded_file').then((n) => seen.push(n)));
  const name = await put(context, {});
  stop();

  const entries = await ground.db.rows(
    sql`select actor_id, actor_role, action, entity_type, entity_key, changed, request_id from audit_entry where entity_key = ${name}`,
  );
  expect(entries).toEqual([
    {
      actor_id: 'someone',
      actor_role: 'ministry',
      action: 'PUT',
      entity_type: 'File',
      entity_key: name,
      changed: '{"rowCount":1}',
      request_id: 'test',
    },
  ]);
  expect(ground.announced).toEqual([{ subgraph: 'centers', type: 'File', key: name }]);
  await vi.waitFor(() => expect(seen).toEqual([1]));
});

test('of a write that fails neither row, entry nor key is left, and nothing is announced', async () => {
  const before = [await count('loaded_file'), await count('audit_entry'), await count('idempotency_key')];
  const failing = write(
    'centers',
    ground.contextOf(someone),
    { mutation: 'put', input: {}, idempotencyKey: 'fails' },
    async (tx) => {
      await tx.manager.insert(LoadedFile, { name: 'half', rowCount: 1, contentHash: '', loadedAt: '' });
      tx.note({ action: 'PUT', type: 'File', key: 'half', changed: {} });
      throw new Error('not like this');
    },
  );

  await expect(failing).rejects.toThrow('not like this');
  expect([await count('loaded_file'), await count('audit_entry'), await count('idempotency_key')]).toEqual(before);
  expect(ground.announced).toEqual([]);
});

test('the same key and input again, in whatever order, is answered with the first result', async () => {
  const first = await put(ground.contextOf(someone), { a: 1, b: [{ c: 2, d: 3 }] }, 'again');
  const second = await put(ground.contextOf(someone), { b: [{ d: 3, c: 2 }], a: 1 }, 'again');

  expect(second).toBe(first);
  expect(await files()).toEqual([{ name: first }]);
  expect(ground.announced).toHaveLength(1);
});

test.for([
  ['other input', { a: 2 }, 'put'],
  ['another mutation', { a: 1 }, 'take'],
] as const)('the same key with %s is a conflict, and nothing is written', async ([, input, mutation]) => {
  await put(ground.contextOf(someone), { a: 1 }, `conflict ${mutation}`.replace(' ', '-'));
  const second = put(ground.contextOf(someone), input, `conflict-${mutation}`, mutation);

  await expect(second).rejects.toMatchObject({ extensions: { code: 'CONFLICT', argument: 'idempotencyKey' } });
  expect(await files()).toHaveLength(1);
});

test('one caller’s key is nothing to another: other subject, role or center', async () => {
  const callers = [
    someone,
    { ...someone, id: 'someone else' },
    { ...someone, role: 'admin' as const },
    { ...someone, role: 'center' as const, centerId: 'KI-05112' },
    { ...someone, role: 'center' as const, centerId: 'KI-05113' },
  ];

  const names = [];
  for (const caller of callers) names.push(await put(ground.contextOf(caller), {}, 'shared'));

  expect(new Set(names).size).toBe(callers.length);
});

test.for(['', ' ', 'ü', 'a\nb', 'x'.repeat(129)])('a key that cannot be kept is refused: %j', async (key) => {
  await expect(put(ground.contextOf(someone), {}, key)).rejects.toMatchObject({
    extensions: { code: 'BAD_USER_INPUT', argument: 'idempotencyKey' },
  });
});

test('of 50 equal calls at once, in two processes, one does the work and all get its answer', async () => {
  const other = await ground.another();
  const calls = Array.from({ length: 50 }, (_, at) =>
    put(ground.contextOf(someone, at % 2 ? other : ground.db), { amount: 1 }, 'parallel'),
  );

  const names = new Set(await Promise.all(calls));

  expect(names.size).toBe(1);
  expect(await files()).toEqual([...names].map((name) => ({ name })));
});

test('a key is kept for 24 hours, and cleared away by later writes', async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-11-24T10:00:00Z') });
  const first = await put(ground.contextOf(someone), {}, 'day');
  const kept = await count('idempotency_key');
  vi.setSystemTime(new Date('2026-11-25T09:59:00Z'));
  const within = await put(ground.contextOf(someone), {}, 'day');
  vi.setSystemTime(new Date('2026-11-25T10:01:00Z'));
  const after = await put(ground.contextOf(someone), {}, 'day');

  expect(within).toBe(first);
  expect(after).not.toBe(first);
  expect(await count('idempotency_key')).toBeLessThanOrEqual(kept);
});
