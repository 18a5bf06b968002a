import { inject } from 'vitest';
import type { Settings } from '../../subgraphs/common/config.ts';
import type { Database } from '../../subgraphs/common/database.ts';
import { insertRows } from '../../subgraphs/common/insert.ts';
import { load } from '../../subgraphs/common/load.ts';
import { migrate } from '../../subgraphs/common/migrate.ts';
import { sql } from '../../subgraphs/common/sql.ts';
import { ROLES, type Role } from '../../subgraphs/common/viewer.ts';
import { Allocation } from '../../subgraphs/funding/entities/allocation.ts';
import { Budget } from '../../subgraphs/funding/entities/budget.ts';
import { tokenOf } from './callers.ts';
import { newDatabases } from './databases.ts';
import { openGraph, type Answer, type Graph } from './graph.ts';

export const PART_I = 'KOMM_AN_NRW-I';
export const PART_II = 'KOMM_AN_NRW-II';
/** A year with a rate for every item, and without a figure on record. */
export const YEAR = 2024;

/** The whole product over databases of its own, with the repo's money in them, to be written to. */
export interface FundingGround {
  graph: Graph;
  db: Database;
  settings: Settings;
  /** Asks as the role, the gateway or the subgraph itself; the role `center` is that of the given center. */
  as(role: Role | 'public', query: string, variables?: Record<string, unknown>, center?: string): Promise<Answer>;
  /** Calls a mutation with its input, and gives the application that it answers, or its error. */
  act(role: Role | 'public', mutation: string, input: object, more?: Act): Promise<Acted>;
  /** Begins an application of KI-05112, or as told; gives its id. */
  enter(more?: object): Promise<string>;
  /** Brings an application of KI-05112 there, by the steps of the API; gives id and version. */
  bringTo(status: string, more?: object): Promise<{ id: string; version: number }>;
  /** Sets the ceiling of a center, or of a district, and the budget of the part. */
  setUp(of: { year?: number; ceilings: Record<string, number>; budget?: number }): Promise<void>;
  /** Every row of the tables that applications are kept in, as one text: what changes nothing leaves it as it is. */
  everything(): Promise<string>;
  /** The product once more over the same databases, as other processes are. */
  another(): Promise<FundingGround>;
  close(): Promise<void>;
}

interface Act {
  center?: string;
  idempotencyKey?: string;
}

export interface Acted {
  row: any;
  error: { message: string; extensions: Record<string, unknown> } | undefined;
}

export const LINE = { itemCode: 'C_PRINT', quantity: 4 };
/** What that line is worth: 4 times 500 euros. */
export const LINE_CENTS = 200_000;

const STEPS: Record<string, [Role, string, object][]> = {
  DRAFT: [],
  SUBMITTED: [['center', 'submitGrantApplication', {}]],
  RETURNED: [
    ['center', 'submitGrantApplication', {}],
    ['granting_authority', 'returnGrantApplication', { reason: 'Which rooms?' }],
  ],
  APPROVED: [
    ['center', 'submitGrantApplication', {}],
    ['granting_authority', 'approveGrantApplication', {}],
  ],
  REJECTED: [
    ['center', 'submitGrantApplication', {}],
    ['granting_authority', 'rejectGrantApplication', { reason: 'Too late.' }],
  ],
  WITHDRAWN: [
    ['center', 'submitGrantApplication', {}],
    ['center', 'withdrawGrantApplication', {}],
  ],
};

const ANSWER = `id status version amount { cents } submittedOn decidedOn withdrawnOn earlyStartOn
  startsOn endsOn costKind module { id } grant { id amount { cents } decidedOn application { id } }
  lines { position itemCode quantity unitAmount { cents } amount { cents } rate { id } } provenance { kind source { id } }`;

const inputOf = (mutation: string) =>
  ({
    createGrantApplication: 'CreateGrantApplicationInput',
    changeGrantApplication: 'ChangeGrantApplicationInput',
    returnGrantApplication: 'GrantApplicationReasonInput',
    rejectGrantApplication: 'GrantApplicationReasonInput',
    approveGrantApplication: 'ApproveGrantApplicationInput',
    commentOnGrantApplication: 'CommentOnGrantApplicationInput',
  })[mutation] ?? 'GrantApplicationStepInput';

