import { createHash } from 'node:crypto';
import type { Database } from './database.ts';
import { AuditEntry } from './entities/audit-entry.ts';
import { AuditHead } from './entities/audit-head.ts';
import { raw, sql } from './sql.ts';
import { columnsOf } from './tables.ts';
import type { Transaction } from './transaction.ts';

/** What a write did to one row. */
export interface Deed {
  /** What was done, e.g. `SUBMIT`. */
  action: string;
  /** Type of the SDL, and its key. */
  type: string;
  key: string;
  /** What it is now: figures, days and states. No personal values. */
  changed: Readonly<Record<string, unknown>>;
  reason?: string | null;
}

/** Who did it, when, in which request. */
export interface Signature {
  actorId: string;
  actorRole: string;
  requestId: string;
  /** Instant in UTC, ISO 8601. */
  at: string;
}

/** Where the chain of audit entries ends. */
export type Head = Pick<AuditHead, 'sequence' | 'hash'>;

/**
 * Takes the end of the chain, and with it the turn: on MySQL every other write of this subgraph waits here until this one is done,
 * so what a write reads behind it stays true while it works. On SQLite the transaction has the turn already.
 */
export async function takeHead({ dialect, rows }: Transaction): Promise<Head> {
  const lock = raw(dialect === 'mysql' ? 'for update' : '');
  const [head] = await rows<Head>(sql`select sequence, hash from audit_head where id = 1 ${lock}`);
  return head!;
}

/** Writes an entry for each deed behind the head, and moves the head. */
export async function appendDeeds(
  { manager }: Transaction,
  head: Head,
  deeds: readonly Deed[],
  { at, actorId, actorRole, requestId }: Signature,
): Promise<void> {
  if (!deeds.length) return;
  let { sequence, hash } = head;
  const entries = deeds.map(({ action, type, key, changed, reason }) => {
    const entry: Omit<AuditEntry, 'hash'> = {
      sequence: ++sequence,
      at,
      actorId: actorId.slice(0, 191),
      actorRole,
      action,
      entityType: type,
      entityKey: key,
      changed: JSON.stringify(changed),
      reason: reason ?? null,
      requestId,
      previousHash: hash,
    };
    hash = hashOf(entry);
    return { ...entry, hash };
  });
  await manager.insert(AuditEntry, entries);
  await manager.update(AuditHead, 1, { sequence, hash });
}

/** All of the entry but its own hash, in a fixed order. */
function hashOf(entry: Omit<AuditEntry, 'hash'>): string {
  const { sequence, at, actorId, actorRole, action, entityType, entityKey, changed, reason, requestId, previousHash } =
    entry;
  const all = [
    sequence,
    at,
    actorId,
    actorRole,
    action,
    entityType,
    entityKey,
    changed,
    reason,
    requestId,
    previousHash,
  ];
  return createHash('sha256').update(JSON.stringify(all)).digest('hex');
}

/** What is wrong with a chain, or null; how long it is, and the hash it ends with. */
export interface Verdict {
  fault: string | null;
  entries: number;
  hash: string;
}

const PAGE = 1000;

/**
 * Follows the chain from the first entry to the head. Finds entries that were changed, removed or put in, the last one too, and a head
 * that is missing. Who can write a whole chain anew can write the head too: note its hash elsewhere from time to time.
 */
export async function verifyAudit(db: Pick<Database, 'rows'>): Promise<Verdict> {
  const before = await headOf(db);
  const columns = raw([...columnsOf(AuditEntry)].map(([property, column]) => `${column} as \`${property}\``).join());
  let last: Head = { sequence: 0, hash: '0'.repeat(64) };
  const found = (fault: string | null): Verdict => ({ fault, entries: last.sequence, hash: last.hash });
  for (let page: AuditEntry[] = []; ;) {
    page = await db.rows<AuditEntry>(
      sql`select ${columns} from audit_entry where sequence > ${last.sequence} order by sequence limit ${PAGE}`,
    );
    for (const entry of page) {
      const fault = faultOf(entry, last);
      if (fault) return found(fault);
      last = entry;
      if (last.sequence === before.sequence && last.hash !== before.hash)
        return found(`entry ${last.sequence} is another one`);
    }
    if (page.length < PAGE) break;
  }
  if (last.sequence < before.sequence) return found(`entry ${last.sequence + 1} is missing`);
  // Writes go on meanwhile, and move the head with each entry.
  const after = await headOf(db);
  return found(last.sequence > after.sequence ? `entry ${after.sequence + 1} was put in` : null);
}

async function headOf(db: Pick<Database, 'rows'>): Promise<Head> {
  const [head] = await db.rows<Head>(sql`select sequence, hash from audit_head where id = 1`);
  return head ?? { sequence: Infinity, hash: '' };
}

function faultOf({ hash, ...entry }: AuditEntry, before: Head): string | null {
  if (entry.sequence !== before.sequence + 1) return `entry ${before.sequence + 1} is missing`;
  if (entry.previousHash !== before.hash) return `entry ${entry.sequence} does not follow the one before`;
  return hash === hashOf(entry) ? null : `entry ${entry.sequence} was changed`;
}
