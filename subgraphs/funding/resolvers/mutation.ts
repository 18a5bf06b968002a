import { mutation } from '../../common/mutation.ts';
import type { Subgraph } from '../../common/subgraph.ts';
import type { Write } from '../../common/write.ts';
import {
  commentOnApplication,
  permitEarlyStart,
  rejectApplication,
  returnApplication,
  submitApplication,
  withdrawApplication,
} from '../store/application-steps.ts';
import { approveApplication } from '../store/approve-application.ts';
import { changeApplication, enterApplication } from '../store/enter-application.ts';
import { distributeAllocations } from '../store/distribute-allocations.ts';
import { endIncrement } from '../store/grant-posts.ts';
import { setAllocation } from '../store/set-allocation.ts';
import { setBudget } from '../store/set-budget.ts';
import { setLumpSumRate } from '../store/set-lump-sum-rate.ts';
import { createProgram, createProgramPart } from '../store/create-program.ts';
import { Allocation } from './allocation.ts';
import { Budget } from './budget.ts';
import { Distribution } from './distribution.ts';
import { StaffingIncrement } from './staffing-increment.ts';
import { agreeForwarding, checkMeetingPoint } from '../store/agree-forwarding.ts';
import {
  approveDisbursement,
  payDisbursement,
  rejectDisbursement,
  requestDisbursement,
} from '../store/disbursements.ts';
import { closeGrant, demandRepayment, recordRepayment } from '../store/repayments.ts';
import {
  acceptUsageReport,
  correctUsageReport,
  objectToUsageReport,
  submitUsageReport,
} from '../store/usage-reports.ts';
import { Disbursement } from './disbursement.ts';
import { Forwarding } from './forwarding.ts';
import { GrantApplication } from './grant-application.ts';
import { Grant } from './grant.ts';
import { LumpSumRate } from './lump-sum-rate.ts';
import { ProgramPart } from './program-part.ts';
import { Program } from './program.ts';
import { Repayment } from './repayment.ts';
import { UsageReport } from './usage-report.ts';

/** A mutation that answers an application. */
const application = <Input>(work: (write: Write, input: Input) => Promise<string>) =>
  mutation('funding', GrantApplication, work);

/** A change of posts, and what sets up a year. */
const year = {
  setBudget: mutation('funding', Budget, setBudget),
  setAllocation: mutation('funding', Allocation, setAllocation),
  distributeAllocations: mutation('funding', Distribution, distributeAllocations),
  setLumpSumRate: mutation('funding', LumpSumRate, setLumpSumRate),
  createProgram: mutation('funding', Program, createProgram),
  createProgramPart: mutation('funding', ProgramPart, createProgramPart),
  endStaffingIncrement: mutation('funding', StaffingIncrement, endIncrement),
};

export const Mutation: Subgraph['Mutation'] = {
  createGrantApplication: application(enterApplication),
  changeGrantApplication: application(changeApplication),
  submitGrantApplication: application(submitApplication),
  returnGrantApplication: application(returnApplication),
  withdrawGrantApplication: application(withdrawApplication),
  permitEarlyStart: application(permitEarlyStart),
  approveGrantApplication: application(approveApplication),
  rejectGrantApplication: application(rejectApplication),
  commentOnGrantApplication: application(commentOnApplication),
  ...year,
  agreeForwarding: mutation('funding', Forwarding, agreeForwarding, checkMeetingPoint),
  requestDisbursement: mutation('funding', Disbursement, requestDisbursement),
  approveDisbursement: mutation('funding', Disbursement, approveDisbursement),
  rejectDisbursement: mutation('funding', Disbursement, rejectDisbursement),
  payDisbursement: mutation('funding', Disbursement, payDisbursement),
  submitUsageReport: mutation('funding', UsageReport, submitUsageReport),
  correctUsageReport: mutation('funding', UsageReport, correctUsageReport),
  acceptUsageReport: mutation('funding', UsageReport, acceptUsageReport),
  objectToUsageReport: mutation('funding', UsageReport, objectToUsageReport),
  demandRepayment: mutation('funding', Repayment, demandRepayment),
  recordRepayment: mutation('funding', Repayment, recordRepayment),
  closeGrant: mutation('funding', Grant, closeGrant),
};
