import { databases, type Values } from './databases.ts';
import { byKey, population, valid } from './parts.ts';

const COLUMNS = 't.id, t.name, t.municipality_ags, t.center_id, t.name_sortable';
const PAGE = `
  select ${COLUMNS}, count(*) over () from meeting_point t where ${valid('t')}
  order by t.name_sortable, t.id limit 100`;

const populationOfDistrict = population('t').replace('t.ags', 't.district_ags');

/** A page of meeting points with municipality and center in three statements. */
export async function meetingPoints({ day }: { day: string }) {
  const rows = await databases.volunteers(PAGE, [day, day]);
  const municipalities = await byKey('centers', `t.ags, t.name, ${population('t')}`, {
    table: 'municipality',
    key: 'ags',
    keys: rows.map((row) => row[2]),
    params: [day],
  });
  const centers = await byKey('centers', `t.id, t.name, ${populationOfDistrict}`, {
    table: 'center',
    key: 'id',
    keys: centerKeys(rows),
    params: [day],
  });
  const nodes = rows.map(([id, name, ags, key]) => {
    const municipality = municipalities.get(ags)!;
    const center = centers.get(key);
    return {
      id,
      name,
      municipality: { ags, name: municipality[1], population: municipality[2] },
      center: center ? { id: key, name: center[1], district: { population: center[2] } } : null,
    };
  });
  return { meetingPoints: { totalCount: rows[0]?.[5] ?? 0, nodes } };
}

const FIRST_OF_WALK = `
  select ${COLUMNS} from meeting_point t where ${valid('t')} order by t.name_sortable, t.id limit 101`;
const NEXT_OF_WALK = `
  select ${COLUMNS} from meeting_point t
  where ${valid('t')} and t.name_sortable >= ? and (t.name_sortable > ? or t.id > ?)
  order by t.name_sortable, t.id limit 101`;

/** The next page of the whole list. */
export async function walk({ day, after }: { day: string; after: string | null }) {
  const [, name, id] = after ? (JSON.parse(Buffer.from(after, 'base64url').toString()) as string[]) : [];
  const rows = after
    ? await databases.volunteers(NEXT_OF_WALK, [day, day, name, name, id])
    : await databases.volunteers(FIRST_OF_WALK, [day, day]);
  const page = rows.slice(0, 100);
  const municipalities = await byKey('centers', 't.ags, t.name', {
    table: 'municipality',
    key: 'ags',
    keys: page.map((row) => row[2]),
  });
  const centers = await byKey('centers', 't.id, t.name', { table: 'center', key: 'id', keys: centerKeys(page) });
  const nodes = page.map(([key, title, ags, center]) => ({
    id: key,
    name: title,
    municipality: { name: municipalities.get(ags)![1] },
    center: center === null ? null : { name: centers.get(center)![1] },
  }));
  return {
    meetingPoints: { nodes, pageInfo: { hasNextPage: rows.length > 100, endCursor: cursorOf(page.at(-1)) } },
  };
}

function centerKeys(rows: readonly Values[]) {
  return rows.map((row) => row[3]).filter((id) => id !== null);
}

/** As the product writes it, so that the answers are the same. */
const cursorOf = (row: Values | undefined): string | null =>
  row ? Buffer.from(JSON.stringify(['NAME ASC,ID ASC', row[4], row[0]])).toString('base64url') : null;
