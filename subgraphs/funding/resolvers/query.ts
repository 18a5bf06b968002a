import type { GraphQLResolveInfo } from 'graphql';
import { AuditEntry, auditList } from '../../common/audit-log.ts';
import type { Context } from '../../common/context.ts';
import type { Row } from '../../common/database.ts';
import { readConnection } from '../../common/page.ts';
import { readBelow, readList, readOne } from '../../common/read.ts';
import type { TypeReader } from '../../common/type-reader.ts';
import { selectionOf } from '../../common/selection.ts';
import { raw } from '../../common/sql.ts';
import type { Subgraph } from '../../common/subgraph.ts';
import { berlinDay, dayOf } from '../../common/validity.ts';
import { budgetsMatching } from '../store/budgets.ts';
import { sharesOf, type DistributionInput } from '../store/distribute-allocations.ts';
import { fundingList } from '../store/funding-rows.ts';
import { seriesOfFunding } from '../store/funding-series.ts';
import { sumFunding } from '../store/funding-statistics.ts';
import { ratesEver, ratesOn } from '../store/lump-sum-rates.ts';
import { outcomeList } from '../store/outcomes.ts';
import { overdueOn } from '../store/overdue.ts';
import { processingTimes } from '../store/processing-times.ts';
import { staffingIncrementList } from '../store/staffing-increments.ts';
import { tasksOf } from '../store/tasks.ts';
import { waitingList } from '../store/waiting-list.ts';
import { Allocation } from './allocation.ts';
import { AllocationShare } from './allocation-share.ts';
import { Budget } from './budget.ts';
import { Forwarding } from './forwarding.ts';
import { FundingSeries } from './funding-series.ts';
import { FundingStatistics } from './funding-statistics.ts';
import { GrantApplication } from './grant-application.ts';
import { Grant } from './grant.ts';
import { LumpSumRate } from './lump-sum-rate.ts';
import { Outcome } from './outcome.ts';
import { OverdueItem } from './overdue-item.ts';
import { ProcessingTimes } from './processing-times.ts';
import { Program } from './program.ts';
import { StaffingIncrement } from './staffing-increment.ts';
import { Task } from './task.ts';

/** Figures that are computed as one object, with all that is asked below them. */
async function readFigures<Figures extends Row>(
  of: TypeReader,
  computed: Promise<Figures>,
  context: Context,
  info: GraphQLResolveInfo,
): Promise<Figures> {
  const figures = await computed;
  await readBelow(of, selectionOf(info, context), [figures], context);
  return figures;
}

export const Query: Subgraph['Query'] = {
  previewAllocations: async (_, { input }: { input: DistributionInput }, context, info) => {
    const { shares } = await sharesOf(context.db, input);
    const rows = shares.map((share) => ({ ...share }));
    await readBelow(AllocationShare, selectionOf(info, context), rows, context);
    return rows;
  },
  program: (_, { id }: { id: string }, context, info) => readOne(Program, id, context, info),
  programs: (_, _args, context, info) => readList(Program, raw('order by t.id'), context, info),
  budgets: (_, { filter }, context, info) => readList(Budget, budgetsMatching(filter), context, info),
  lumpSumRates: (_, args, context, info) => readList(LumpSumRate, ratesOn(args, context), context, info),
  lumpSumRateHistory: (_, args, context, info) => readList(LumpSumRate, ratesEver(args), context, info),
  allocations: (_, args, context, info) => readConnection(Allocation, fundingList, args, context, info),
  grantApplications: (_, args, context, info) => readConnection(GrantApplication, fundingList, args, context, info),
  grantApplication: (_, { id }: { id: string }, context, info) => readOne(GrantApplication, id, context, info),
  grant: (_, { id }: { id: string }, context, info) => readOne(Grant, id, context, info),
  grants: (_, args, context, info) => readConnection(Grant, fundingList, args, context, info),
  forwardings: (_, args, context, info) => readConnection(Forwarding, fundingList, args, context, info),
  staffingIncrements: (_, args, context, info) =>
    readConnection(StaffingIncrement, staffingIncrementList, args, context, info),
  outcomes: (_, args, context, info) => readConnection(Outcome, outcomeList, args, context, info),
  fundingAuditLog: (_, args, context, info) => readConnection(AuditEntry, auditList, args, context, info),
  fundingStatistics: (_, args, context, info) =>
    readFigures(FundingStatistics, sumFunding(args, context), context, info),
  fundingSeries: (_, args, context, info) => readFigures(FundingSeries, seriesOfFunding(args, context), context, info),
  processingTimes: (_, args, context, info) =>
    readFigures(ProcessingTimes, processingTimes(args, context), context, info),
  myTasks: (_, args, context, info) => {
    const rows = tasksOf(context.viewer, berlinDay(new Date()));
    return readConnection({ ...Task, rows }, waitingList, args, context, info);
  },
  overdueItems: (_, args, context, info) => {
    const rows = overdueOn(dayOf(args, context));
    return readConnection({ ...OverdueItem, rows }, waitingList, args, context, info);
  },
};
