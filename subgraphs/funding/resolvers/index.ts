import { AuditEntry } from '../../common/audit-log.ts';
import { AdministrativeRegion } from './administrative-region.ts';
import { AllocationShare } from './allocation-share.ts';
import { Allocation } from './allocation.ts';
import { ApplicationEvent } from './application-event.ts';
import { ApplicationLine } from './application-line.ts';
import { Budget } from './budget.ts';
import { Center } from './center.ts';
import { District } from './district.ts';
import { Distribution } from './distribution.ts';
import { Forwarding } from './forwarding.ts';
import { FundingGroup } from './funding-group.ts';
import { FundingModule } from './funding-module.ts';
import { FundingPeriod, FundingSeries, FundingSeriesGroup } from './funding-series.ts';
import { FundingStatistics } from './funding-statistics.ts';
import { FundingPerHead } from './funding-per-head.ts';
import { FundingSummaryPart } from './funding-summary-part.ts';
import { FundingSummary } from './funding-summary.ts';
import { FundingSums } from './funding-sums.ts';
import { GrantApplication } from './grant-application.ts';
import { Grant } from './grant.ts';
import { LumpSumRate } from './lump-sum-rate.ts';
import { Municipality } from './municipality.ts';
import { Outcome } from './outcome.ts';
import { ProcessingTime, ProcessingTimes, ProcessingTimesGroup } from './processing-times.ts';
import { ProgramPart } from './program-part.ts';
import { Program } from './program.ts';
import { StaffingIncrement } from './staffing-increment.ts';
import { Disbursement } from './disbursement.ts';
import { MeetingPoint } from './meeting-point.ts';
import { GrantEvent } from './grant-event.ts';
import { Repayment } from './repayment.ts';
import { UsageReport } from './usage-report.ts';
import { OverdueItem } from './overdue-item.ts';
import { Task } from './task.ts';

export { Mutation } from './mutation.ts';
export { Query } from './query.ts';

export const readers = [
  AdministrativeRegion,
  Allocation,
  AllocationShare,
  ApplicationEvent,
  ApplicationLine,
  AuditEntry,
  Budget,
  Center,
  Distribution,
  District,
  Forwarding,
  FundingGroup,
  FundingModule,
  FundingStatistics,
  FundingSummary,
  FundingPerHead,
  FundingSummaryPart,
  FundingSums,
  Grant,
  GrantApplication,
  LumpSumRate,
  Municipality,
  Outcome,
  Program,
  ProgramPart,
  StaffingIncrement,
  FundingPeriod,
  FundingSeries,
  FundingSeriesGroup,
  ProcessingTime,
  ProcessingTimes,
  ProcessingTimesGroup,
  Disbursement,
  MeetingPoint,
  GrantEvent,
  Repayment,
  UsageReport,
  OverdueItem,
  Task,
];
