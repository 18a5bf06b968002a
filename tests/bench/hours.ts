import { createChanges } from '../../subgraphs/common/changes.ts';
import { createContext } from '../../subgraphs/common/context.ts';
import { openDatabase } from '../../subgraphs/common/database.ts';
import { createExecutor } from '../../subgraphs/common/execute.ts';
import { insertRows } from '../../subgraphs/common/insert.ts';
import { createLog } from '../../subgraphs/common/log.ts';
import { migrate } from '../../subgraphs/common/migrate.ts';
import { createPersonalData } from '../../subgraphs/common/personal-data.ts';
import { schemaOf } from '../../subgraphs/common/subgraph.ts';
import { PUBLIC, type Viewer } from '../../subgraphs/common/viewer.ts';
import { Engagement } from '../../subgraphs/volunteers/entities/engagement.ts';
import { HoursEntry } from '../../subgraphs/volunteers/entities/hours-entry.ts';
import { Topic } from '../../subgraphs/volunteers/entities/topic.ts';
import { TopicEngagement } from '../../subgraphs/volunteers/entities/topic-engagement.ts';
import { Volunteer } from '../../subgraphs/volunteers/entities/volunteer.ts';
import { reckonAllFigures } from '../../subgraphs/volunteers/store/reckon-figures.ts';
import { volunteers } from '../../subgraphs/volunteers/subgraph.ts';
import { newDatabases } from '../support/databases.ts';
import { randomOf } from '../support/random.ts';

// `node run.js tests/bench/hours.ts [mysql://…] [volunteers]`: hours at scale. Twenty entries a volunteer over two years, a few of them waiting; each
// answer so and so often, median and range in milliseconds.

const [server, count] = process.argv[2]?.startsWith('mysql:') ? process.argv.slice(2) : [undefined, process.argv[2]];
const PEOPLE = Number(count ?? 100_000);
const ENTRIES = 20;
const CENTERS = 49;
const TIMES = 7;
const TOPICS = ['LANGUAGE', 'LAW', 'HEALTH', 'SCHOOLS', 'SPORTS'];
const random = randomOf(6);

const { settings, drop } = newDatabases(server);
const db = await openDatabase('volunteers', volunteers, settings);
await migrate(db);

const origin = { provenanceKind: 'ENTERED', sourceIds: '' };
const REGIONS = ['1', '3', '5', '7', '9'];
const centerOf = (at: number) => {
  const districtAgs = `05${REGIONS[at % 5]}${String(11 + Math.floor(at / 5))}`;
  return { centerId: `KI-${districtAgs}`, districtAgs };
};

async function fill(first: number, last: number): Promise<void> {
  const people: object[] = [];
  const entries: object[] = [];
  const months = new Map<string, Engagement>();
  const topics = new Map<string, TopicEngagement>();
  for (let at = first; at < last; at++) {
    const volunteerId = `V-${String(at).padStart(6, '0')}`;
    const place = centerOf(at % CENTERS);
    people.push({ id: volunteerId, ...place, status: 'ACTIVE', startedOn: '2020-01-01', version: 1, ...origin });
    for (let one = 0; one < ENTRIES; one++) {
      const [year, month] = [2024 + random.below(2), 1 + random.below(12)];
      const workedOn = `${year}-${String(month).padStart(2, '0')}-${String(1 + random.below(28)).padStart(2, '0')}`;
      const topicCode = random.chance(0.7) ? random.pick(TOPICS) : null;
      const status = random.chance(0.05) ? 'LOGGED' : 'APPROVED';
      const own = { volunteerId, ...place, minutes: 120 };
      const id = `HE-${String(at * ENTRIES + one).padStart(8, '0')}`;
      entries.push({ id, ...own, workedOn, topicCode, status, loggedOn: workedOn, version: 1, ...origin });
      if (status === 'LOGGED') continue;
      const key = `${volunteerId} ${year} ${month}`;
      const before = months.get(key);
      if (before) before.minutes += 120;
      else months.set(key, { ...own, year, month, ...origin, certainty: null, provenanceNote: null });
      if (topicCode === null) continue;
      const topic = topics.get(`${key} ${topicCode}`);
      if (topic) topic.minutes += 120;
      else topics.set(`${key} ${topicCode}`, { ...own, year, month, topicCode });
    }
  }
  await db.transaction(async ({ manager, dialect }) => {
    await insertRows(dialect, manager, Volunteer, people as never);
    await insertRows(dialect, manager, HoursEntry, entries as never);
    await insertRows(dialect, manager, Engagement, [...months.values()] as never);
    await insertRows(dialect, manager, TopicEngagement, [...topics.values()] as never);
  });
}

