import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { openDatabase, type Database } from '../../subgraphs/common/database.ts';
import { funding } from '../../subgraphs/funding/subgraph.ts';
import { tokenOf } from '../support/callers.ts';
import { newDatabases } from '../support/databases.ts';
import { answering, startFaultyProxy, type Fault, type FaultyProxy } from '../support/faulty-proxy.ts';
import { newGrantAt } from '../support/grant-over-http.ts';
import { anyPorts, post, start, type Running } from '../support/process.ts';

// Funding in a process of its own asks volunteers in another about a meeting point, over HTTP; and what if that does not answer.

const databases = newDatabases(inject('mysqlUrl'));
const processes: Running[] = [];
let proxy: FaultyProxy;
let address: string;
let grantId: string;
let pointId: string;
let db: Database;

beforeAll(async () => {
  const volunteers = await startSubgraph('volunteers');
  proxy = await startFaultyProxy(new URL(volunteers).origin);
  address = await startSubgraph('funding', { VOLUNTEERS_URL: proxy.url });
  grantId = await newGrantAt(address, databases.settings);
  const { data } = await post(volunteers, '{ meetingPoints(first: 1) { nodes { id } } }');
  pointId = data.meetingPoints.nodes[0].id;
  db = await openDatabase('funding', funding, databases.settings);
});

afterAll(async () => {
  await db?.close();
  for (const each of processes) each.kill('SIGKILL');
  await Promise.all(processes.map(({ ended }) => ended));
  await proxy?.close();
  await databases.drop();
});

async function startSubgraph(name: string, more: Record<string, string> = {}): Promise<string> {
  const { DATA_DIR, DATABASE_URL } = databases.settings;
  const settings = { ...anyPorts, ...more, EVENT_LOOP_DELAY_MS: '60000', DATA_DIR };
  const running = start('subgraphs/start.ts', { ...settings, ...(DATABASE_URL && { DATABASE_URL }) }, [name]);
  processes.push(running);
  return (await running.saying(/http:\/\/\S+\/graphql/))[0];
}

const FORWARD = `mutation ($input: AgreeForwardingInput!, $key: ID) {
  agreeForwarding(input: $input, idempotencyKey: $key) { id meetingPoint { id } } }`;

async function forward(meetingPointId: string, key?: string) {
  const input = { grantId, amountCents: 1, recipientName: 'Verein', meetingPointId };
  return post(address, FORWARD, { input, key }, await tokenOf(databases.settings, 'center'));
}

/** All that a forwarding writes. */
async function everything(): Promise<string> {
  const tables = ['forwarding', 'grant_event', 'audit_head', 'idempotency_key'];
  return JSON.stringify(
    await Promise.all(tables.map((table) => db.rows({ text: `select * from ${table} order by id`, params: [] }))),
  );
}

test('money is forwarded to a meeting point that volunteers knows, and to no other, after one question each', async () => {
  const before = proxy.calls;

  const known = await forward(pointId);
  const written = await everything();
  const unknown = await forward('MP-99999999');

  expect(known.data.agreeForwarding.meetingPoint).toEqual({ id: pointId });
  expect(unknown.errors![0]!.extensions).toMatchObject({
    code: 'BAD_USER_INPUT',
    argument: 'input.meetingPointId',
  });
  expect(await everything()).toBe(written);
  expect(proxy.calls - before).toBe(2);
});

const FAULTS: [string, Fault][] = [
  ['resets the connection', (request) => request.socket.resetAndDestroy()],
  ['answers with a fault', answering({ errors: [{ message: 'no' }] })],
  ['answers what is no JSON', answering('<html>', 502)],
  ['answers null', answering('null')],
];

test.for(FAULTS)('when volunteers %s, that is told, and nothing is written', async ([, fault]) => {
  const before = await everything();
  const calls = proxy.calls;
  proxy.fail(fault);

  const { errors } = await forward(pointId).finally(() => proxy.fail(null));

  expect(errors![0]!.extensions).toMatchObject({ code: 'SUBGRAPH_UNAVAILABLE', subgraph: 'volunteers' });
  expect(errors![0]!.message).not.toContain('127.0.0.1');
  expect(await everything()).toBe(before);
  expect(proxy.calls - calls).toBe(1);
});

test('when volunteers is silent, funding gives up by itself, and the same key works once it is back', async () => {
  const before = await everything();
  const asked = new Promise<{ givenUp: Promise<unknown> }>((resolve) => {
    // It never answers; that the connection ends is funding's doing.
    proxy.fail((_, response) => resolve({ givenUp: new Promise((ended) => response.once('close', ended)) }));
  });

  const refusing = forward(pointId, 'a-key-of-mine');
  await (
    await asked
  ).givenUp;
  const { errors } = await refusing;
  const refused = await everything();
  proxy.fail(null);
  const again = await forward(pointId, 'a-key-of-mine');

  expect(errors![0]!.extensions).toMatchObject({ code: 'SUBGRAPH_UNAVAILABLE', subgraph: 'volunteers' });
  expect(refused).toBe(before);
  expect(again.data.agreeForwarding.meetingPoint).toEqual({ id: pointId });
});

test('when volunteers is not there at all, that is told, and nothing is written', async () => {
  const before = await everything();
  await proxy.goAway();

  const { errors } = await forward(pointId);

  expect(errors![0]!.extensions).toMatchObject({ code: 'SUBGRAPH_UNAVAILABLE', subgraph: 'volunteers' });
  expect(await everything()).toBe(before);
});
