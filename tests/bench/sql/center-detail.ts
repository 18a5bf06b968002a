import { databases, type Values } from './databases.ts';
import { byKey, justCents, population, valid, volunteering } from './parts.ts';

const CENTER = `
  select c.id, c.official_name, c.opened_in, c.host, c.website, c.street, c.postal_code, c.city,
    d.name, ${population('d')}, r.name, r.authority_name, c.provenance_kind, c.certainty, c.provenance_note, c.source_ids
  from center c join district d on d.ags = c.district_ags join administrative_region r on r.id = d.administrative_region_id
  where c.id = ?`;

const INCREMENTS = `
  select t.full_time_equivalent_hundredths, t.purpose, t.valid_from, t.provenance_kind, t.provenance_note
  from staffing_increment t where t.center_id = ? and ${valid('t')} order by t.id`;

const sumOf = (table: string) =>
  `(select sum(t.amount_cents) from ${table} t where t.center_id = ? and t.year = ? and t.year_to = ?)`;
const SUMS = `select ${['allocation', 'grant_award', 'forwarding'].map(sumOf).join(', ')}`;

const POINTS = `
  select t.name, t.street, t.postal_code, t.city, count(*) over ()
  from meeting_point t where t.center_id = ? and ${valid('t')} order by t.name_sortable, t.id limit 5`;

/** One center in six statements. */
export async function centerDetail({ id, day, year }: { id: string; day: string; year: number }) {
  const [center] = await databases.centers(CENTER, [day, id]);
  if (!center) return { center: null };
  const sourceIds = String(center[15]).split(';').filter(Boolean);
  const sources = await byKey('centers', 't.id, t.title, t.url', { table: 'source', key: 'id', keys: sourceIds });
  const increments = await databases.funding(INCREMENTS, [id, day, day]);
  const [sums] = await databases.funding(SUMS, [id, year, year, id, year, year, id, year, year]);
  const points = await databases.volunteers(POINTS, [id, day, day]);
  const [figures] = await volunteering(year, [id]);
  return {
    center: {
      ...headOf(center),
      staffingIncrements: increments.map(([hundredths, purpose, validFrom, kind, note]) => ({
        fullTimeEquivalents: (hundredths as number) / 100,
        purpose,
        validFrom,
        provenance: { kind, note },
      })),
      fundingSummary: {
        allocated: justCents(sums![0]),
        approved: justCents(sums![1]),
        forwarded: justCents(sums![2]),
      },
      meetingPoints: {
        totalCount: points[0]?.[4] ?? 0,
        nodes: points.map(([name, street, postalCode, city]) => ({ name, address: { street, postalCode, city } })),
      },
      volunteering: figures,
      provenance: {
        kind: center[12],
        certainty: center[13],
        note: center[14],
        sources: sourceIds.flatMap((key) => {
          const source = sources.get(key);
          return source ? [{ id: source[0], title: source[1], url: source[2] }] : [];
        }),
      },
    },
  };
}

const headOf = (row: Values) => {
  const [
    id,
    officialName,
    openedIn,
    host,
    website,
    street,
    postalCode,
    city,
    district,
    inhabitants,
    region,
    authority,
  ] = row;
  return {
    id,
    officialName,
    openedIn,
    host,
    website,
    address: { street, postalCode, city },
    district: {
      name: district,
      population: inhabitants,
      administrativeRegion: { name: region, authorityName: authority },
    },
  };
};
