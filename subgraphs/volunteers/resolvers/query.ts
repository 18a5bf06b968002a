import type { Context } from '../../common/context.ts';
import { readConnection, type PageArgs } from '../../common/page.ts';
import { readBelow, readList, readOne } from '../../common/read.ts';
import { selectionOf } from '../../common/selection.ts';
import { raw } from '../../common/sql.ts';
import { checkGroupBy } from '../../common/statistics.ts';
import type { Subgraph } from '../../common/subgraph.ts';
import { dayOf } from '../../common/validity.ts';
import { hoursToApproveList, qualificationList } from '../store/hours-lists.ts';
import { checkId, checkOfferId, checkSessionId } from '../store/keys.ts';
import type { CoverageLevel } from '../__generated__/types.ts';
import { coverageHistory, coverageOn, type YearsAsked } from '../store/coverage.ts';
import { meetingPointList } from '../store/meeting-points.ts';
import { offerList } from '../store/offers.ts';
import { providerList } from '../store/providers.ts';
import { qualificationsOf } from '../store/qualification-statistics.ts';
import { sessionList } from '../store/sessions.ts';
import { AttendanceStatistics } from './attendance-statistics.ts';
import { HoursEntry } from './hours-entry.ts';
import { uncoveredList } from '../store/uncovered.ts';
import { Coverage } from './coverage.ts';
import { CoverageOfYear } from './coverage-of-year.ts';
import { MeetingPoint } from './meeting-point.ts';
import { MeetingPointStatistics } from './meeting-point-statistics.ts';
import { Offer } from './offer.ts';
import { Provider } from './provider.ts';
import { Qualification } from './qualification.ts';
import { Session } from './session.ts';
import { SessionStatistics } from './session-statistics.ts';
import { Topic } from './topic.ts';
import { UncoveredMunicipality } from './uncovered-municipality.ts';
import { Volunteer } from './volunteer.ts';
import { Erasure } from './erasure.ts';
import { matchingVolunteers } from './volunteer-match.ts';
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
  hoursEntry: (_, { id }: { id: string }, context, info) => readOne(HoursEntry, id, context, info),
  hoursToApprove: (_, args, context, info) => readConnection(HoursEntry, hoursToApproveList, args, context, info),
  qualification: (_, { id }: { id: string }, context, info) => readOne(Qualification, id, context, info),
  qualifications: (_, args, context, info) => readConnection(Qualification, qualificationList, args, context, info),
  qualificationStatistics: (_, { year }: { year: number }, context: Context) => qualificationsOf(year, context),
  matchingVolunteers,
  erasures: (_, _args, context, info) =>
    readList(Erasure, raw('order by t.erased_at desc, t.volunteer_id limit 1000'), context, info),
  offer: (_, { id }: { id: string }, context, info) => readOne(Offer, checkOfferId(id), context, info),
  offers: (_, args, context, info) => readConnection(Offer, offerList, args, context, info),
  session: (_, { id }: { id: string }, context, info) => readOne(Session, checkSessionId(id), context, info),
  sessions: (_, args, context, info) => readConnection(Session, sessionList, args, context, info),
  sessionStatistics: async (_, { groupBy, ...args }: Statistics, context, info) => {
    const row = { groupBy: checkGroupBy(groupBy), args };
    await readBelow(SessionStatistics, selectionOf(info, context), [row], context);
    return row;
  },
  attendanceStatistics: async (_, { groupBy, filter }: Statistics, context, info) => {
    const row = { groupBy: checkGroupBy(groupBy), filter };
    await readBelow(AttendanceStatistics, selectionOf(info, context), [row], context);
    return row;
  },
};
