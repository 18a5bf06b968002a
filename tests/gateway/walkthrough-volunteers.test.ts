import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { verifyAudit } from '../../subgraphs/common/audit.ts';
import { ROOT } from '../../subgraphs/common/config.ts';
import { PARTNER_SCOPES } from '../../subgraphs/common/viewer.ts';
import { keyIn, tokenOf } from '../support/callers.ts';
import { openVolunteersGround, type VolunteersGround } from '../support/volunteers-ground.ts';
import { askedAgain, asksOf, type Ask } from '../support/walkthrough.ts';

// The year of a center that docs/walkthrough-volunteers.md tells: everything on the page is asked, in its order, of the whole product.
// Where answers have changed for good, `npx vitest run tests/gateway/walkthrough-volunteers.test.ts -u` prints them anew.

const file = join(ROOT, 'docs', 'walkthrough-volunteers.md');
const page = readFileSync(file, 'utf8');
const asks = asksOf(page);
const CENTER = 'KI-05170';

let ground: VolunteersGround;
beforeAll(async () => {
  ground = await openVolunteersGround({ loaded: ['centers', 'funding', 'volunteers'] });
  vi.useFakeTimers({ toFake: ['Date'] });
});
afterAll(async () => {
  vi.useRealTimers();
  await ground.close();
});

test('everything that the page asks is answered as it says, on the days that it says', async () => {
  const again = await askedAgain(page, { days: {}, ids: new Map() }, async (ask) => {
    vi.setSystemTime(new Date(`${ask.day}T11:00:00Z`));
    return answerTo(ask, await headersOf(ask.role));
  });

  await expect(again).toMatchFileSnapshot(file);
  expect((await verifyAudit(ground.db)).fault).toBeNull();
});

async function answerTo({ by, query, variables }: Ask, headers: Record<string, string>): Promise<unknown> {
  if (by === 'http') {
    const got = await ground.graph.gateway.inject({ method: 'GET', url: query.replace('GET ', '').trim(), headers });
    return got.json();
  }
  const { data, errors } = await ground.graph.query(query, variables, headers);
  // A text of JSON is for machines; the page is for people.
  if (data?.exportVolunteer) data.exportVolunteer.document = JSON.parse(data.exportVolunteer.document);
  return { data, ...(errors && { errors }) };
}

async function headersOf(role: Ask['role']): Promise<Record<string, string>> {
  if (role === 'public') return {};
  if (role !== 'partner') return tokenOf(ground.settings, role, CENTER);
  return keyIn(
    ground.graph.runtimes.map(({ db }) => db),
    PARTNER_SCOPES,
  );
}

test('the page has all who take part, each sort of write and what is refused', () => {
  const told = asks.map(({ query }) => query).join('\n');
  const { schema } = ground.graph.runtimes.find(({ subgraph }) => subgraph.name === 'volunteers')!;
  const mutations = Object.keys(schema.getMutationType()!.getFields());

  expect([...new Set(asks.map(({ role }) => role))].sort()).toEqual([
    'center',
    'coordination_office',
    'ministry',
    'partner',
    'public',
  ]);
  // Steps that are like one that is told.
  expect(mutations.filter((mutation) => !told.includes(`${mutation}(`))).toEqual([
    'pauseVolunteer',
    'endVolunteer',
    'reopenVolunteer',
    'withdrawVolunteerConsent',
    'changeOffer',
    'endOffer',
    'changeQualification',
    'cancelQualification',
    'withdrawParticipants',
    'closeMeetingPoint',
  ]);
});

test('nobody but the center is told a name or a contact, and each of the others asks for one', () => {
  const people = asks
    .flatMap(({ variables }) => Object.values(variables ?? {}) as { name?: string; contact?: Record<string, string> }[])
    .filter(({ contact }) => contact)
    .flatMap(({ name, contact }) => [name!, ...Object.values(contact!)]);
  const others = asks.filter(({ role }) => role !== 'center');

  const curious = others.filter(({ query }) => /volunteers?\b/i.test(query));

  expect(people.length).toBeGreaterThan(6);
  for (const { answer } of others) for (const value of people) expect(JSON.stringify(answer)).not.toContain(value);
  expect([...new Set(curious.map(({ role }) => role))].sort()).toEqual([
    'coordination_office',
    'ministry',
    'partner',
    'public',
  ]);
});

test('the ratios in the text are those of the answer above which they stand', () => {
  const { answer } = asks.find(({ query }) => query.includes('fundingSummary'))! as { answer: any };
  const bielefeld = answer.data.centers.nodes.find(({ name }: { name: string }) => name === 'KI Bielefeld');

  const hours = bielefeld.volunteering.hours.value;
  const perThousand = (hours / bielefeld.district.population) * 1000;
  const perHour = bielefeld.fundingSummary.allocated.cents / 100 / hours;

  expect(page).toContain(`${perThousand.toFixed(1)} hours per 1000 inhabitants`);
  expect(page).toContain(`${perHour.toFixed(2)} EUR of the ceiling per hour`);
});
