import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Database } from '../../../subgraphs/common/database.ts';
import { insertRows } from '../../../subgraphs/common/insert.ts';
import { Engagement } from '../../../subgraphs/volunteers/entities/engagement.ts';
import { Topic } from '../../../subgraphs/volunteers/entities/topic.ts';
import { TopicEngagement } from '../../../subgraphs/volunteers/entities/topic-engagement.ts';
import { volunteers } from '../../../subgraphs/volunteers/subgraph.ts';
import { openWritingGround, type WritingGround } from '../../support/writing.ts';
import { reckonAllFigures } from '../../../subgraphs/volunteers/store/reckon-figures.ts';
import { groupVolunteering, type VolunteeringFilter } from '../../../subgraphs/volunteers/store/volunteering.ts';

// Random people with random hours; every answer that anybody can get; and what two or three answers give when one is taken off another.
// Each answer is held against the truth, so nothing here knows by what rule it was decided.

let ground: WritingGround;
beforeAll(async () => {
  ground = await openWritingGround(volunteers);
  await ground.db.transaction(({ manager, dialect }) => insertRows(dialect, manager, Topic, TOPICS.map(topicOf)));
});
afterAll(() => ground.close());

const YEAR = 2025;
const TOPICS = ['LANGUAGE', 'LAW', 'HEALTH'];
/** Two centers in a district, districts of one center, three regions. */
const CENTERS = ['05111', '05112', '05112002', '05314', '05315', '05711'].map((key) => ({
  centerId: `KI-${key}`,
  districtAgs: key.slice(0, 5),
}));

const topicOf = (code: string) => ({
  ...{ code, labelDe: code, labelEn: code, descriptionDe: code, descriptionEn: code },
  ...{ provenanceKind: 'SAMPLE', sourceIds: '' },
});

/** A volunteer: where, and the topics of each quarter that has hours. */
interface Person {
  id: string;
  center: number;
  /** By quarter; an empty list means hours about nothing in particular, null none at all. */
  quarters: (string[] | null)[];
}

// Most are alike, so that sets often hold one another but for a few: just then something can be found out.
const alike = fc.oneof(
  { weight: 6, arbitrary: fc.constant([[], [], [], []]) },
  { weight: 3, arbitrary: fc.constant([['LAW'], [], ['LAW'], null]) },
  { weight: 2, arbitrary: fc.constant([null, ['LANGUAGE'], ['LANGUAGE', 'LAW'], []]) },
  {
    weight: 2,
    arbitrary: fc
      .array(fc.option(fc.subarray(TOPICS, { maxLength: 2 }), { freq: 2 }), { minLength: 4, maxLength: 4 })
      .filter((quarters) => quarters.some((topics) => topics !== null)),
  },
) as fc.Arbitrary<Person['quarters']>;

/** A crowd of the same, so that places with many come up too. */
const crowd = fc.tuple(
  fc.nat(CENTERS.length - 1),
  fc.oneof(fc.integer({ min: 1, max: 7 }), fc.integer({ min: 5, max: 15 })),
  alike,
);
const people = fc
  .array(crowd, { minLength: 1, maxLength: 14 })
  .map((crowds) =>
    crowds
      .flatMap(([center, count, quarters]) => Array.from({ length: count }, () => ({ center, quarters })))
      .map((person, at): Person => ({ ...person, id: `V-${String(at).padStart(5, '0')}` })),
  );

