import type { Context } from '../../common/context.ts';
import { readConnection, type PageArgs } from '../../common/page.ts';
import { readBelow, readList, readOne } from '../../common/read.ts';
import { selectionOf } from '../../common/selection.ts';
import { raw } from '../../common/sql.ts';
import { checkGroupBy } from '../../common/statistics.ts';
import type { Subgraph } from '../../common/subgraph.ts';
import { dayOf } from '../../common/validity.ts';
import type { CoverageLevel } from '../__generated__/types.ts';
import { coverageHistory, coverageOn, type YearsAsked } from '../store/coverage.ts';
import { checkId } from '../store/keys.ts';
import { meetingPointList } from '../store/meeting-points.ts';
import { providerList } from '../store/providers.ts';
import { uncoveredList } from '../store/uncovered.ts';
import { Coverage } from './coverage.ts';
import { CoverageOfYear } from './coverage-of-year.ts';
import { MeetingPoint } from './meeting-point.ts';
import { MeetingPointStatistics } from './meeting-point-statistics.ts';
import { Provider } from './provider.ts';
import { Topic } from './topic.ts';
import { UncoveredMunicipality } from './uncovered-municipality.ts';
import { Volunteer } from './volunteer.ts';
import { VolunteeringStatistics } from './volunteering-statistics.ts';

type Statistics = PageArgs & { groupBy: string[] };

export const Query: Subgraph['Query'] = {
  meetingPoint: (_, { id }: { id: string }, context, info) => readOne(MeetingPoint, checkId(id, 'MP'), context, info),
  meetingPoints: (_, args, context, info) => readConnection(MeetingPoint, meetingPointList, args, context, info),
  topics: (_, _args, context, info) => readList(Topic, raw('order by t.code'), context, info),
  provider: (_, { id }: { id: string }, context, info) => readOne(Provider, checkId(id, 'PR'), context, info),
  providers: (_, args, context, info) => readConnection(Provider, providerList, args, context, info),
  coverage: async (_, { by, ...args }: { by: CoverageLevel; asOf?: string }, context: Context, info) => {
    const rows = await coverageOn([dayOf(args, context)], by, context);
    await readBelow(Coverage, selectionOf(info, context), rows, context);
    return rows;
  },
  coverageHistory: async (_, { by, ...years }: { by: CoverageLevel } & YearsAsked, context: Context, info) => {
    const rows = await coverageHistory(years, by, context);
    await readBelow(CoverageOfYear, selectionOf(info, context), rows, context);
    return rows;
  },
  // What is told of the municipalities is told of the list's day too.
  uncoveredMunicipalities: (_, args, context: Context, info) =>
    readConnection(UncoveredMunicipality, uncoveredList, args, { ...context, asOf: dayOf(args, context) }, info),
  volunteer: (_, { id }: { id: string }, context, info) => readOne(Volunteer, checkId(id, 'V'), context, info),
  meetingPointStatistics: async (_, { groupBy, ...args }: Statistics, context, info) => {
    const row = { groupBy: checkGroupBy(groupBy), args };
    await readBelow(MeetingPointStatistics, selectionOf(info, context), [row], context);
    return row;
  },
  volunteeringStatistics: async (_, { groupBy, filter }: Statistics, context, info) => {
    const row = { groupBy: checkGroupBy(groupBy), filter };
    await readBelow(VolunteeringStatistics, selectionOf(info, context), [row], context);
    return row;
  },
};
