import { buildSchema } from 'graphql';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { compose } from '../../schema/compose.ts';
import { SUBGRAPHS } from '../../subgraphs/common/config.ts';
import type { Runtime } from '../../subgraphs/common/runtime.ts';
import { sql } from '../../subgraphs/common/sql.ts';
import { sdlOf } from '../../subgraphs/common/subgraph.ts';
import { berlinDay } from '../../subgraphs/common/validity.ts';
import { tokenOf } from '../support/callers.ts';
import { enterRows } from '../support/entered-rows.ts';
import type { Answer } from '../support/graph.ts';
import { registered } from '../support/meeting-point-inputs.ts';
import { operationOf, pathsTo, valuesAt, type Samples } from '../support/paths.ts';
import { protectedBy } from '../support/protected-fields.ts';
import { SOMEBODY } from '../support/people-ground.ts';
import { samplesOf } from '../support/samples.ts';
import { openVolunteersGround, type VolunteersGround } from '../support/volunteers-ground.ts';

// What the matrix cannot derive from the SDL: whose rows they are. A center with every scope of its role finds nothing of another one's.

const OTHER = 'KI-05113';
const NAME = SUBGRAPHS.find((name) => name === 'volunteers')!;

let ground: VolunteersGround;
let runtime: Runtime;
let samples: Samples;
let own: Ids;
beforeAll(async () => {
  ground = await openVolunteersGround({ loaded: ['centers', 'volunteers'] });
  runtime = ground.graph.runtimes.find(({ subgraph }) => subgraph.name === NAME)!;
  await enterRows(ground.db, NAME);
  const volunteer = await somebody();
  await giveAnHour(volunteer);
  await ground.act(
    'center',
    'eraseVolunteer',
    { ...step(await somebody()), reason: 'MISTAKE' },
    { answer: '__typename' },
  );
  own = { ...ENTERED, volunteer, place: (await registered(ground)).id };
  const loaded = await samplesOf(ground.graph.runtimes);
  samples = (type) => {
    const { key, values } = loaded(type);
    return type === 'Volunteer' ? { key, values: [volunteer, ...values] } : { key, values };
  };
});
afterAll(() => ground.close());

const PERSON = {
  ...SOMEBODY,
  languages: ['ar'],
  skills: ['LAW'],
  availability: [{ weekday: 'MONDAY', from: '14:00', to: '18:00' }],
  municipalityAgs: '05112000',
};

async function somebody(): Promise<string> {
  const { row, error } = await ground.act('center', 'registerVolunteer', PERSON);
  if (error) throw new Error(JSON.stringify(error));
  return row.id;
}

async function giveAnHour(volunteer: string): Promise<void> {
  await ground.act('center', 'activateVolunteer', step(volunteer));
  const given = { volunteerId: volunteer, workedOn: berlinDay(new Date()), minutes: 60 };
  const { row } = await ground.act('center', 'logHours', given);
  await ground.act('center', 'approveHours', { entries: [step(row.id)] }, { answer: 'id' });
}

/** Keys of the rows that a call names. */
interface Ids {
  volunteer: string;
  place: string;
  offer: string;
  session: string;
  entry: string;
  course: string;
  certificate: string;
}
const ENTERED = {
  offer: 'OF-0000000a',
  session: 'SE-0000000a-20160111',
  entry: 'HE-0000000b',
  course: 'QU-0000000a',
  certificate: 'CE-05112-2019-0001',
};
const NOWHERE: Ids = {
  volunteer: 'V-999999999999',
  place: 'MP-999999999999',
  offer: 'OF-0000000f',
  session: 'SE-0000000f-20160111',
  entry: 'HE-0000000f',
  course: 'QU-0000000f',
  certificate: 'CE-05112-2019-9999',
};

/** Where it is asked: the gateway, or the subgraph itself. */
const SURFACES = {
  gateway: {
    schema: () => buildSchema(compose().api),
    ask: (query: string, variables: Record<string, unknown> | undefined, headers: Record<string, string>) =>
      ground.graph.query(query, variables, headers),
  },
  subgraph: {
    schema: () => runtime.schema,
    ask: async (query: string, variables: Record<string, unknown> | undefined, credentials: Record<string, string>) =>
      (await runtime.call({ query, variables }, { asOf: '2026-11-24', requestId: 'test', credentials })) as Answer,
  },
};

const NEED_AN_INPUT = ['MatchReason', 'Mutation', 'VolunteerExport', 'VolunteerMatch'];

test.for(['gateway', 'subgraph'] as const)(
  '%s: by every way another center is told no value of a protected field',
  async (name) => {
    const { ask, schema: schemaOf } = SURFACES[name];
    const schema = schemaOf();
    const [me, them] = [await tokenOf(ground.settings, 'center'), await tokenOf(ground.settings, 'center', OTHER)];
    const wrong: string[] = [];
    const told = new Set<string>();

    const scoped = [...protectedBy(sdlOf(NAME))].filter(([, demands]) => demands.some((sets) => sets.length));
    for (const [path] of scoped.filter(([path]) => !path.startsWith('Mutation.'))) {
      const [type, field] = path.split('.') as [string, string];
      for (const way of pathsTo(schema, type, field)) {
        const { query, variables, names } = operationOf(schema, way, 'plain', samples);
        const mine = await ask(query, variables, me);
        const theirs = await ask(query, variables, them);
        if (valuesAt(mine.data, names).length) told.add(type);
        const found = valuesAt(theirs.data, names).filter((value) => !isEmpty(value));
        if (found.length)
          wrong.push(`${way.entity}, ${way.steps.map(({ field: f }) => f).join('.')}: ${JSON.stringify(found)}`);
      }
    }

    expect(wrong).toEqual([]);
    // To the center itself there is something to tell of each type; people.test.ts looks at those that need an input.
    const types = new Set(scoped.map(([path]) => path.split('.')[0]!));
    expect([...types].filter((type) => !told.has(type)).sort()).toEqual(NEED_AN_INPUT);
  },
);

