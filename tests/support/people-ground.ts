import { inject } from 'vitest';
import type { Settings } from '../../subgraphs/common/config.ts';
import type { Database } from '../../subgraphs/common/database.ts';
import { load } from '../../subgraphs/common/load.ts';
import { migrate } from '../../subgraphs/common/migrate.ts';
import { createPersonalData, type PersonalData } from '../../subgraphs/common/personal-data.ts';
import { command, ROLES, type Role } from '../../subgraphs/common/viewer.ts';
import type { System } from '../../subgraphs/volunteers/store/erasures.ts';
import { tokenOf } from './callers.ts';
import { newDatabases } from './databases.ts';
import { openGraph, type Answer, type Graph } from './graph.ts';

/** The whole product over databases of its own, with the places, topics and samples of the repo, to be written to. */
export interface PeopleGround {
  graph: Graph;
  db: Database;
  settings: Settings;
  personalData: PersonalData;
  /** What commands write with, over the same database. */
  system(name: string, personalData?: PersonalData): System;
  /** Asks the gateway as the role; the role `center` is that of the given center. */
  as(role: Role | 'public', query: string, variables?: Record<string, unknown>, center?: string): Promise<Answer>;
  /** Calls a mutation of the center's, and gives the row that it answers, or its error. */
  act(
    mutation: string,
    input: object,
    more?: { center?: string; idempotencyKey?: string; role?: Role | 'public' },
  ): Promise<Acted>;
  /** Puts somebody on record, and gives the row. */
  register(more?: object, center?: string): Promise<any>;
  close(): Promise<void>;
}

export interface Acted {
  row: any;
  error: { message: string; extensions: Record<string, unknown> } | undefined;
}

/** Somebody who can be registered. */
export const SOMEBODY = {
  name: 'Änne Müller-Öz',
  contact: { email: 'aenne@example.org' },
  consent: { textVersion: '2026-1' },
};

const VOLUNTEER = `id status statusReason startedOn version name contact { kind value } languages skills { code }
  availability { weekday from to } municipality { ags } consents { textVersion givenAt withdrawnAt } provenance { kind }
  possibleDuplicates { id name }`;

const ANSWERS: Record<string, string> = {
  exportVolunteer: 'volunteerId document',
  eraseVolunteer: 'volunteerId erasedAt reason',
};

const INPUTS: Record<string, string> = {
  pauseVolunteer: 'VolunteerReasonInput',
  endVolunteer: 'VolunteerReasonInput',
  activateVolunteer: 'VolunteerStepInput',
  withdrawVolunteerConsent: 'VolunteerStepInput',
};

const inputOf = (mutation: string): string =>
  INPUTS[mutation] ?? `${mutation[0]!.toUpperCase()}${mutation.slice(1)}Input`;

/** Opens it; `more` are settings. */
export async function openPeopleGround(more: Record<string, string> = {}): Promise<PeopleGround> {
  const { settings, drop } = newDatabases(inject('mysqlUrl'), more);
  const graph = await openGraph(settings);
  for (const { db, subgraph } of graph.runtimes) {
    await migrate(db);
    if (subgraph.name !== 'funding') await load(db, subgraph.name, subgraph.data(settings));
  }
  const { db } = graph.runtimes.find(({ subgraph }) => subgraph.name === 'volunteers')!;
  const tokens = new Map<string, Record<string, string>>([['public', {}]]);
  for (const role of ROLES) if (role !== 'center') tokens.set(role, await tokenOf(settings, role));
  const personalData = createPersonalData(settings);

  const as: PeopleGround['as'] = async (role, query, variables, center = 'KI-05112') => {
    const headers = role === 'center' ? await tokenOf(settings, role, center) : tokens.get(role)!;
    return graph.query(query, variables, headers);
  };

  const act: PeopleGround['act'] = async (mutation, input, { center, idempotencyKey, role = 'center' } = {}) => {
    const query = `mutation ($input: ${inputOf(mutation)}!, $idempotencyKey: ID) {
      ${mutation}(input: $input, idempotencyKey: $idempotencyKey) { ${ANSWERS[mutation] ?? VOLUNTEER} } }`;
    const { data, errors } = await as(role, query, { input, idempotencyKey }, center);
    return { row: data?.[mutation], error: errors?.[0] };
  };

  return {
    graph,
    db,
    settings,
    personalData,
    as,
    act,
    system: (name, data = personalData) => ({
      db,
      viewer: command(name),
      requestId: name,
      changes: graph.changes,
      personalData: data,
    }),
    async register(input = {}, center) {
      const { row, error } = await act('registerVolunteer', { ...SOMEBODY, ...input }, center ? { center } : {});
      if (error) throw new Error(JSON.stringify(error));
      return row;
    },
    async close() {
      await graph.close();
      await drop();
    },
  };
}
