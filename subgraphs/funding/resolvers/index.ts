import { AuditEntry } from '../../common/audit-log.ts';
import { AdministrativeRegion } from './administrative-region.ts';
import { Allocation } from './allocation.ts';
import { ApplicationEvent } from './application-event.ts';
import { ApplicationLine } from './application-line.ts';
import { Budget } from './budget.ts';
import { Center } from './center.ts';
import { District } from './district.ts';
import { Forwarding } from './forwarding.ts';
import { FundingGroup } from './funding-group.ts';
import { FundingModule } from './funding-module.ts';
import { FundingStatistics } from './funding-statistics.ts';
import { FundingSummaryPart } from './funding-summary-part.ts';
import { FundingSummary } from './funding-summary.ts';
import { FundingSums } from './funding-sums.ts';
import { GrantApplication } from './grant-application.ts';
import { Grant } from './grant.ts';
import { LumpSumRate } from './lump-sum-rate.ts';
import { Municipality } from './municipality.ts';
import { Outcome } from './outcome.ts';
import { ProgramPart } from './program-part.ts';
import { Program } from './program.ts';
import { StaffingIncrement } from './staffing-increment.ts';

export { Mutation } from './mutation.ts';
export { Query } from './query.ts';

export const readers = [
  AdministrativeRegion,
  Allocation,
  ApplicationEvent,
  ApplicationLine,
  AuditEntry,
  Budget,
  Center,
  District,
  Forwarding,
  FundingGroup,
  FundingModule,
  FundingStatistics,
  FundingSummary,
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
];
