import { rowToChange, type Write } from '../../common/write.ts';
import { Forbidden } from '../../common/errors.ts';
import { Volunteer } from '../entities/volunteer.ts';
import { lastConsent } from './consent.ts';
import type { Standing } from './volunteer-life-cycle.ts';

/** The center that the viewer acts for. @throws Forbidden for whoever acts for none. */
export function ownCenter({ viewer: { role, centerId } }: Pick<Write, 'viewer'>): string {
  if (role === 'center' && centerId) return centerId;
  throw new Forbidden('Volunteers are for their center.');
}

/** The volunteer of the own center, for a change. @throws NotFound for another center's too, Conflict for a stale version. */
export const ownVolunteer = (write: Write, input: { id: string; expectedVersion?: number }): Promise<Volunteer> => {
  const center = ownCenter(write);
  return rowToChange(write, Volunteer, input, ({ centerId }) => centerId === center);
};

/** The same, with what a step needs to know of it. */
export async function standingOf(
  write: Write,
  input: { id: string; expectedVersion: number },
): Promise<Standing & { row: Volunteer }> {
  const row = await ownVolunteer(write, input);
  const consent = await lastConsent(write, row.id);
  return { row, hasConsent: consent !== undefined && consent.withdrawnAt === null };
}
