import { databases, LIST, type Values } from './databases.ts';
import { byKey, euros, firstOf, grouped, justCents, population, valid, volunteering } from './parts.ts';

const CENTERS = `
  select c.id, c.name, c.official_name, c.opened_on, d.ags, d.name, d.kind, ${population('d')}, r.name, count(*) over ()
  from center c join district d on d.ags = c.district_ags join administrative_region r on r.id = d.administrative_region_id
  where ${valid('c')} order by c.name_sortable, c.id limit 100`;

const INCREMENTS = `
  select t.center_id, t.id, t.full_time_equivalent_hundredths, t.purpose, t.valid_from, t.valid_to, t.provenance_kind, t.source_ids,
    (select r.amount_cents from lump_sum_rate r where r.item_code = 'I_POST' and ${valid('r')} order by r.valid_from desc limit 1)
  from staffing_increment t where t.center_id in (select value from ${LIST} l) and ${valid('t')} order by t.id`;

const sumOf = (table: string) => `
  select t.center_id, '${table}', sum(t.amount_cents) from ${table} t
  where t.center_id in (select value from ${LIST} l) and t.year = ? and t.year_to = ? group by t.center_id`;
const SUMS = ['allocation', 'grant_application', 'grant_award'].map(sumOf).join(' union all ');

const POINTS = `
  select t.center_id, t.id, t.name, t.origin, t.status, t.municipality_ags,
    (select group_concat(m.topic_code) from meeting_point_topic m where m.meeting_point_id = t.id)
  from meeting_point t where t.center_id in (select value from ${LIST} l) and ${valid('t')}
  order by t.center_id, t.name_sortable, t.id`;

const TOPICS = 'select t.code, t.label_de from topic t';

/** The main query in eight statements. */
export async function dashboard({ day, year }: { day: string; year: number }) {
  const centers = await databases.centers(CENTERS, [day, day, day]);
  const ids = centers.map(([id]) => id as string);
  const list = JSON.stringify(ids);
  const increments = await databases.funding(INCREMENTS, [day, day, list, day, day]);
  const sources = await byKey('funding', 't.id, t.title, t.url', {
    table: 'source',
    key: 'id',
    keys: increments.map((row) => firstOf(row[7])),
  });
  const sums = await databases.funding(SUMS, [list, year, year, list, year, year, list, year, year]);
  const points = await databases.volunteers(POINTS, [list, day, day]);
  const topics = new Map((await databases.volunteers(TOPICS, [])).map(([code, label]) => [code, { code, label }]));
  const municipalities = await byKey('centers', `t.ags, t.name, ${population('t')}`, {
    table: 'municipality',
    key: 'ags',
    keys: points.map((row) => row[5]),
    params: [day],
  });
  const figures = await volunteering(year, ids);
  const incrementsOf = grouped(increments, 0);
  const pointsOf = grouped(points, 0);
  const centsOf = new Map(sums.map(([center, table, cents]) => [`${center} ${table}`, cents]));
  const nodes = centers.map((center, at) => ({
    ...centerOf(center),
    staffingIncrements: (incrementsOf.get(center[0]) ?? []).map((row) => incrementOf(row, sources)),
    fundingSummary: {
      allocated: justCents(centsOf.get(`${center[0]} allocation`)),
      applied: justCents(centsOf.get(`${center[0]} grant_application`)),
      approved: justCents(centsOf.get(`${center[0]} grant_award`)),
      paid: null,
      used: null,
    },
    meetingPoints: connectionOf(pointsOf.get(center[0]) ?? [], municipalities, topics),
    volunteering: figures[at],
  }));
  return { centers: { totalCount: centers[0]?.[9] ?? 0, nodes } };
}

const centerOf = ([id, name, officialName, openedOn, ags, district, kind, inhabitants, region]: Values) => ({
  id,
  name,
  officialName,
  openedOn,
  district: { ags, name: district, kind, population: inhabitants, administrativeRegion: { name: region } },
});

function incrementOf(row: Values, sources: ReadonlyMap<unknown, Values>) {
  const [, id, hundredths, purpose, validFrom, validTo, kind, sourceIds, rate] = row;
  const source = sources.get(firstOf(sourceIds));
  return {
    id,
    fullTimeEquivalents: (hundredths as number) / 100,
    purpose,
    validFrom,
    validTo,
    annualAmount: euros(rate === null ? null : Math.round((Number(rate) * (hundredths as number)) / 100)),
    provenance: { kind, source: source ? { id: source[0], title: source[1], url: source[2] } : null },
  };
}

const connectionOf = (
  rows: readonly Values[],
  municipalities: ReadonlyMap<unknown, Values>,
  topics: ReadonlyMap<unknown, unknown>,
) => ({
  totalCount: rows.length,
  nodes: rows.slice(0, 100).map(([, id, name, origin, status, ags, codes]) => {
    const municipality = municipalities.get(ags)!;
    return {
      id,
      name,
      origin,
      status,
      municipality: { ags, name: municipality[1], population: municipality[2] },
      topics:
        codes === null
          ? []
          : String(codes)
              .split(',')
              .sort()
              .map((code) => topics.get(code)),
    };
  }),
});
