import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, inject, test } from 'vitest';
import { openDatabase } from '../../../subgraphs/common/database.ts';
import { volunteers } from '../../../subgraphs/volunteers/subgraph.ts';
import { tokenOf } from '../../support/callers.ts';
import { newDatabases } from '../../support/databases.ts';
import { SOMEBODY } from '../../support/people-ground.ts';
import { anyPorts, start } from '../../support/process.ts';

// A name is planted through the gateway of a product that logs all it can, and looked for in everything that stays.

const folder = mkdtempSync(join(tmpdir(), 'ki-nrw-leaks-'));
const databases = newDatabases(inject('mysqlUrl'), { DATA_DIR: folder });
const { settings } = databases;
afterAll(async () => {
  rmSync(folder, { recursive: true, force: true });
  await databases.drop();
});

const NAME = 'Xanthippe Plantagenöt';
const CONTACT = { email: 'xanthippe.plant@example.org' };
/** However it may be written: as it is, folded, as JSON or an address escapes it. */
const TRACES = /xanthippe|plantagen/i;

const REGISTER = `mutation Register($input: RegisterVolunteerInput!, $key: ID) {
  registerVolunteer(input: $input, idempotencyKey: $key) { id version name contact { value } possibleDuplicates { id } } }`;

async function send(address: string, body: object, headers: Record<string, string>) {
  const init = {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  };
  const response = await fetch(address, init);
  return { headers: response.headers, text: await response.text() };
}

/** Every file below the folder, as text of one byte a character. */
const filesIn = (dir: string): [string, string][] =>
  readdirSync(dir).flatMap((name): [string, string][] => {
    const path = join(dir, name);
    return statSync(path).isDirectory() ? filesIn(path) : [[path, readFileSync(path, 'latin1')]];
  });

/** Every row of every table, as text. */
async function everyRow(): Promise<string> {
  const db = await openDatabase('volunteers', volunteers, settings);
  const tables = db.dataSource.entityMetadatas.map(({ tableName }) => tableName);
  const rows = await Promise.all(tables.map((table) => db.rows({ text: `select * from ${table}`, params: [] })));
  await db.close();
  return JSON.stringify(rows);
}

test(
  'a planted name and contact stay in no file, row, log, metric, kept answer or error',
  { timeout: 120_000 },
  async () => {
    const { DATABASE_URL } = settings;
    const running = start('gateway/start-all.ts', {
      DATA_DIR: folder,
      LOG_LEVEL: 'debug',
      ...anyPorts,
      ...(DATABASE_URL && { DATABASE_URL }),
    });
    const [, gateway] = await running.saying(/gateway +(http\S+)/);
    const [, subgraph] = await running.saying(/volunteers +(http\S+)/);
    const own = await tokenOf(settings, 'center');
    const other = await tokenOf(settings, 'center', 'KI-05113');
    const input = { ...SOMEBODY, name: NAME, contact: CONTACT };
    const spoiled: string[] = [];
    const ask = async (body: object, headers = own, address = gateway!) => {
      const answer = await send(address, body, headers);
      if (answer.text.includes('"errors"')) spoiled.push(answer.text);
      return answer;
    };

    const registered = await ask({ query: REGISTER, variables: { input, key: 'a-key' } });
    const { id } = JSON.parse(registered.text).data.registerVolunteer;
    const again = await ask({ query: REGISTER, variables: { input, key: 'a-key' } });
    // Refused in each way there is: another call under the key, a type that does not fit, a rule, another center, the public.
    await ask({ query: REGISTER, variables: { input: { ...input, skills: ['LAW'] }, key: 'a-key' } });
    await ask({ query: REGISTER, variables: { input: { name: NAME, contact: CONTACT } } });
    await ask({ query: REGISTER, variables: { input: { ...input, name: { of: NAME } } } });
    await ask({ query: REGISTER, variables: { input: { ...input, contact: { phone: CONTACT.email } } } });
    await ask({ query: REGISTER, variables: { input: { ...input, name: `${NAME}\u0000` } } });
    await ask({ query: REGISTER, variables: { input } }, {} as never);
    await ask({ query: REGISTER, variables: { input: { ...input, consent: {} } } }, own, subgraph);
    const query = `query Find($id: ID!, $named: String) { volunteer(id: $id) { id name contact { value } }
    center(id: "KI-05112") { volunteers(named: $named) { nodes { id name } } } }`;
    const variables = { id, named: NAME };
    const found = await ask({ query, variables });
    const hidden = await ask({ query, variables }, other);
    const url = `${gateway}?${new URLSearchParams({ query, variables: JSON.stringify(variables) })}`;
    const got = await fetch(url, { headers: { ...own, 'apollo-require-preflight': '1' } });
    const gotText = await got.text();
    const exported = await ask({
      query: `mutation { exportVolunteer(input: { id: "${id}" }) { document } }`,
    });
    const metrics = await Promise.all(
      [gateway!, subgraph!].map(async (address) => (await fetch(address.replace(/graphql$/, 'metrics'))).text()),
    );
    running.kill();
    await running.ended;
    const rows = await everyRow();

    // It was there, for whom it is meant: otherwise nothing below would prove anything.
    for (const { text } of [registered, again, found, exported]) expect(text).toMatch(TRACES);
    expect(gotText).toMatch(TRACES);
    expect(hidden.text).not.toMatch(TRACES);
    expect(running.errors()).toContain('"sql":');
    expect(rows).toContain(id);
    for (const { headers } of [found, hidden]) {
      expect(headers.get('cache-control')).toBe('private, no-store');
      expect(headers.get('etag')).toBeNull();
    }
    expect(got.headers.get('etag')).toBeNull();
    expect(spoiled).toHaveLength(7);
    // And it is nowhere else.
    expect(spoiled.join('\n')).not.toMatch(TRACES);
    expect(rows).not.toMatch(TRACES);
    expect(running.errors()).not.toMatch(TRACES);
    expect(running.output()).not.toMatch(TRACES);
    expect(metrics.join('\n')).not.toMatch(TRACES);
    const files = filesIn(folder);
    expect(files.filter(([, content]) => TRACES.test(content)).map(([path]) => path)).toEqual([]);
    expect(files.some(([path]) => path.endsWith('personal-data-keys'))).toBe(true);
  },
);
