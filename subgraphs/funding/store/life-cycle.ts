import { Conflict, Forbidden } from '../../common/errors.ts';
import type { Role, Viewer } from '../../common/viewer.ts';
import type { GrantApplication } from '../entities/grant-application.ts';

/** How far an application is. */
export type Status = 'DRAFT' | 'SUBMITTED' | 'RETURNED' | 'APPROVED' | 'REJECTED' | 'WITHDRAWN';

/** A step that can be taken: with an application, or with what comes of a grant. */
export interface Transition<Of extends string = Status> {
  action: string;
  /** In which status; null where there is no application yet. */
  from: readonly Of[] | null;
  /** Status behind it; null where it stays as it is. */
  to: Of | null;
  by: readonly Role[];
  /**
   * In which status of the row that it is taken with somebody waits for it: a task of whoever may take it, told by `tasks.ts`.
   * None where nobody does; of several that would do, the one that the row is there for.
   */
  awaitedIn?: readonly string[];
  /** What it means, for the docs. */
  meaning: string;
}

/** Those who hand applications in: a center its own, the granting authority those of districts without a center. */
export const APPLICANTS = ['center', 'granting_authority'] as const;

const OPEN = ['DRAFT', 'RETURNED'] as const;
const HANDED_IN = ['SUBMITTED', 'RETURNED'] as const;

/** Every step there is; docs/life-cycle.md is printed from it. */
export const TRANSITIONS = [
  { action: 'ENTER', from: null, to: 'DRAFT', by: APPLICANTS, meaning: 'Begins an application, with its lines.' },
  { action: 'CHANGE', from: OPEN, to: null, by: APPLICANTS, meaning: 'Replaces the lines.' },
  {
    action: 'SUBMIT',
    from: OPEN,
    to: 'SUBMITTED',
    by: APPLICANTS,
    // Nobody knows of a draft but its applicant, so nobody waits for it.
    awaitedIn: ['RETURNED'],
    meaning: 'Hands it in (Antrag).',
  },
  {
    action: 'RETURN',
    from: ['SUBMITTED'],
    to: 'RETURNED',
    by: ['granting_authority'],
    meaning: 'Gives it back for correction, with a reason.',
  },
  { action: 'WITHDRAW', from: HANDED_IN, to: 'WITHDRAWN', by: APPLICANTS, meaning: 'Takes it back for good.' },
  {
    action: 'PERMIT_EARLY_START',
    from: HANDED_IN,
    to: null,
    by: ['granting_authority'],
    meaning: 'Lets the work begin before the decision (vorzeitiger Maßnahmebeginn).',
  },
  {
    action: 'COMMENT',
    from: HANDED_IN,
    to: null,
    by: ['coordination_office'],
    awaitedIn: ['SUBMITTED'],
    meaning: 'Advises on it, in words.',
  },
  {
    action: 'APPROVE',
    from: ['SUBMITTED'],
    to: 'APPROVED',
    by: ['granting_authority'],
    awaitedIn: ['SUBMITTED'],
    meaning: 'Decides for it, in full or in part; a grant comes of it (Bewilligung).',
  },
  {
    action: 'REJECT',
    from: ['SUBMITTED'],
    to: 'REJECTED',
    by: ['granting_authority'],
    meaning: 'Decides against it, with a reason.',
  },
] as const satisfies readonly Transition[];

export type Action = (typeof TRANSITIONS)[number]['action'];

const transitionOf = (action: Action): Transition => TRANSITIONS.find((each) => each.action === action)!;

/**
 * The status behind a step with this application.
 * @throws Forbidden when it is not the viewer's step to take, Conflict when it is not the time for it.
 */
export const statusAfter = (action: Action, row: GrantApplication, viewer: Viewer): Status =>
  statusBehind(transitionOf(action), row, viewer) as Status;

/** What a step is taken with. */
export interface Steppable {
  id: string;
  status: string | null;
  centerId: string | null;
  provenanceKind: string;
}

/**
 * The status behind a step with this row.
 * @param open the statuses in which it can be taken, where they are of another row than the one that it makes
 * @throws Forbidden when it is not the viewer's step to take, Conflict when it is not the time for it.
 */
export function statusBehind(
  { action, from, to, by }: Transition<string>,
  row: Steppable,
  viewer: Viewer,
  { argument = 'input.id', open = from }: { argument?: string; open?: readonly string[] | null } = {},
): string {
  if (!viewer.role || !by.includes(viewer.role)) throw new Forbidden(`${action} is for ${by.join(' or ')}.`);
  if (by === APPLICANTS) checkApplicant(row.centerId, viewer, argument);
  if (row.provenanceKind !== 'ENTERED') {
    throw new Conflict(`${row.id} is on record from a document; only what was entered here can be moved.`, {
      argument,
    });
  }
  if (row.status === null || !open?.includes(row.status)) {
    throw new Conflict(`${action} is for ${open?.join(' or ')}; ${row.id} is ${row.status}.`, {
      argument,
      currentStatus: row.status,
    });
  }
  return to ?? row.status;
}

/** @throws Forbidden unless the viewer hands in for this center, or for a district without one. */
export function checkApplicant(centerId: string | null, viewer: Viewer, argument: string): void {
  if (viewer.role === 'center' && centerId !== viewer.centerId) {
    throw new Forbidden(`${argument}: you act for ${viewer.centerId} alone.`, argument);
  }
  if (viewer.role === 'granting_authority' && centerId !== null) {
    throw new Forbidden(`${argument}: ${centerId} applies itself; you act for districts without a center.`, argument);
  }
}
