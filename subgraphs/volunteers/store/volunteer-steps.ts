import { IsNull } from 'typeorm';
import type { Write } from '../../common/write.ts';
import type { VolunteerReason } from '../__generated__/types.ts';
import { Volunteer } from '../entities/volunteer.ts';
import { VolunteerConsent } from '../entities/volunteer-consent.ts';
import { addConsent, type ConsentInput } from './consent.ts';
import { standingOf } from './own-volunteer.ts';
import { volunteerStatusAfter, type VolunteerAction } from './volunteer-life-cycle.ts';

/** A step with a volunteer. */
export interface StepInput {
  id: string;
  expectedVersion: number;
  reason?: VolunteerReason;
}

/** Helps from now on, or again. */
export const activateVolunteer = (write: Write, input: StepInput): Promise<string> => step(write, 'ACTIVATE', input);

/** Stops for some time. */
export const pauseVolunteer = (write: Write, input: StepInput): Promise<string> => step(write, 'PAUSE', input);

/** Stops for good. */
export const endVolunteer = (write: Write, input: StepInput): Promise<string> => step(write, 'END', input);

/** Comes back, with a new consent. */
export const reopenVolunteer = (write: Write, input: StepInput & { consent: ConsentInput }): Promise<string> =>
  step(write, 'REOPEN', input, (id) => addConsent(write, id, input.consent));

/** Takes the consent back: whoever is on record without one is to be erased. */
export const withdrawConsent = (write: Write, input: StepInput): Promise<string> =>
  step(write, 'WITHDRAW_CONSENT', { ...input, reason: 'CONSENT_WITHDRAWN' }, async (volunteerId) => {
    await write.manager.update(VolunteerConsent, { volunteerId, withdrawnAt: IsNull() }, { withdrawnAt: write.at });
  });

/** A step of the table, and what else it does. */
async function step(
  write: Write,
  action: VolunteerAction,
  input: StepInput,
  also: (id: string) => Promise<void> = async () => {},
): Promise<string> {
  const standing = await standingOf(write, input);
  const { row } = standing;
  const statusReason = input.reason ?? null;
  const status = volunteerStatusAfter(action, standing, statusReason);
  await also(row.id);
  const version = row.version + 1;
  const startedOn = status === 'ACTIVE' ? (row.startedOn ?? write.today) : row.startedOn;
  await write.manager.update(Volunteer, row.id, { status, statusReason, version, startedOn, changedOn: write.today });
  write.note({ action, type: 'Volunteer', key: row.id, changed: { status, version }, reason: statusReason });
  return row.id;
}