/**
 * Opens it. What is about many calls at once asks the subgraph itself: a gateway turns requests away when it is behind, and gives
 * none more than its time.
 */
export async function openFundingGround(through: 'gateway' | 'subgraph' = 'gateway'): Promise<FundingGround> {
  const { settings, drop } = newDatabases(inject('mysqlUrl'));
  const graph = await openGraph(settings);
  for (const { db, subgraph } of graph.runtimes) {
    await migrate(db);
    if (subgraph.name === 'funding') await load(db, subgraph.name, subgraph.data(settings));
  }
  return over(graph, { settings, through, drop });
}

interface Ground {
  settings: Settings;
  through: 'gateway' | 'subgraph';
  drop(): Promise<void>;
}

async function over(graph: Graph, { settings, through, drop }: Ground): Promise<FundingGround> {
  const runtime = graph.runtimes.find(({ subgraph }) => subgraph.name === 'funding')!;
  const { db } = runtime;
  const tokens = new Map<string, Record<string, string>>([['public', {}]]);
  for (const role of ROLES) if (role !== 'center') tokens.set(role, await tokenOf(settings, role));

  const as: FundingGround['as'] = async (role, query, variables, center = 'KI-05112') => {
    const headers = role === 'center' ? await tokenOf(settings, role, center) : tokens.get(role)!;
    if (through === 'gateway') return graph.query(query, variables, headers);
    const request = { asOf: '2026-11-24', requestId: 'test', credentials: headers };
    return (await runtime.call({ query, variables }, request)) as Answer;
  };

  const act: FundingGround['act'] = async (role, mutation, input, { center, idempotencyKey } = {}) => {
    const query = `mutation ($input: ${inputOf(mutation)}!, $idempotencyKey: ID) {
      ${mutation}(input: $input, idempotencyKey: $idempotencyKey) { ${ANSWER} } }`;
    const { data, errors } = await as(role, query, { input, idempotencyKey }, center);
    return { row: data?.[mutation], error: errors?.[0] };
  };

  const enter: FundingGround['enter'] = async (more = {}) => {
    const input = { year: YEAR, partId: PART_II, districtAgs: '05112', centerId: 'KI-05112', lines: [LINE], ...more };
    const { row, error } = await act('center', 'createGrantApplication', input, { center: input.centerId });
    if (error) throw new Error(JSON.stringify(error));
    return row.id;
  };

  return {
    graph,
    db,
    settings,
    as,
    act,
    enter,
    async bringTo(status, more = {}) {
      const id = await enter(more);
      let version = 1;
      for (const [role, mutation, input] of STEPS[status]!) {
        const { row, error } = await act(role, mutation, { id, expectedVersion: version, ...input });
        if (error) throw new Error(JSON.stringify(error));
        ({ version } = row);
      }
      return { id, version };
    },
    async setUp({ year = YEAR, ceilings, budget = 1_000_000_000 }) {
      const origin = { provenanceKind: 'ENTERED', sourceIds: '', programId: 'KOMM_AN_NRW', programPartId: PART_II };
      await db.transaction(async ({ manager, dialect }) => {
        const rows = Object.entries(ceilings).map(([of, amountCents]) => ({
          ...origin,
          id: `AL-${year}-${of}`,
          year,
          yearTo: year,
          districtAgs: of.replace('KI-', '').slice(0, 5),
          centerId: of.startsWith('KI-') ? of : null,
          amountCents,
          amountPrecision: 'EXACT',
          potential: 0,
        }));
        await insertRows(dialect, manager, Allocation, rows);
        const money = { id: `BU-${year}`, year, purpose: 'PART', amountKind: 'BUDGETED', amountCents: budget };
        await insertRows(dialect, manager, Budget, [{ ...origin, ...money }]);
      });
    },
    async everything() {
      const tables = ['grant_application', 'application_line', 'application_event', 'grant_award', 'audit_head'];
      const rows = await Promise.all(
        tables.map((table) => db.rows({ text: `select * from ${table} order by id`, params: [] })),
      );
      return JSON.stringify([rows, await db.rows(sql`select id from idempotency_key order by id`)]);
    },
    another: async () => over(await openGraph(settings), { settings, through, drop: async () => {} }),
    async close() {
      await graph.close();
      await drop();
    },
  };
}
