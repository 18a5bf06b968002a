import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { verifyAudit } from '../../subgraphs/common/audit.ts';
import { openDatabase } from '../../subgraphs/common/database.ts';
import { sql } from '../../subgraphs/common/sql.ts';
import { funding } from '../../subgraphs/funding/subgraph.ts';
import { tokenOf } from '../support/callers.ts';
import { newDatabases, type Databases } from '../support/databases.ts';
import { anyPorts, post, start } from '../support/process.ts';

// A process that is killed in the middle of writing: what it acknowledged is there, and nothing is there by half.

let databases: Databases;
beforeAll(() => void (databases = newDatabases(inject('mysqlUrl'))));
afterAll(() => databases.drop());

const CREATE = `mutation ($input: CreateGrantApplicationInput!) { createGrantApplication(input: $input) { id } }`;
const LINES = Array.from({ length: 20 }, (_, at) => ({ itemCode: 'C_PRINT', quantity: at + 1 }));
const INPUT = { year: 2024, partId: 'KOMM_AN_NRW-II', districtAgs: '05112', centerId: 'KI-05112', lines: LINES };

test.for([1, 2, 3])(
  'run %i: killed while 50 clients write, it has written all that it acknowledged, and nothing by half',
  async () => {
    const { DATA_DIR, DATABASE_URL } = databases.settings;
    // A busy machine must not make it turn anybody away.
    const settings = { ...anyPorts, EVENT_LOOP_DELAY_MS: '60000', DATA_DIR, ...(DATABASE_URL && { DATABASE_URL }) };
    const running = start('subgraphs/start.ts', settings, ['funding']);
    const [address] = await running.saying(/http:\/\/\S+\/graphql/);
    const headers = await tokenOf(databases.settings, 'center');
    const acknowledged: string[] = [];

    const clients = Promise.all(
      Array.from({ length: 50 }, async () => {
        for (;;) {
          const answer = await post(address, CREATE, { input: INPUT }, headers).catch(() => null);
          if (!answer) return;
          if (answer.errors) throw new Error(JSON.stringify(answer.errors));
          acknowledged.push(answer.data.createGrantApplication.id);
          // In the middle of it: others are on their way.
          if (acknowledged.length === 60) running.kill('SIGKILL');
        }
      }),
    );
    await clients.finally(() => running.kill('SIGKILL'));
    await running.ended;

    const db = await openDatabase('funding', funding, databases.settings);
    const ids = await db.rows<{ id: string }>(sql`select id from grant_application where provenance_kind = 'ENTERED'`);
    const halves = await db.rows(
      sql`select a.id from grant_application a where a.provenance_kind = 'ENTERED' and (
        (select count(*) from application_line l where l.application_id = a.id) <> ${LINES.length}
        or (select sum(l.amount_cents) from application_line l where l.application_id = a.id) <> a.amount_cents
        or (select count(*) from application_event e where e.application_id = a.id) <> 1
        or (select count(*) from audit_entry u where u.entity_key = a.id) <> 1)`,
    );
    const verdict = await verifyAudit(db);
    await db.close();
    expect(acknowledged.length).toBeGreaterThanOrEqual(60);
    expect(ids.map(({ id }) => id)).toEqual(expect.arrayContaining(acknowledged));
    expect(halves).toEqual([]);
    expect(verdict.fault).toBeNull();
  },
);
