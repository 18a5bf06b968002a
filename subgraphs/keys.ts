import { parseArgs } from 'node:util';
import { IsNull, QueryFailedError } from 'typeorm';
import { newKey, type KeyGrant } from './common/api-keys.ts';
import { runCommand } from './common/command.ts';
import { SUBGRAPHS, type Settings } from './common/config.ts';
import { openDatabase, type Database } from './common/database.ts';
import { ApiKey } from './common/entities/api-key.ts';
import { PARTNER_SCOPES, type RateClass } from './common/viewer.ts';
import { subgraphNamed, subgraphs } from './index.ts';

const USAGE = `npm run keys -- create --name "A partner" [--scopes ${PARTNER_SCOPES.join(',')}] [--class standard|high] [--days 365] [--subgraphs centers,funding]
npm run keys -- list
npm run keys -- revoke <id>`;

const OPTIONS = {
  name: { type: 'string' },
  scopes: { type: 'string', default: '' },
  class: { type: 'string', default: 'standard' },
  days: { type: 'string', default: '365' },
  subgraphs: { type: 'string', default: SUBGRAPHS.join() },
} as const;

/** `npm run keys`: makes, lists and revokes API keys of partners. A key opens the subgraphs it is made for, and the gateway. */
export default runCommand(async ({ settings, words }) => {
  const { values, positionals } = parseArgs({ args: words, options: OPTIONS, allowPositionals: true });
  const [verb, id] = positionals;
  if (verb === 'create') return create(settings, grantOf(values), listOf(values.subgraphs));
  if (verb === 'list') return list(settings);
  if (verb === 'revoke' && id) return revoke(settings, id);
  throw new Error(USAGE);
});

// Functions below, not constants: the command above runs before a constant down here would be there.
function listOf(text: string): string[] {
  const names = text.split(',').map((each) => each.trim());
  return names.filter(Boolean);
}

function grantOf({
  name,
  scopes,
  class: rateClass,
  days,
}: Partial<Record<'name' | 'scopes' | 'class' | 'days', string>>): KeyGrant {
  const asked = listOf(scopes ?? '');
  const unknown = asked.filter((scope) => !(PARTNER_SCOPES as readonly string[]).includes(scope));
  if (!/^[^\p{Cc}]{1,120}$/u.test(name?.trim() ?? '')) {
    throw new Error(`Say whose key it is, in at most 120 characters: --name "A partner"\n${USAGE}`);
  }
  if (unknown.length)
    throw new Error(`No key may have ${unknown.join(', ')}. Known scopes: ${PARTNER_SCOPES.join(', ')}`);
  if (rateClass !== 'standard' && rateClass !== 'high') throw new Error('Choose --class standard or --class high');
  if (!(Number(days) >= 1 && Number(days) <= 1095)) throw new Error('Give 1 to 1095 days: --days 365');
  return { name: name!.trim(), scopes: asked, rateClass: rateClass as RateClass, days: Number(days) };
}

/**
 * Stores the key in every subgraph it is for, then shows it. Where one of them fails the others forget it again, so that no
 * key opens half of what it is for, and none is shown that was not stored.
 */
async function create(settings: Settings, grant: KeyGrant, names: readonly string[]): Promise<void> {
  const chosen = [...new Set(names)].map(subgraphNamed);
  if (!chosen.length) throw new Error(`Name at least one subgraph: --subgraphs ${SUBGRAPHS.join()}`);
  const { key, row } = newKey(grant);
  const opened: Database[] = [];
  const stored: Database[] = [];
  try {
    for (const subgraph of chosen) opened.push(await openDatabase(subgraph.name, subgraph, settings));
    for (const db of opened) {
      await keysOf(db).insert(row);
      stored.push(db);
    }
  } catch (error) {
    for (const db of stored) await keysOf(db).delete(row.id);
    throw asOneLine(error);
  } finally {
    for (const db of opened) await db.close();
  }
  process.stdout.write(`${key}\n`);
  process.stderr.write('This is the only time the key is shown. Send it as X-Api-Key.\n');
}

function keysOf(db: Database) {
  return db.dataSource.getRepository(ApiKey);
}

/** What a driver says of a missing table tells nobody what to do. */
function asOneLine(error: unknown): Error {
  const hasNoTable = error instanceof QueryFailedError && /no such table|doesn't exist/.test(error.message);
  if (!hasNoTable) return error as Error;
  return new Error('A database has no table for keys yet. Start the product once, or run npm run migrate.', {
    cause: error,
  });
}

async function list(settings: Settings): Promise<void> {
  for (const { name } of subgraphs) {
    const tell = async (db: Database) => {
      for (const key of await keysOf(db).find({ order: { createdAt: 'ASC', id: 'ASC' } })) {
        const used = key.lastUsedAt ?? 'never used';
        const line = [name, key.id, key.name, key.scopes || '-', key.rateClass, stateOf(key), used];
        process.stdout.write(`${line.join('\t')}\n`);
      }
    };
    await inDatabase(settings, name, tell).catch((error: unknown) => {
      throw asOneLine(error);
    });
  }
}

function stateOf({ revokedAt, expiresAt }: ApiKey): string {
  if (revokedAt) return `revoked ${revokedAt}`;
  return `${expiresAt <= new Date().toISOString() ? 'expired' : 'until'} ${expiresAt}`;
}

/** Revokes the key wherever it is stored. A database that fails keeps no other from it, and is told. */
async function revoke(settings: Settings, id: string): Promise<void> {
  let revoked = 0;
  const failed: string[] = [];
  for (const { name } of subgraphs) {
    const work = async (db: Database) => {
      const now = new Date().toISOString();
      const { affected } = await keysOf(db).update({ id, revokedAt: IsNull() }, { revokedAt: now });
      revoked += affected ?? 0;
    };
    await inDatabase(settings, name, work).catch((error: Error) => failed.push(`${name}: ${asOneLine(error).message}`));
  }
  if (revoked) {
    process.stdout.write(`${id} is revoked in ${revoked} subgraphs; it stops within 10 seconds.\n`);
  }
  if (failed.length) throw new Error(`Not revoked everywhere; run it again.\n  ${failed.join('\n  ')}`);
  if (!revoked) throw new Error(`No key ${id} is in force. npm run keys -- list shows them.`);
}

async function inDatabase(settings: Settings, name: string, work: (db: Database) => Promise<void>): Promise<void> {
  const subgraph = subgraphNamed(name);
  const db = await openDatabase(subgraph.name, subgraph, settings);
  await work(db).finally(() => db.close());
}