const topicRows = TOPICS.map((code) => ({
  ...{ code, labelDe: code, labelEn: code, descriptionDe: code, descriptionEn: code },
  ...origin,
}));
await db.transaction(({ manager, dialect }) => insertRows(dialect, manager, Topic, topicRows));
for (let at = 0; at < PEOPLE; at += 2000) await fill(at, Math.min(at + 2000, PEOPLE));
await db.transaction(reckonAllFigures);

const surroundings = {
  db,
  log: createLog('silent'),
  changes: createChanges(),
  ask: async () => ({}),
  personalData: createPersonalData(settings),
  mayRead: () => true,
};
const { centerId } = centerOf(0);
const center: Viewer = { ...PUBLIC, kind: 'person', id: 'bench', role: 'center', centerId };
const { run } = createExecutor(schemaOf(volunteers));
const ask = async (query: string, variables: Record<string, unknown> = {}) => {
  const context = createContext(surroundings, { asOf: '2026-11-24', requestId: 'bench' }, center);
  const { data, errors } = await run(query, variables, context);
  if (errors?.length) throw errors[0]!;
  return data as any;
};

const ROWS = 'totalCount nodes { id workedOn minutes version topic { code } volunteer { id } }';
const GROUPS = 'groups { keys { value } volunteers { value suppressed } hours { value } }';
const grouped = (groupBy: string) =>
  `{ volunteeringStatistics(groupBy: [${groupBy}], filter: { year: { eq: 2025 } }) { ${GROUPS} } }`;
const approve = async () => {
  const { hoursToApprove } = await ask('{ hoursToApprove(first: 100) { nodes { id version } } }');
  const entries = hoursToApprove.nodes.map(({ id, version }: any) => ({ id, expectedVersion: version }));
  const query =
    'mutation ($input: ApproveHoursInput!) { approveHours(input: $input) { id entries { id status version } } }';
  const before = performance.now();
  await ask(query, { input: { entries } });
  return performance.now() - before;
};
const timed = (query: string) => async () => {
  const before = performance.now();
  await ask(query);
  return performance.now() - before;
};

const ANSWERS: [string, () => Promise<number>][] = [
  ['working list, 100 rows and the count', timed(`{ hoursToApprove(first: 100) { ${ROWS} } }`)],
  ['hours of one volunteer', timed(`{ volunteer(id: "V-000000") { hoursEntries { ${ROWS} } } }`)],
  ['100 entries approved at once', approve],
  ['centers of a year', timed(grouped('CENTER'))],
  ['centers of a year by quarter', timed(grouped('CENTER, QUARTER'))],
  ['centers of a year by topic', timed(grouped('CENTER, TOPIC'))],
];

const [{ entries }] = (await db.rows<{ entries: number }>({
  text: 'select count(*) as entries from hours_entry',
  params: [],
})) as [{ entries: number }];
process.stdout.write(`${db.dialect}: ${PEOPLE} volunteers, ${entries} entries; ${TIMES} times each\n`);
for (const [name, once] of ANSWERS) {
  const took: number[] = [];
  for (let time = 0; time < TIMES; time++) took.push(await once());
  took.sort((a, b) => a - b);
  const [least, median, most] = [took[0]!, took[Math.floor(TIMES / 2)]!, took.at(-1)!].map(Math.round);
  process.stdout.write(`${name}: ${median} ms (${least} to ${most})\n`);
}
await db.close();
await drop();
