import { Conflict } from '../../common/errors.ts';
import type { MeetingPoint } from '../entities/meeting-point.ts';

/** Where a meeting point stands. */
export type Status = 'PLANNED' | 'OPEN' | 'PAUSED' | 'CLOSED';

interface Transition {
  action: string;
  /** In which status; null where there is none yet. */
  from: readonly Status[] | null;
  /** Status behind it; null where it stays as it is, or the input names it. */
  to: Status | null;
}

const LIVING = ['PLANNED', 'OPEN', 'PAUSED'] as const;

/** Every step there is; each is for the center that looks after it. */
export const TRANSITIONS = [
  { action: 'REGISTER', from: null, to: null },
  { action: 'CHANGE', from: LIVING, to: null },
  { action: 'SET_EXCEPTIONS', from: LIVING, to: null },
  { action: 'OPEN', from: ['PLANNED'], to: 'OPEN' },
  { action: 'PAUSE', from: ['OPEN'], to: 'PAUSED' },
  { action: 'REOPEN', from: ['PAUSED'], to: 'OPEN' },
  { action: 'CLOSE', from: LIVING, to: 'CLOSED' },
] as const satisfies readonly Transition[];

export type Action = (typeof TRANSITIONS)[number]['action'];

/**
 * The status behind a step with this meeting point.
 * @throws Conflict when it is not the time for it, or the row was not entered here: a sample or a document stays as its source has it.
 */
export function statusAfter(action: Action, { id, status, provenanceKind }: MeetingPoint): Status {
  const { from, to }: Transition = TRANSITIONS.find((each) => each.action === action)!;
  if (provenanceKind !== 'ENTERED') {
    throw new Conflict(`${id} is on record as ${provenanceKind}; only what was entered here can be changed.`, {
      argument: 'input.id',
    });
  }
  if (!from?.includes(status as Status)) {
    throw new Conflict(`${action} is for ${from?.join(' or ')}; ${id} is ${status}.`, {
      argument: 'input.id',
      currentStatus: status,
    });
  }
  return to ?? (status as Status);
}
