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
import { Allocation } from './allocation.ts';
import { Budget } from './budget.ts';
import { Distribution } from './distribution.ts';
import { StaffingIncrement } from './staffing-increment.ts';
import { GrantApplication } from './grant-application.ts';

/** A mutation that answers an application. */
const application = <Input>(work: (write: Write, input: Input) => Promise<string>) =>
  mutation('funding', GrantApplication, work);

/** A change of posts, and what sets up a year. */
const year = {
  setBudget: mutation('funding', Budget, setBudget),
  setAllocation: mutation('funding', Allocation, setAllocation),
  distributeAllocations: mutation('funding', Distribution, distributeAllocations),
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
};
