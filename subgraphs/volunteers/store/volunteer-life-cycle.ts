import { BadUserInput, Conflict } from '../../common/errors.ts';
import type { VolunteerReason, VolunteerStatus } from '../__generated__/types.ts';
import type { Volunteer } from '../entities/volunteer.ts';

/** A step in the life of a volunteer; the center of the volunteer takes it, and nobody else. */
export interface VolunteerTransition {
  action: string;
  /** In which status; null where there is no volunteer yet. */
  from: readonly VolunteerStatus[] | null;
  /** Status behind it; null where it stays as it is. */
  to: VolunteerStatus | null;
  /** Reasons that may be given; none where the step needs no reason. */
  reasons: readonly VolunteerReason[];
  /** Whether it can be taken while no consent holds. */
  withoutConsent?: true;
  /** What it means, for the docs. */
  meaning: string;
}

const ALL = ['INTERESTED', 'ACTIVE', 'PAUSED', 'ENDED'] as const;

/** Every step there is. An ended volunteer comes back by a new consent alone. */
export const VOLUNTEER_TRANSITIONS = [
  { action: 'REGISTER', from: null, to: 'INTERESTED', reasons: [], meaning: 'Puts somebody on record, with consent.' },
  { action: 'CHANGE', from: ALL, to: null, reasons: [], meaning: 'Changes what is on record.' },
  { action: 'ACTIVATE', from: ['INTERESTED', 'PAUSED'], to: 'ACTIVE', reasons: [], meaning: 'Helps, or helps again.' },
  {
    action: 'PAUSE',
    from: ['ACTIVE'],
    to: 'PAUSED',
    reasons: ['OWN_WISH', 'NO_FITTING_OFFER', 'CENTER_DECISION', 'OTHER'],
    meaning: 'Stops for some time.',
  },
  {
    action: 'END',
    from: ['INTERESTED', 'ACTIVE', 'PAUSED'],
    to: 'ENDED',
    reasons: ['OWN_WISH', 'MOVED_AWAY', 'NO_FITTING_OFFER', 'CENTER_DECISION', 'OTHER'],
    meaning: 'Stops for good.',
  },
  {
    action: 'WITHDRAW_CONSENT',
    from: ALL,
    to: 'ENDED',
    reasons: ['CONSENT_WITHDRAWN'],
    meaning: 'Takes the consent back; retention erases the person at its next run.',
  },
  {
    action: 'REOPEN',
    from: ['ENDED'],
    to: 'INTERESTED',
    reasons: [],
    withoutConsent: true,
    meaning: 'Would like to help again, with a new consent.',
  },
] as const satisfies readonly VolunteerTransition[];

export type VolunteerAction = (typeof VOLUNTEER_TRANSITIONS)[number]['action'];

const transitionOf = (action: VolunteerAction): VolunteerTransition =>
  VOLUNTEER_TRANSITIONS.find((each) => each.action === action)!;

/** What is known of the volunteer whose step it is. */
export interface Standing {
  row: Pick<Volunteer, 'id' | 'status' | 'provenanceKind'>;
  /** Whether the last consent holds. */
  hasConsent: boolean;
}

/**
 * The status behind the step.
 * @throws Conflict when it is not the time for it, for a sample, and where no consent holds; BadUserInput for a reason that it does not have.
 */
export function volunteerStatusAfter(
  action: VolunteerAction,
  { row, hasConsent }: Standing,
  reason: VolunteerReason | null = null,
): VolunteerStatus {
  const { from, to, reasons, withoutConsent } = transitionOf(action);
  if (row.provenanceKind !== 'ENTERED') throw refused(`${row.id} is a sample; only who was registered can be moved.`);
  if (!from?.some((status) => status === row.status)) {
    throw new Conflict(`input.id: ${action} is for ${from?.join(' or ')}; ${row.id} is ${row.status}.`, {
      argument: 'input.id',
      currentStatus: row.status,
    });
  }
  if (!hasConsent && !withoutConsent)
    throw refused(`the consent of ${row.id} was withdrawn. Reopen with a new one, or erase.`);
  if (reasons.length && !reasons.some((each) => each === reason)) {
    throw new BadUserInput(`input.reason: give ${reasons.join(' or ')} for this step.`, 'input.reason');
  }
  return to ?? (row.status as VolunteerStatus);
}

const refused = (told: string): Conflict => new Conflict(`input.id: ${told}`, { argument: 'input.id' });
