import { appendDeeds, takeHead, type Deed } from './audit.ts';
import type { Context } from './context.ts';
import { Conflict, NotFound } from './errors.ts';
import { keepResult, knownBy, resultBefore, type Call } from './idempotency.ts';
import type { SubgraphName } from './config.ts';
import type { PersonalData } from './personal-data.ts';
import { columnName } from './tables.ts';
import type { Transaction } from './transaction.ts';
import { berlinDay } from './validity.ts';
import type { Viewer } from './viewer.ts';

/** What a store function writes with. */
export interface Write extends Transaction {
  readonly viewer: Viewer;
  readonly personalData: PersonalData;
  /** When it happens: the instant in UTC, and the day in Berlin. */
  readonly at: string;
  readonly today: string;
  /** Notes what is done to a row: in the audit log, and for those who keep what was made of it. */
  note(deed: Deed): void;
}

/**
 * Does the work of a mutation: in one transaction, while no other write of this subgraph is under way; told in the audit log;
 * announced before it is acknowledged. With an idempotency key the same call again is answered without doing it again.
 * @param work checks, writes, notes each row that it touches, and gives the key of the row that is answered
 * @throws what the work throws; then nothing is written.
 */
export async function write(
  subgraph: SubgraphName,
  context: Pick<Context, 'db' | 'viewer' | 'requestId' | 'changes' | 'personalData'>,
  call: Call,
  work: (write: Write) => Promise<string>,
): Promise<string> {
  const { db, viewer, requestId, changes, personalData } = context;
  const known = knownBy(call, viewer, personalData);
  const { id, deeds } = await db.transaction(async (transaction) => {
    const head = await takeHead(transaction);
    const now = new Date();
    const before = await resultBefore(transaction, known, now);
    if (before !== null) return { id: before, deeds: [] };
    const deeds: Deed[] = [];
    const at = now.toISOString();
    const today = berlinDay(now);
    const id = await work({ ...transaction, viewer, personalData, at, today, note: (deed) => void deeds.push(deed) });
    await appendDeeds(transaction, head, deeds, {
      at,
      requestId,
      actorId: viewer.id,
      actorRole: viewer.role ?? viewer.kind,
    });
    await keepResult(transaction, known, id, now);
    return { id, deeds };
  });
  await changes.announce(deeds.map(({ type, key }) => ({ subgraph, type, key })));
  return id;
}

/** A row that is changed again and again: each change counts its version up. */
export interface Versioned {
  id: string;
  version: number;
}

/**
 * The row as it is now, for a change of it. `at` names the part of the input that speaks of it.
 * @throws NotFound without such a row, Conflict when it was changed since the client looked; that tells the present version.
 */
export async function rowToChange<T extends Versioned>(
  { manager }: Write,
  entity: new () => T,
  { id, expectedVersion, at = 'input' }: { id: string; expectedVersion?: number; at?: string },
  may: (row: T) => boolean = () => true,
): Promise<T> {
  const row = await manager
    .createQueryBuilder(entity, 't')
    .where(`t.${columnName(entity, 'id')} = :id`, { id })
    .getOne();
  if (!row || !may(row)) throw new NotFound(`${at}.id: there is nothing of this id, or not for you.`, `${at}.id`);
  if (expectedVersion !== undefined && row.version !== expectedVersion) {
    throw new Conflict(`${id} was changed since: it has version ${row.version} now. Look at it, then decide anew.`, {
      argument: `${at}.expectedVersion`,
      currentVersion: row.version,
    });
  }
  return row;
}
