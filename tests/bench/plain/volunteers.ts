import DataLoader from 'dataloader';
import { In, type DataSource } from 'typeorm';
import type { Database } from '../../../subgraphs/common/database.ts';
import { Source } from '../../../subgraphs/common/entities/source.ts';
import { groupBy } from '../../../subgraphs/common/read.ts';
import { MeetingPointTopic } from '../../../subgraphs/volunteers/entities/meeting-point-topic.ts';
import { MeetingPoint } from '../../../subgraphs/volunteers/entities/meeting-point.ts';
import { Topic } from '../../../subgraphs/volunteers/entities/topic.ts';
import { volunteeringIn } from '../../../subgraphs/volunteers/store/volunteering.ts';
import { dayOf, withDatabase, type PlainContext } from './context.ts';
import { isValid, manyBy, oneBy, VALID } from './loaders.ts';
import { provenance } from './provenance.ts';

export type VolunteersLoaders = ReturnType<typeof volunteersLoaders>;

export const volunteersLoaders = (database: Database) => {
  const db = database.dataSource;
  return {
    db,
    meetingPoints: manyBy(db.getRepository(MeetingPoint), 'centerId', { nameSortable: 'ASC', id: 'ASC' }),
    topics: topicsLoader(db),
    source: oneBy(db.getRepository(Source), 'id'),
    volunteering: volunteeringLoader(database),
  };
};

function topicsLoader(db: DataSource) {
  const topic = oneBy(db.getRepository(Topic), 'code');
  return new DataLoader<string, (Topic | null)[]>(async (ids) => {
    const joined = await db
      .getRepository(MeetingPointTopic)
      .find({ where: { meetingPointId: In(ids) }, order: { topicCode: 'ASC' } });
    const groups = groupBy(joined, ({ meetingPointId }) => meetingPointId);
    return Promise.all(
      ids.map((id) => Promise.all((groups.get(id) ?? []).map(({ topicCode }) => topic.load(topicCode)))),
    );
  });
}

interface VolunteeringKey {
  id: string;
  year: number;
}

/** What may be told is decided by the product's own function, for all contenders alike. */
function volunteeringLoader(db: Database) {
  return new DataLoader<VolunteeringKey, unknown, string>(
    async (keys) => {
      const found = new Map<VolunteeringKey, unknown>();
      for (const [year, ofYear] of groupBy(keys, ({ year }) => String(year))) {
        const ids = ofYear.map(({ id }) => id);
        const figures = await volunteeringIn(ids, { year: Number(year), level: 'CENTER' }, withDatabase(db));
        ofYear.forEach((key, at) => found.set(key, figures[at]));
      }
      return keys.map((key) => found.get(key));
    },
    { cacheKeyFn: ({ id, year }) => `${id} ${year}` },
  );
}

interface PageArgs {
  first: number;
  after?: string | null;
  asOf?: string | null;
}

export const volunteersResolvers = {
  Query: {
    async meetingPoints(_: unknown, args: PageArgs, context: PlainContext) {
      const query = context.volunteers.db
        .getRepository(MeetingPoint)
        .createQueryBuilder('t')
        .where(VALID, { day: dayOf(args, context) });
      const totalCount = () => query.clone().getCount();
      const page = query.clone().orderBy('t.nameSortable').addOrderBy('t.id');
      if (args.after) {
        const [, name, id] = JSON.parse(Buffer.from(args.after, 'base64url').toString()) as string[];
        page.andWhere('t.nameSortable >= :name and (t.nameSortable > :name or t.id > :id)', { name, id });
      }
      const rows = await page.take(args.first + 1).getMany();
      const nodes = rows.slice(0, args.first);
      const last = nodes.at(-1);
      return {
        totalCount,
        nodes,
        pageInfo: { hasNextPage: rows.length > args.first, endCursor: last ? cursorOf(last) : null },
      };
    },
  },
  Center: {
    __resolveReference: ({ id }: { id: string }) => ({ id }),
    async meetingPoints({ id }: { id: string }, args: PageArgs, context: PlainContext) {
      const all = await context.volunteers.meetingPoints.load(id);
      const valid = all.filter((point) => isValid(point, dayOf(args, context)));
      return { totalCount: valid.length, nodes: valid.slice(0, args.first) };
    },
    volunteering: ({ id }: { id: string }, { year }: { year: number }, { volunteers }: PlainContext) =>
      volunteers.volunteering.load({ id, year }),
  },
  MeetingPoint: {
    address: (point: MeetingPoint) => point,
    municipality: ({ municipalityAgs }: MeetingPoint) => ({ ags: municipalityAgs }),
    center: ({ centerId }: MeetingPoint) => centerId && { id: centerId },
    topics: ({ id }: MeetingPoint, _: unknown, { volunteers }: PlainContext) => volunteers.topics.load(id),
    ...provenance(({ volunteers }) => volunteers.source),
  },
  Topic: {
    label: (topic: Topic, { lang }: { lang: 'DE' | 'EN' }) => (lang === 'EN' ? topic.labelEn : topic.labelDe),
  },
};

/** As the product writes it, so that the answers are the same. */
const cursorOf = ({ nameSortable, id }: MeetingPoint): string =>
  Buffer.from(JSON.stringify(['NAME ASC,ID ASC', nameSortable, id])).toString('base64url');
