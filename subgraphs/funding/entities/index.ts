import { commonEntities } from '../../common/entities/index.ts';
import { Allocation } from './allocation.ts';
import { ApplicationEvent } from './application-event.ts';
import { ApplicationLine } from './application-line.ts';
import { Budget } from './budget.ts';
import { Forwarding } from './forwarding.ts';
import { FundingModule } from './funding-module.ts';
import { GrantApplication } from './grant-application.ts';
import { Grant } from './grant.ts';
import { LumpSumRate } from './lump-sum-rate.ts';
import { Outcome } from './outcome.ts';
import { ProgramPart } from './program-part.ts';
import { Program } from './program.ts';
import { StaffingIncrement } from './staffing-increment.ts';

export const entities = [
  ...commonEntities,
  Allocation,
  ApplicationEvent,
  ApplicationLine,
  Budget,
  Forwarding,
  FundingModule,
  Grant,
  GrantApplication,
  LumpSumRate,
  Outcome,
  Program,
  ProgramPart,
  StaffingIncrement,
];