async function put(db: Database, all: readonly Person[]): Promise<void> {
  const months = all.flatMap(({ id, center, quarters }) =>
    quarters.flatMap((topics, quarter) =>
      topics === null ? [] : [{ volunteerId: id, year: YEAR, month: quarter * 3 + 2, ...CENTERS[center]!, topics }],
    ),
  );
  const engagements = months.map(({ topics, ...month }) => ({
    ...month,
    minutes: 60 + 60 * topics.length,
    ...{ provenanceKind: 'ENTERED', sourceIds: '' },
  }));
  const byTopic = months.flatMap(({ topics, ...month }) =>
    topics.map((topicCode) => ({ ...month, topicCode, minutes: 60 })),
  );
  await db.transaction(async (transaction) => {
    const { manager, dialect } = transaction;
    await manager.clear(Engagement);
    await manager.clear(TopicEngagement);
    await insertRows(dialect, manager, Engagement, engagements);
    if (byTopic.length) await insertRows(dialect, manager, TopicEngagement, byTopic);
    await reckonAllFigures(transaction);
  });
}

/** A figure that was told, and who stands behind it: a person counts once in each of the parts that it adds up. */
interface Told {
  by: string;
  value: number;
  who: ReadonlyMap<string, number>;
}

const DIMENSIONS = ['ADMINISTRATIVE_REGION', 'DISTRICT', 'CENTER', 'YEAR', 'QUARTER', 'TOPIC'];
const GROUPINGS = DIMENSIONS.flatMap((one, at) => [[one], ...DIMENSIONS.slice(at + 1).map((two) => [one, two])]).filter(
  (by) => !(by.includes('QUARTER') && by.includes('TOPIC')),
);
const FILTERS: VolunteeringFilter[] = [
  {},
  { centerId: { in: ['KI-05112', 'KI-05112002'] } },
  { districtAgs: { eq: '05112' } },
  { districtAgs: { in: ['05111', '05314'] } },
  { administrativeRegionId: { eq: '051' } },
  { quarter: { eq: 1 } },
  { quarter: { gte: 2 } },
  { topicCode: { eq: 'LAW' } },
  { topicCode: { in: ['LAW', 'HEALTH'] } },
  { topicCode: { isNull: true } },
];
const QUERIES = GROUPINGS.flatMap((by) => FILTERS.map((filter) => ({ by, filter }))).filter(
  ({ by, filter }) => !(by.includes('QUARTER') && filter.topicCode) && !(by.includes('TOPIC') && filter.quarter),
);

async function ask({ by, filter }: (typeof QUERIES)[number], all: readonly Person[]): Promise<Told[]> {
  const groups = await groupVolunteering(by, { filter, kinds: false }, ground.contextOf());
  return groups.flatMap(({ keys, volunteers: told }) => {
    const { value, suppressed } = told as { value: number; suppressed: boolean };
    if (suppressed) return [];
    const named = new Map((keys as any[]).map((key) => [key.dimension, key.value]));
    const who = new Map(all.map((person) => [person.id, timesIn(person, named, filter)]));
    return [{ by: JSON.stringify([keys, filter]), value, who: new Map([...who].filter(([, times]) => times)) }];
  });
}

/** How often the figure counts the person, by the words of the SDL. */
function timesIn(
  { center, quarters }: Person,
  named: ReadonlyMap<string, string | null>,
  filter: VolunteeringFilter,
): number {
  const { centerId, districtAgs } = CENTERS[center]!;
  const region = districtAgs.slice(0, 3);
  const isIn = (id: string, key: string, asked: VolunteeringFilter['centerId']) =>
    (named.get(key) ?? id) === id && (asked?.eq ?? id) === id && (asked?.in?.includes(id) ?? true);
  const isThere =
    isIn(centerId, 'CENTER', filter.centerId) &&
    isIn(districtAgs, 'DISTRICT', filter.districtAgs) &&
    isIn(region, 'ADMINISTRATIVE_REGION', filter.administrativeRegionId);
  if (!isThere) return 0;
  const active = quarters.flatMap((topics, at) => (topics === null ? [] : [at + 1]));
  if (named.has('QUARTER') || filter.quarter) {
    const { eq, gte } = filter.quarter ?? {};
    const key = named.has('QUARTER') ? Number(named.get('QUARTER')) : null;
    return active.filter(
      (quarter) => quarter === (key ?? quarter) && quarter === (eq ?? quarter) && quarter >= (gte ?? 1),
    ).length;
  }
  if (named.has('TOPIC') || filter.topicCode) {
    const { eq, in: listed, isNull } = filter.topicCode ?? {};
    // Every month with hours has some about nothing in particular.
    const own = [...new Set<string | null>([null, ...quarters.flatMap((topics) => topics ?? [])])];
    return own.filter(
      (code) =>
        (!named.has('TOPIC') || code === named.get('TOPIC')) &&
        (eq === undefined || code === eq) &&
        (listed === undefined || listed!.includes(code!)) &&
        (isNull === undefined || code === null),
    ).length;
  }
  return active.length ? 1 : 0;
}

