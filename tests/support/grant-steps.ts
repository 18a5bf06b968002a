import { ROLES } from '../../subgraphs/common/viewer.ts';
import {
  GRANT_TRANSITIONS,
  type GrantAction,
  type GrantTransition,
} from '../../subgraphs/funding/store/grant-life-cycle.ts';
import { LINE_CENTS, type FundingGround } from './funding-ground.ts';

let present: FundingGround;
const ground = () => present;

/** The ground on which the steps below are taken. */
export const takeStepsOn = (on: FundingGround): void => void (present = on);

/** The mutation of each action, and the type of its input. */
export const CALLS: Record<GrantAction, [mutation: string, input: string]> = {
  AGREE_FORWARDING: ['agreeForwarding', 'AgreeForwardingInput'],
  REQUEST_DISBURSEMENT: ['requestDisbursement', 'RequestDisbursementInput'],
  APPROVE_DISBURSEMENT: ['approveDisbursement', 'DisbursementStepInput'],
  REJECT_DISBURSEMENT: ['rejectDisbursement', 'DisbursementReasonInput'],
  PAY_DISBURSEMENT: ['payDisbursement', 'PayDisbursementInput'],
  SUBMIT_REPORT: ['submitUsageReport', 'SubmitUsageReportInput'],
  OBJECT_TO_REPORT: ['objectToUsageReport', 'UsageReportReasonInput'],
  CORRECT_REPORT: ['correctUsageReport', 'CorrectUsageReportInput'],
  ACCEPT_REPORT: ['acceptUsageReport', 'UsageReportStepInput'],
  DEMAND_REPAYMENT: ['demandRepayment', 'DemandRepaymentInput'],
  RECORD_REPAYMENT: ['recordRepayment', 'RecordRepaymentInput'],
  CLOSE_GRANT: ['closeGrant', 'CloseGrantInput'],
};
export const ACTIONS = Object.keys(CALLS) as GrantAction[];
export const transition = (action: GrantAction) =>
  GRANT_TRANSITIONS.find((each) => each.action === action)! as GrantTransition;

type Caller = (typeof ROLES)[number] | 'public';
interface More {
  as?: Caller;
  center?: string;
  key?: string;
}

export async function take(action: GrantAction, input: object, { as, center, key }: More = {}) {
  const [mutation, type] = CALLS[action];
  const fields = mutation === 'agreeForwarding' ? 'id amount { cents }' : 'id status version amount { cents }';
  const query = `mutation ($input: ${type}!, $key: ID) { ${mutation}(input: $input, idempotencyKey: $key) { ${fields} } }`;
  const role = as ?? (transition(action).by.includes('center') ? 'center' : 'granting_authority');
  const { data, errors } = await ground().as(role, query, { input, key }, center);
  return { row: data?.[mutation], error: errors?.[0] };
}

export async function must(action: GrantAction, input: object, more: More = {}) {
  const { row, error } = await take(action, input, more);
  if (error) throw new Error(`${action}: ${JSON.stringify(error)}`);
  return row;
}

export const newGrant = async () => (await ground().bringTo('APPROVED')).id.replace('AP-', 'GR-');

export async function paidGrant(amountCents = LINE_CENTS) {
  const grantId = await newGrant();
  const { id } = await must('REQUEST_DISBURSEMENT', { grantId, amountCents });
  await must('APPROVE_DISBURSEMENT', { id, expectedVersion: 1 });
  await must('PAY_DISBURSEMENT', { id, expectedVersion: 2 });
  return grantId;
}