/** A page below a public row is there, with nothing in it. */
const isEmpty = (value: unknown): boolean =>
  value === 0 || /^\{"__typename":"(PageInfo|\w+Connection)"\}$/.test(JSON.stringify(value));

const step = (id: string) => ({ id, expectedVersion: 1 });
const reason = 'Ours.';
/** For each mutation that names a row, an input that its own center could give. */
const WRITES: Record<string, (of: Ids) => object> = {
  changeVolunteer: ({ volunteer }) => ({ ...step(volunteer), languages: ['de'] }),
  activateVolunteer: ({ volunteer }) => step(volunteer),
  pauseVolunteer: ({ volunteer }) => ({ ...step(volunteer), reason: 'OTHER' }),
  endVolunteer: ({ volunteer }) => ({ ...step(volunteer), reason: 'OTHER' }),
  reopenVolunteer: ({ volunteer }) => ({ ...step(volunteer), consent: { textVersion: '2026-2' } }),
  withdrawVolunteerConsent: ({ volunteer }) => step(volunteer),
  exportVolunteer: ({ volunteer }) => ({ id: volunteer }),
  eraseVolunteer: ({ volunteer }) => ({ ...step(volunteer), reason: 'REQUEST' }),
  createOffer: ({ place }) => ({
    ...{ meetingPointId: place, topicCode: 'LAW', title: 'Ours', language: 'de', audience: 'BOTH' },
    ...{ weekday: 'MONDAY', startsAt: '14:00', endsAt: '15:00', validFrom: '2026-01-01' },
  }),
  changeOffer: ({ offer }) => ({ ...step(offer), title: 'Ours' }),
  endOffer: ({ offer }) => ({ ...step(offer), validTo: '2026-01-31', reason }),
  planSessions: ({ offer }) => ({ ...step(offer), from: '2026-01-01', to: '2026-01-31' }),
  cancelSession: ({ session }) => ({ ...step(session), reason }),
  recordAttendance: ({ session }) => ({ ...step(session), newcomers: 1, locals: 1 }),
  logHours: ({ volunteer }) => ({ volunteerId: volunteer, workedOn: '2026-11-01', minutes: 60 }),
  approveHours: ({ entry }) => ({ entries: [step(entry)] }),
  declineHours: ({ entry }) => ({ entries: [step(entry)], reason }),
  correctHours: ({ entry }) => ({ ...step(entry), minutes: 30, reason }),
  changeQualification: ({ course }) => ({ ...step(course), title: 'Ours' }),
  cancelQualification: ({ course }) => ({ ...step(course), reason }),
  enrolParticipants: ({ course, volunteer }) => ({ ...step(course), volunteerIds: [volunteer] }),
  withdrawParticipants: ({ course, volunteer }) => ({ ...step(course), volunteerIds: [volunteer] }),
  recordParticipation: ({ course, volunteer }) => ({
    ...step(course),
    attended: [{ volunteerId: volunteer, minutes: 60 }],
  }),
  issueCertificates: ({ course }) => step(course),
  revokeCertificate: ({ certificate }) => ({ ...step(certificate), reason }),
  changeMeetingPoint: ({ place }) => ({ ...step(place), name: 'Ours' }),
  openMeetingPoint: ({ place }) => step(place),
  pauseMeetingPoint: ({ place }) => step(place),
  reopenMeetingPoint: ({ place }) => step(place),
  closeMeetingPoint: ({ place }) => ({ ...step(place), reason }),
  setOpeningExceptions: ({ place }) => ({ ...step(place), exceptions: [], ordinary: ['2026-12-24'] }),
};
/** What makes a row of the own center, and names none of another's. */
const MAKES = ['createQualification', 'registerMeetingPoint', 'registerVolunteer'];

test('every mutation has a row here, so none is forgotten', () => {
  const all = Object.keys(runtime.schema.getMutationType()!.getFields());

  expect([...Object.keys(WRITES), ...MAKES].sort()).toEqual(all.sort());
});

/** Everybody may see a meeting point, its offers and its sessions, so that another center looks after it is said. */
const isPublic = (mutation: string): boolean =>
  /MeetingPoint$|Offer$|Sessions?$|^setOpeningExceptions$|^recordAttendance$/.test(mutation);

test.for(Object.keys(WRITES))('%s: what another center has is not written, and not told of', async (mutation) => {
  const written = () => ground.db.rows(sql`select sequence from audit_head`);
  const before = await written();

  const theirs = await ground.act('center', mutation, WRITES[mutation]!(own), { center: OTHER, answer: '__typename' });
  const nobodys = await ground.act('center', mutation, WRITES[mutation]!(NOWHERE), {
    center: OTHER,
    answer: '__typename',
  });

  expect(theirs.error!.extensions['code']).toBe(isPublic(mutation) ? 'FORBIDDEN' : 'NOT_FOUND');
  expect(nobodys.error!.extensions['code']).toBe('NOT_FOUND');
  if (!isPublic(mutation)) expect(theirs).toEqual(nobodys);
  expect(await written()).toEqual(before);
});
