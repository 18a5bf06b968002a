import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { verifyAudit } from '../../subgraphs/common/audit.ts';
import { openDatabase } from '../../subgraphs/common/database.ts';
import { sql } from '../../subgraphs/common/sql.ts';
import { funding } from '../../subgraphs/funding/subgraph.ts';
import { tokenOf } from '../support/callers.ts';
import { newDatabases, type Databases } from '../support/databases.ts';
import { APPLICATION, newGrantAt } from '../support/grant-over-http.ts';
import { anyPorts, post, start } from '../support/process.ts';

// A process that is killed in the middle of writing: what it acknowledged is there, and nothing is there by half.

let databases: Databases;
beforeAll(() => void (databases = newDatabases(inject('mysqlUrl'))));
afterAll(() => databases.drop());

const CREATE = `mutation ($input: CreateGrantApplicationInput!) { createGrantApplication(input: $input) { id } }`;
const REQUEST = `mutation ($input: RequestDisbursementInput!) { requestDisbursement(input: $input) { id } }`;
test.for([1, 2, 3])(
  'run %i: killed while 50 clients write, it has written all that it acknowledged, and nothing by half',
  async () => {
    const { DATA_DIR, DATABASE_URL } = databases.settings;
    // A busy machine must not make it turn anybody away.
    const settings = { ...anyPorts, EVENT_LOOP_DELAY_MS: '60000', DATA_DIR, ...(DATABASE_URL && { DATABASE_URL }) };
    const running = start('subgraphs/start.ts', settings, ['funding']);
    const [address] = await running.saying(/http:\/\/\S+\/graphql/);
    const headers = await tokenOf(databases.settings, 'center');
    const grantId = await newGrantAt(address, databases.settings);
    const acknowledged: string[] = [];

    const clients = Promise.all(
      Array.from({ length: 50 }, async (_, at) => {
        const [query, input] = at % 2 ? [CREATE, APPLICATION] : [REQUEST, { grantId, amountCents: 1 }];
        for (;;) {
          const answer = await post(address, query, { input }, headers).catch(() => null);
          if (!answer) return;
          if (answer.errors) throw new Error(JSON.stringify(answer.errors));
          acknowledged.push((answer.data.createGrantApplication ?? answer.data.requestDisbursement).id);
          // In the middle of it: others are on their way.
          if (acknowledged.length === 60) running.kill('SIGKILL');
        }
      }),
    );
    await clients.finally(() => running.kill('SIGKILL'));
    await running.ended;

    const db = await openDatabase('funding', funding, databases.settings);
    const ids = await db.rows<{ id: string }>(
      sql`select id from grant_application where provenance_kind = 'ENTERED' union all select id from disbursement`,
    );
    const halves = await db.rows(
      sql`select a.id from grant_application a where a.provenance_kind = 'ENTERED' and a.status = 'DRAFT' and (
        (select count(*) from application_line l where l.application_id = a.id) <> ${APPLICATION.lines.length}
        or (select sum(l.amount_cents) from application_line l where l.application_id = a.id) <> a.amount_cents
        or (select count(*) from application_event e where e.application_id = a.id) <> 1
        or (select count(*) from audit_entry u where u.entity_key = a.id) <> 1)
        union all select d.id from disbursement d where
          (select count(*) from grant_event e where e.subject_id = d.id) <> 1
          or (select count(*) from audit_entry u where u.entity_key = d.id) <> 1`,
    );
    const events = await db.rows<{ id: string }>(
      sql`select e.id from grant_event e where not exists (select 1 from disbursement d where d.id = e.subject_id)`,
    );
    const verdict = await verifyAudit(db);
    await db.close();
    expect(acknowledged.length).toBeGreaterThanOrEqual(60);
    expect(ids.map(({ id }) => id)).toEqual(expect.arrayContaining(acknowledged));
    expect(acknowledged.filter((id) => id.startsWith('DI-')).length).toBeGreaterThan(0);
    expect(halves).toEqual([]);
    expect(events).toEqual([]);
    expect(verdict.fault).toBeNull();
  },
);
