import { afterAll, beforeAll, expect, test } from 'vitest';
import { verifyAudit } from '../../../subgraphs/common/audit.ts';
import { sql, type Sql } from '../../../subgraphs/common/sql.ts';
import { write } from '../../../subgraphs/common/write.ts';
import { centers } from '../../../subgraphs/centers/subgraph.ts';
import { openWritingGround, type WritingGround } from '../../support/writing.ts';

let ground: WritingGround;
beforeAll(async () => {
  ground = await openWritingGround(centers);
  for (let at = 1; at <= 5; at++) await act(`row ${at}`);
});
afterAll(() => ground.close());

const act = (key: string) =>
  write('centers', ground.contextOf(), { mutation: 'act', input: {} }, async ({ note }) => {
    note({ action: 'ACT', type: 'Row', key, changed: { amountCents: 100 }, reason: 'Because.' });
    note({ action: 'ALSO', type: 'Row', key, changed: {} });
    return key;
  });

/** What verification says while the damage is there; the damage is undone by the failing transaction. */
async function faultAfter(damage: Sql): Promise<string | null> {
  let fault: string | null = null;
  const undone = ground.db.transaction(async (transaction) => {
    await transaction.rows(damage);
    ({ fault } = await verifyAudit(transaction));
    throw new Error('undone');
  });
  await expect(undone).rejects.toThrow('undone');
  return fault;
}

test('a chain that nobody touched holds, entry by entry', async () => {
  const { fault, entries, hash } = await verifyAudit(ground.db);
  const [head] = await ground.db.rows(sql`select sequence, hash from audit_head`);

  expect({ fault, entries }).toEqual({ fault: null, entries: 10 });
  expect(head).toEqual({ sequence: 10, hash });
});

test.for([
  ['at', '2016-01-01T00:00:00.000Z'],
  ['actor_id', 'nobody'],
  ['actor_role', 'admin'],
  ['action', 'OTHER'],
  ['entity_type', 'Other'],
  ['entity_key', 'other'],
  ['changed', '{"amountCents":99}'],
  ['reason', 'Otherwise.'],
  ['request_id', 'other'],
  ['hash', 'f'.repeat(64)],
] as const)('a changed %s is found', async ([column, value]) => {
  const damage = { text: `update audit_entry set ${column} = ? where sequence = 5`, params: [value] };

  expect(await faultAfter(damage)).toBe('entry 5 was changed');
});

test('a changed link is found', async () => {
  expect(await faultAfter(sql`update audit_entry set previous_hash = ${'f'.repeat(64)} where sequence = 5`)).toBe(
    'entry 5 does not follow the one before',
  );
});

test.for([1, 5, 10])('entry %i, when it is removed, is missed', async (sequence) => {
  expect(await faultAfter(sql`delete from audit_entry where sequence = ${sequence}`)).toBe(
    `entry ${sequence} is missing`,
  );
});

test('an entry that was put in behind the last one is found, even with a hash that fits', async () => {
  // A real one, of a chain that went on; then the head is set back.
  const [head] = await ground.db.rows<{ sequence: number; hash: string }>(sql`select sequence, hash from audit_head`);
  await act('row 6');
  const fault = await faultAfter(sql`update audit_head set sequence = ${head!.sequence}, hash = ${head!.hash}`);

  expect(fault).toBe('entry 11 was put in');
});

test('a missing head is found', async () => {
  expect(await faultAfter(sql`delete from audit_head`)).toMatch(/is missing$/);
});
