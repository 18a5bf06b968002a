import { AuditEntry, auditList } from '../../common/audit-log.ts';
import { readConnection } from '../../common/page.ts';
import { readBelow, readList, readOne } from '../../common/read.ts';
import { selectionOf } from '../../common/selection.ts';
import { raw } from '../../common/sql.ts';
import type { Subgraph } from '../../common/subgraph.ts';
import { budgetsMatching } from '../store/budgets.ts';
import { fundingList } from '../store/funding-rows.ts';
import { sumFunding } from '../store/funding-statistics.ts';
import { ratesEver, ratesOn } from '../store/lump-sum-rates.ts';
import { outcomeList } from '../store/outcomes.ts';
import { staffingIncrementList } from '../store/staffing-increments.ts';
import { Allocation } from './allocation.ts';
import { Budget } from './budget.ts';
import { Forwarding } from './forwarding.ts';
import { FundingStatistics } from './funding-statistics.ts';
import { GrantApplication } from './grant-application.ts';
import { Grant } from './grant.ts';
import { LumpSumRate } from './lump-sum-rate.ts';
import { Outcome } from './outcome.ts';
import { Program } from './program.ts';
import { StaffingIncrement } from './staffing-increment.ts';

export const Query: Subgraph['Query'] = {
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
  fundingStatistics: async (_, args, context, info) => {
    const statistics = await sumFunding(args, context);
    await readBelow(FundingStatistics, selectionOf(info, context), [statistics], context);
    return statistics;
  },
};