/** How few people a combination of figures singles out: those it counts, each once and nobody otherwise; null where it does not. */
function singledOut(plus: readonly Told[], minus: readonly Told[]): number | null {
  const times = new Map<string, number>();
  for (const { who } of plus) for (const [id, count] of who) times.set(id, (times.get(id) ?? 0) + count);
  for (const { who } of minus) for (const [id, count] of who) times.set(id, (times.get(id) ?? 0) - count);
  const left = [...times.values()].filter((count) => count !== 0);
  const isSet = left.every((count) => count === 1);
  return isSet && left.length >= 1 && left.length <= 4 ? left.length : null;
}

const valueOf = (plus: readonly Told[], minus: readonly Told[]) =>
  plus.reduce((sum, { value }) => sum + value, 0) - minus.reduce((sum, { value }) => sum + value, 0);

/** Every figure once, whichever query told it; those of the two splits apart, since nobody knows who is in both. */
function pairsAndTriples(told: readonly Told[]): string[] {
  const found: string[] = [];
  const tryOut = (plus: Told[], minus: Told[]) => {
    const value = valueOf(plus, minus);
    if (value < 1 || value > 4 || singledOut(plus, minus) === null) return;
    found.push(`${plus.map(({ by }) => by).join(' + ')} - ${minus.map(({ by }) => by).join(' - ')} = ${value}`);
  };
  told.forEach((one, i) => {
    tryOut([one], []);
    told.forEach((two, j) => {
      if (i === j) return;
      tryOut([one], [two]);
      told.forEach((three, k) => {
        if (k === i || k === j) return;
        if (k > j) tryOut([one], [two, three]);
        if (j > i) tryOut([one, two], [three]);
      });
    });
  });
  return found;
}

const isOf = (split: 'quarter' | 'topicCode', { by }: Told) =>
  by.includes(split === 'quarter' ? 'QUARTER' : 'TOPIC') || by.includes(`"${split}"`);

function distinct(told: readonly Told[]): Told[] {
  const keyOf = ({ who }: Told) => [...who].map((entry) => entry.join(':')).join();
  return [...new Map(told.map((one) => [keyOf(one), one])).values()].filter(({ who }) => who.size > 0);
}

test(
  'no two and no three answers single out 1 to 4 people, whatever is grouped and filtered',
  { timeout: 120_000 },
  async () => {
    let toldSplits = 0;
    await fc.assert(
      fc.asyncProperty(people, async (all) => {
        await put(ground.db, all);
        const told = (await Promise.all(QUERIES.map((query) => ask(query, all)))).flat();

        for (const { by, value, who } of told)
          expect(value, by).toBe([...who.values()].reduce((sum, times) => sum + times, 0));
        for (const other of ['topicCode', 'quarter'] as const) {
          const own = distinct(told.filter((one) => !isOf(other, one)));
          expect(pairsAndTriples(own)).toEqual([]);
        }
        toldSplits += told.filter((one) => one.who.size && (isOf('quarter', one) || isOf('topicCode', one))).length;
      }),
      { numRuns: 40 },
    );

    // Otherwise nothing was tried: whoever tells nothing gives nothing away.
    expect(toldSplits).toBeGreaterThan(500);
  },
);
