import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import type { Database } from './database.ts';
import { ApiKey } from './entities/api-key.ts';
import { Unauthenticated } from './errors.ts';
import { sql } from './sql.ts';
import { PARTNER_SCOPES, type RateClass, type Viewer } from './viewer.ts';

/** How long a process believes what it found out about a key. Gateway and subgraph one after the other stay below 10 s. */
export const KEY_KEPT_MS = 4_000;
/** Last use is written no oftener. */
const LAST_USE_MS = 60_000;
/** Keys kept, so that one caller's many requests are not as many statements. */
const KEPT = 1000;

/** What every key looks like; anything else is refused without a look at the table. */
export const KEY_FORM = /^kin_([0-9a-f]{12})_([0-9a-f]{64})$/;

const hashOf = (secret: string): string => createHash('sha256').update(secret).digest('hex');

/** What a new key may do. */
export interface KeyGrant {
  name: string;
  scopes: readonly string[];
  rateClass: RateClass;
  days: number;
}

/** A new key, `kin_<id>_<secret>`, and the row that is stored of it. The same row goes to every subgraph it opens. */
export function newKey({ name, scopes, rateClass, days }: KeyGrant, now = new Date()): { key: string; row: ApiKey } {
  const id = randomBytes(6).toString('hex');
  const secret = randomBytes(32).toString('hex');
  const expiresAt = new Date(now.getTime() + days * 86_400_000).toISOString();
  const row = Object.assign(new ApiKey(), {
    id,
    name,
    secretHash: hashOf(secret),
    scopes: scopes.join(' '),
    rateClass,
    createdAt: now.toISOString(),
    expiresAt,
    lastUsedAt: null,
    revokedAt: null,
  });
  return { key: `kin_${id}_${secret}`, row };
}

/** Verifies API keys against the subgraph's own table; `clock` gives milliseconds. */
export function createKeyVerifier(
  db: Database,
  clock: () => number = () => Date.now(),
): (key: string) => Promise<Viewer> {
  const find = keptFor(KEY_KEPT_MS, clock, (key) => lookUp(db, key, new Date(clock())));
  const used = new Map<string, number>();
  return async (key) => {
    const viewer = await find(key);
    const now = clock();
    if ((used.get(viewer.id) ?? 0) + LAST_USE_MS < now) {
      if (used.size >= KEPT) used.clear();
      used.set(viewer.id, now);
      // Nobody is turned away because it could not be noted; the next request notes it.
      const lastUsedAt = new Date(now).toISOString();
      const noted = db.transaction(({ manager }) => manager.update(ApiKey, viewer.id, { lastUsedAt }));
      await noted.catch(() => used.delete(viewer.id));
    }
    return viewer;
  };
}

/** Keeps what was found out about a key for a moment, under its hash; refusals are not kept. */
export function keptFor(
  ms: number,
  clock: () => number,
  find: (key: string) => Promise<Viewer>,
): (key: string) => Promise<Viewer> {
  const kept = new Map<string, { viewer: Viewer; until: number }>();
  return async (key) => {
    const digest = hashOf(key);
    const known = kept.get(digest);
    if (known && known.until > clock()) return known.viewer;
    // From before the look: what is revoked during it is not believed any longer than what is revoked after it.
    const until = clock() + ms;
    const viewer = await find(key);
    if (kept.size >= KEPT) kept.clear();
    kept.set(digest, { viewer, until });
    return viewer;
  };
}

async function lookUp(db: Database, key: string, now: Date): Promise<Viewer> {
  const [, id, secret] = KEY_FORM.exec(key) ?? refuseKey();
  const [row] = await db.rows<Pick<ApiKey, 'scopes' | 'secretHash' | 'rateClass' | 'expiresAt' | 'revokedAt'>>(
    sql`select scopes, rate_class as rateClass, secret_hash as secretHash, expires_at as expiresAt, revoked_at as revokedAt
      from api_key where id = ${id!}`,
  );
  const matches = row && timingSafeEqual(Buffer.from(row.secretHash), Buffer.from(hashOf(secret!)));
  if (!matches || row.revokedAt !== null || row.expiresAt <= now.toISOString()) return refuseKey();
  return {
    kind: 'partner',
    id: id!,
    role: null,
    centerId: null,
    // Whatever a row says: no key opens what partners may never have.
    scopes: new Set(PARTNER_SCOPES.filter((scope) => row.scopes.split(' ').includes(scope))),
    rateClass: row.rateClass as RateClass,
  };
}

/** @throws Unauthenticated */
export function refuseKey(): never {
  throw new Unauthenticated('X-Api-Key: this key does not hold: unknown, expired or revoked. Ask for a new one.');
}
