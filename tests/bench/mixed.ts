import { issueToken } from '../../subgraphs/common/tokens.ts';
import { newDatabases } from '../support/databases.ts';
import { anyPorts, post, start } from '../support/process.ts';

// `node run.js tests/bench/mixed.ts [requests]`: `npm start` over data of its own, asked by clients that read and write: 80 % about one
// center, 15 % the dashboard, 5 % a step of an application (a draft, then its submission). Every answer that was asked for after an
// acknowledged submission must show it, or the run fails. Others have no write side: there is nobody to compare with.

const YEAR = 2024;
const CENTERS = ['KI-05112', 'KI-05113', 'KI-05334', 'KI-05711'];
const CLIENTS = 4;
const REQUESTS = Number(process.argv[2] ?? 4000);

const MONEY = `fundingSummary(year: ${YEAR}) { applied { cents } } grantApplications(filter: { year: { eq: ${YEAR} } }) { totalCount }`;
const DETAIL = `query ($id: ID!) { center(id: $id) { id name openedOn address { street city } district { name population }
  staffingIncrements { fullTimeEquivalents purpose } meetingPoints(first: 5) { totalCount nodes { name } } ${MONEY} } }`;
const DASHBOARD = `{ centers(first: 100) { totalCount nodes { id name district { name population }
  meetingPoints(first: 100) { totalCount nodes { id name } } ${MONEY} } } }`;
const CREATE = 'mutation ($input: CreateGrantApplicationInput!) { createGrantApplication(input: $input) { id } }';
const SUBMIT = 'mutation ($input: GrantApplicationStepInput!) { submitGrantApplication(input: $input) { status } }';
/** What an application asks for: a print medium. */
const CENTS = 50_000;

interface Money {
  id: string;
  fundingSummary: { applied: { cents: number } | null };
  grantApplications: { totalCount: number };
}

const { settings, drop } = newDatabases(undefined);
const open = { RATE_LIMIT_PUBLIC: '10000000', RATE_LIMIT_EXEMPT: '127.0.0.1', EVENT_LOOP_DELAY_MS: '60000' };
const product = start('gateway/start-all.ts', { ...anyPorts, ...open, DATA_DIR: settings.DATA_DIR });
const tookMs: Record<string, number[]> = { detail: [], dashboard: [], write: [] };
/** Of each center: submissions that were sent, and those that were acknowledged. */
const sent = new Map(CENTERS.map((id) => [id, 0]));
const acknowledged = new Map(CENTERS.map((id) => [id, 0]));
const drafts = new Map<string, string[]>(CENTERS.map((id) => [id, []]));

try {
  const [, address] = await product.saying(/gateway +(http\S+)/);
  await run(address!.endsWith('/graphql') ? address! : `${address}/graphql`);
} finally {
  product.kill();
  await product.ended;
  await drop();
}

async function run(address: string): Promise<void> {
  const tokens = new Map<string, Record<string, string>>();
  for (const id of CENTERS) tokens.set(id, { authorization: `Bearer ${await issueToken(settings, 'center', id, 1)}` });
  let next = 0;
  const began = performance.now();
  const client = async (): Promise<void> => {
    for (let at = next++; at < REQUESTS; at = next++) {
      const center = CENTERS[at % CENTERS.length]!;
      // Of twenty requests sixteen, three and one, spread: 7 and 20 have no common factor.
      const place = (at * 7) % 20;
      const kind = place < 16 ? 'detail' : place < 19 ? 'dashboard' : 'write';
      const from = performance.now();
      if (kind === 'write') await writeAt(address, CENTERS[Math.floor(at / 20) % CENTERS.length]!, tokens);
      else await readAt(address, kind, center);
      tookMs[kind]!.push(performance.now() - from);
    }
  };
  await Promise.all(Array.from({ length: CLIENTS }, client));
  report((performance.now() - began) / 1000);
}

/** Begins an application, or hands in the one that was begun. */
async function writeAt(address: string, center: string, tokens: Map<string, Record<string, string>>): Promise<void> {
  const draft = drafts.get(center)!.pop();
  if (draft === undefined) {
    const lines = [{ itemCode: 'C_PRINT', quantity: 1 }];
    const of = { year: YEAR, partId: 'KOMM_AN_NRW-II', districtAgs: center.slice(3, 8), centerId: center };
    const data = await asked(address, CREATE, { input: { ...of, lines } }, tokens.get(center));
    drafts.get(center)!.push(data.createGrantApplication.id);
    return;
  }
  sent.set(center, sent.get(center)! + 1);
  await asked(address, SUBMIT, { input: { id: draft, expectedVersion: 1 } }, tokens.get(center));
  acknowledged.set(center, acknowledged.get(center)! + 1);
}

/** Reads as the public does, and holds the answer against what was acknowledged before it was asked for. */
async function readAt(address: string, kind: string, center: string): Promise<void> {
  const before = new Map(acknowledged);
  const isDetail = kind === 'detail';
  const data = await asked(address, isDetail ? DETAIL : DASHBOARD, isDetail ? { id: center } : {});
  const shown: Money[] = isDetail ? [data.center] : data.centers.nodes;
  for (const { id, fundingSummary, grantApplications } of shown) {
    const [least, most] = [before.get(id) ?? 0, sent.get(id) ?? 0];
    for (const count of [grantApplications.totalCount, (fundingSummary.applied?.cents ?? 0) / CENTS]) {
      if (count < least || count > most)
        throw new Error(`${kind}: ${id} shows ${count}; ${least} to ${most} are true.`);
    }
  }
}

async function asked(address: string, query: string, variables: unknown, headers?: Record<string, string>) {
  const { data, errors } = await post(address, query, variables, headers);
  if (errors) throw new Error(JSON.stringify(errors));
  return data;
}

function report(seconds: number): void {
  const submitted = [...acknowledged.values()].reduce((sum, count) => sum + count, 0);
  process.stdout.write(`${REQUESTS} requests, ${Math.round(REQUESTS / seconds)} a second; no stale answer\n`);
  process.stdout.write(`${submitted} submissions were shown at once\n`);
  for (const [kind, times] of Object.entries(tookMs)) {
    times.sort((a, b) => a - b);
    const at = (share: number) => times[Math.ceil(times.length * share) - 1]?.toFixed(1);
    process.stdout.write(`${kind}: ${times.length}, median ${at(0.5)} ms, 99th percentile ${at(0.99)} ms\n`);
  }
}
