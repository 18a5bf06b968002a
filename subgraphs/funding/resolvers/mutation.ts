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
import { GrantApplication } from './grant-application.ts';

/** A mutation that answers an application. */
const application = <Input>(work: (write: Write, input: Input) => Promise<string>) =>
  mutation('funding', GrantApplication, work);

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
};
