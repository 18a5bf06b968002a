import type { Viewer } from '../../common/viewer.ts';
import { APPLICANTS, statusBehind, type Steppable, type Transition } from './life-cycle.ts';

/** What lives after the decision: the grant, and what is done with its money. */
export type Kind = 'FORWARDING' | 'DISBURSEMENT' | 'USAGE_REPORT' | 'REPAYMENT' | 'GRANT';

/** A step after the decision. Where `from` is null it makes a new row, of a grant that is not closed, and is taken with the grant. */
export interface GrantTransition extends Transition<string> {
  of: Kind;
}

const AUTHORITY = ['granting_authority'] as const;

/** Every step after the decision; docs/life-cycle.md is printed from it. */
export const GRANT_TRANSITIONS = [
  {
    of: 'FORWARDING',
    action: 'AGREE_FORWARDING',
    from: null,
    to: 'AGREED',
    by: APPLICANTS,
    meaning: 'Passes money on to a municipality or a body (Weiterleitung), within the grant.',
  },
  {
    of: 'DISBURSEMENT',
    action: 'REQUEST_DISBURSEMENT',
    from: null,
    to: 'REQUESTED',
    by: APPLICANTS,
    meaning: 'Calls up a tranche (Mittelabruf), within the grant.',
  },
  {
    of: 'DISBURSEMENT',
    action: 'APPROVE_DISBURSEMENT',
    from: ['REQUESTED'],
    to: 'APPROVED',
    by: AUTHORITY,
    awaitedIn: ['REQUESTED'],
    meaning: 'Agrees to pay the tranche.',
  },
  {
    of: 'DISBURSEMENT',
    action: 'REJECT_DISBURSEMENT',
    from: ['REQUESTED', 'APPROVED'],
    to: 'REJECTED',
    by: AUTHORITY,
    meaning: 'Does not pay it, with a reason; the amount can be called up anew.',
  },
  {
    of: 'DISBURSEMENT',
    action: 'PAY_DISBURSEMENT',
    from: ['APPROVED'],
    to: 'PAID',
    by: AUTHORITY,
    awaitedIn: ['APPROVED'],
    meaning: 'Records that the tranche was paid out (Auszahlung).',
  },
  {
    of: 'USAGE_REPORT',
    action: 'SUBMIT_REPORT',
    from: null,
    to: 'SUBMITTED',
    by: APPLICANTS,
    awaitedIn: ['GRANTED'],
    meaning: 'Hands in the proof of use (Verwendungsnachweis): what was done, and what was used of the money paid.',
  },
  {
    of: 'USAGE_REPORT',
    action: 'OBJECT_TO_REPORT',
    from: ['SUBMITTED'],
    to: 'OBJECTED',
    by: AUTHORITY,
    meaning: 'Gives it back, with a reason.',
  },
  {
    of: 'USAGE_REPORT',
    action: 'CORRECT_REPORT',
    from: ['OBJECTED'],
    to: 'SUBMITTED',
    by: APPLICANTS,
    awaitedIn: ['OBJECTED'],
    meaning: 'Hands it in again.',
  },
  {
    of: 'USAGE_REPORT',
    action: 'ACCEPT_REPORT',
    from: ['SUBMITTED'],
    to: 'ACCEPTED',
    by: AUTHORITY,
    awaitedIn: ['SUBMITTED'],
    meaning: 'Accepts it: from now on the money counts as used.',
  },
  {
    of: 'REPAYMENT',
    action: 'DEMAND_REPAYMENT',
    from: null,
    to: 'DUE',
    by: AUTHORITY,
    awaitedIn: ['GRANTED'],
    meaning: 'Demands back what was paid and not used (Erstattung).',
  },
  {
    of: 'REPAYMENT',
    action: 'RECORD_REPAYMENT',
    from: ['DUE'],
    to: 'PAID',
    by: AUTHORITY,
    awaitedIn: ['DUE'],
    meaning: 'Records that it was paid back.',
  },
  {
    of: 'GRANT',
    action: 'CLOSE_GRANT',
    from: ['GRANTED'],
    to: 'CLOSED',
    by: AUTHORITY,
    awaitedIn: ['GRANTED'],
    meaning:
      'Closes the grant: its report is accepted, no tranche is under way, no repayment is due, and all that was paid is used or demanded back.',
  },
] as const satisfies readonly GrantTransition[];

export type GrantAction = (typeof GRANT_TRANSITIONS)[number]['action'];

const transitionOf = (action: GrantAction): GrantTransition =>
  GRANT_TRANSITIONS.find((each) => each.action === action)!;

/** The status behind a step with a row that is there. @throws Forbidden, Conflict as `statusBehind`. */
export const statusOfStep = (action: GrantAction, row: Steppable, viewer: Viewer): string =>
  statusBehind(transitionOf(action), row, viewer);

/** The first status of a new row below this grant. @throws Forbidden, Conflict as `statusBehind`. */
export const firstStatus = (action: GrantAction, grant: Steppable, viewer: Viewer): string =>
  statusBehind(transitionOf(action), grant, viewer, { argument: 'input.grantId', open: ['GRANTED'] });
