import { createHash } from 'node:crypto';
import { IdempotencyKey } from './entities/idempotency-key.ts';
import { BadUserInput, Conflict } from './errors.ts';
import { sql } from './sql.ts';
import type { PersonalData } from './personal-data.ts';
import type { Transaction } from './transaction.ts';
import type { Viewer } from './viewer.ts';

/** How long a key is good for. */
const KEPT_MS = 24 * 3600 * 1000;
/** Old keys that one write clears away: more than it brings, and never many at once. */
const CLEARED = 100;

/** A call that may come twice. */
export interface Call {
  mutation: string;
  input: unknown;
  idempotencyKey?: string | null | undefined;
  /** Whether the input names a person: then nothing is kept that guesses could be held against. */
  isPersonal?: boolean;
}

/** What a call is known by; null without a key. */
export type Known = (Pick<IdempotencyKey, 'id' | 'mutation'> & { inputHashes: readonly string[] }) | null;

/** @throws BadUserInput for a key that cannot be kept. */
export function knownBy(
  { mutation, input, idempotencyKey, isPersonal }: Call,
  viewer: Viewer,
  personalData: Pick<PersonalData, 'marks'>,
): Known {
  if (idempotencyKey === null || idempotencyKey === undefined) return null;
  if (!/^[\x21-\x7e]{1,128}$/.test(idempotencyKey)) {
    throw new BadUserInput('idempotencyKey: give 1 to 128 visible ASCII characters, such as a UUID.', 'idempotencyKey');
  }
  const caller = [viewer.kind, viewer.role, viewer.centerId, viewer.id, idempotencyKey];
  // The keys of personal data may be rotated between two calls: each of them counts.
  const inputHashes = isPersonal ? personalData.marks('input', orderedText(input)) : [hashOf(input)];
  return { id: hashOf(caller), mutation, inputHashes };
}

/** A value as JSON, whatever the order of its keys. */
const orderedText = (value: unknown): string => JSON.stringify(sorted(value));

const hashOf = (value: unknown): string => createHash('sha256').update(orderedText(value)).digest('hex');

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([key, inner]) => [key, sorted(inner)] as const);
  return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)));
}

/**
 * The key of the row that the same call answered before, or null.
 * @throws Conflict when the key stood for another call.
 */
export async function resultBefore({ manager }: Transaction, known: Known, now: Date): Promise<string | null> {
  if (!known) return null;
  const before = await manager.findOneBy(IdempotencyKey, { id: known.id });
  if (!before || before.at < cutoff(now)) return null;
  if (before.mutation === known.mutation && known.inputHashes.includes(before.inputHash)) return before.resultId;
  throw new Conflict('idempotencyKey: this key stood for another call. Take a new one for a new call.', {
    argument: 'idempotencyKey',
  });
}

/** Keeps what the call answered, and clears away some keys that are too old. */
export async function keepResult(
  { manager, rows }: Transaction,
  known: Known,
  resultId: string,
  now: Date,
): Promise<void> {
  if (!known) return;
  // MySQL takes no limit in a list of its own, but in a table made of one.
  const old = sql`select id from idempotency_key where at < ${cutoff(now)} order by at limit ${CLEARED}`;
  await rows(
    sql`delete from idempotency_key where id in (select id from (${old}) as old) or (id = ${known.id} and at < ${cutoff(now)})`,
  );
  const { id, mutation, inputHashes } = known;
  await manager.insert(IdempotencyKey, { id, mutation, inputHash: inputHashes[0]!, resultId, at: now.toISOString() });
}

const cutoff = (now: Date): string => new Date(now.getTime() - KEPT_MS).toISOString();
