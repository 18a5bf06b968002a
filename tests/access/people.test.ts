import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ROOT } from '../../subgraphs/common/config.ts';
import { createLog } from '../../subgraphs/common/log.ts';
import { createSubgraphServer } from '../../subgraphs/common/server.ts';
import { everybody, tokenOf, type Caller } from '../support/callers.ts';
import { openPeopleGround, type PeopleGround } from '../support/people-ground.ts';

// The rights matrix with a person in it: what of a person is looked for in everything that anybody is answered, by whatever way.

let ground: PeopleGround;
let callers: Caller[];
let id: string;
let twin: string;
beforeAll(async () => {
  ground = await openPeopleGround();
  const databases = ground.graph.runtimes.map(({ db }) => db);
  callers = await everybody(ground.settings, databases);
  const headers = await tokenOf(ground.settings, 'center', 'KI-05113');
  callers.push({ name: 'another center', headers, isKnown: true, scopes: [] });
  ({ id } = await ground.register(PERSON));
  ({ id: twin } = await ground.register(PERSON));
});
afterAll(() => ground.close());

const PERSON = {
  name: 'Planted Person',
  contact: { email: 'planted@example.org' },
  consent: { textVersion: 'planted-text' },
  languages: ['ti'],
  skills: ['RELIGIONS'],
  availability: [{ weekday: 'SUNDAY', from: '03:07', to: '04:09' }],
  municipalityAgs: '05112000',
};
const FIELDS = `id status version name contact { kind value } languages skills { code } availability { weekday from to }
  municipality { ags } consents { textVersion givenAt }`;
/** What shows that something of the person, or that there is such a person, was told. */
const tracesOf = (text: string) =>
  ['Planted', 'planted@', 'planted-text', '"ti"', '03:07', '"totalCount":2'].filter((trace) => text.includes(trace));

const WAYS: Record<string, () => string> = {
  'by id': () => `{ volunteer(id: "${id}") { ${FIELDS} possibleDuplicates { ${FIELDS} } } }`,
  'below the center':
    () => `{ center(id: "KI-05112") { volunteers(first: 2, filter: { provenanceKind: { eq: ENTERED } }) {
    totalCount nodes { ${FIELDS} } edges { node { name } } } } }`,
  'by name': () => '{ center(id: "KI-05112") { volunteers(named: "planted") { totalCount nodes { name } } } }',
  'below a meeting point': () =>
    '{ meetingPoint(id: "MP-0001") { center { volunteers(filter: { provenanceKind: { eq: ENTERED } }) { totalCount nodes { name } } } } }',
  'by matching': () =>
    `{ matchingVolunteers(input: { language: "ti" }) { score reasons { text } volunteer { ${FIELDS} } } }`,
  'as an entity': () =>
    `{ _entities(representations: [{ __typename: "Volunteer", id: "${id}" }]) { ... on Volunteer { ${FIELDS} } } }`,
  'below an entity': () => `{ _entities(representations: [{ __typename: "Center", id: "KI-05112" }]) {
    ... on Center { volunteers(named: "person") { totalCount nodes { ${FIELDS} } } } } }`,
  'by an export': () => `mutation { exportVolunteer(input: { id: "${id}" }) { document } }`,
  'by a change': () =>
    `mutation { changeVolunteer(input: { id: "${id}", expectedVersion: 999, languages: ["de"] }) { ${FIELDS} } }`,
  'by an erasure': () =>
    `mutation { eraseVolunteer(input: { id: "${id}", expectedVersion: 999, reason: REQUEST }) { volunteerId } }`,
  'by sorting and filtering': () =>
    `{ center(id: "KI-05112") { volunteers(filter: { id: { eq: "${id}" } }, orderBy: [{ field: STARTED_ON }]) { totalCount nodes { name } } } }`,
};

test.for(['gateway', 'volunteers'])(
  '%s: of a person nobody but the own center is told anything, by whatever way',
  async (server) => {
    const runtime = ground.graph.runtimes.find(({ subgraph }) => subgraph.name === 'volunteers')!;
    const app =
      server === 'gateway'
        ? ground.graph.gateway
        : await createSubgraphServer(runtime, ground.settings, createLog('silent'));
    const told: string[] = [];
    const own: string[] = [];
    const root = server === 'gateway' ? /_entities/ : /\{ center\(/;

    for (const [way, query] of Object.entries(WAYS)) {
      if (root.test(query())) continue;
      for (const { name, headers } of callers) {
        const { body } = await app.inject({ method: 'POST', url: '/graphql', headers, payload: { query: query() } });
        const traces = tracesOf(body);
        if (name === 'center') own.push(...(traces.length ? [way] : []));
        else told.push(...traces.map((trace) => `${name}, ${way}: ${trace}`));
      }
    }
    if (server !== 'gateway') await app.close();

    expect(told).toEqual([]);
    // What the center is told shows that there was something to tell.
    expect(own).toEqual(
      expect.arrayContaining([
        'by id',
        'by matching',
        'by an export',
        ...(server === 'gateway'
          ? ['below the center', 'by name', 'by sorting and filtering']
          : ['as an entity', 'below an entity']),
      ]),
    );
    expect(twin).not.toBe(id);
  },
);

test('a partner’s schema knows nothing of people', () => {
  const partner = readFileSync(join(ROOT, 'schema', 'partner.graphql'), 'utf8');

  expect(partner).not.toMatch(
    /type (Volunteer|VolunteerContact|Availability|Erasure|VolunteerMatch)\b|possibleDuplicates/,
  );
});
