import { randomBytes } from 'node:crypto';
import { Conflict } from '../../common/errors.ts';
import type { Write } from '../../common/write.ts';
import type { ErasureReason } from '../__generated__/types.ts';
import { Certificate } from '../entities/certificate.ts';
import { Engagement } from '../entities/engagement.ts';
import { Erasure } from '../entities/erasure.ts';
import { HoursEntry } from '../entities/hours-entry.ts';
import { Participation } from '../entities/participation.ts';
import { TopicEngagement } from '../entities/topic-engagement.ts';
import { Volunteer } from '../entities/volunteer.ts';
import { VolunteerAvailability } from '../entities/volunteer-availability.ts';
import { VolunteerConsent } from '../entities/volunteer-consent.ts';
import { VolunteerLanguage } from '../entities/volunteer-language.ts';
import { VolunteerNameWord } from '../entities/volunteer-name-word.ts';
import { VolunteerSkill } from '../entities/volunteer-skill.ts';
import { ownVolunteer } from './own-volunteer.ts';

/** Tables whose rows are about a person and go with it. Hours one by one, too: day after day they would tell a life. */
const GO = [HoursEntry, VolunteerAvailability, VolunteerConsent, VolunteerLanguage, VolunteerNameWord, VolunteerSkill];

/**
 * Tables whose rows stay for the figures, as nobody's: of those in one group as the same nobody's, so that people are counted as before. Courses
 * are a group of their own, as the person has the number of a certificate on paper: it leads to the course, and not to the hours.
 */
const STAY = [
  [Engagement, TopicEngagement],
  [Participation, Certificate],
];

/** Who is erased, and what is told of it. */
export type Tombstone = Pick<Erasure, 'volunteerId' | 'centerId' | 'erasedAt'> & { reason: ErasureReason };

/** Erases a person of the own center for good. */
export async function eraseVolunteer(
  write: Write,
  input: { id: string; expectedVersion: number; reason: ErasureReason },
): Promise<string> {
  const { id, centerId, provenanceKind } = await ownVolunteer(write, input);
  if (provenanceKind !== 'ENTERED') {
    throw new Conflict(`input.id: ${id} is a sample, and nobody to be erased.`, { argument: 'input.id' });
  }
  const tombstone = { volunteerId: id, centerId, erasedAt: write.at, reason: input.reason };
  await erase(write, tombstone);
  // The last thing before the commit: what is acknowledged is on the disk outside of the database too.
  write.personalData.remember(tombstone);
  return id;
}

/** Takes the person out of every table, and puts the tombstone. Doing it twice changes nothing. */
export async function erase({ manager, note }: Pick<Write, 'manager' | 'note'>, tombstone: Tombstone): Promise<void> {
  const { volunteerId, reason } = tombstone;
  for (const entity of GO) await manager.delete(entity, { volunteerId });
  // Drawn by lot and told nowhere, so nothing leads from the tombstone, the audit log or a list of volunteers to the hours.
  for (const group of STAY) {
    const nobody = `A-${randomBytes(6).toString('hex')}`;
    for (const entity of group) await manager.update(entity, { volunteerId }, { volunteerId: nobody });
  }
  await manager.delete(Volunteer, { id: volunteerId });
  if (!(await manager.existsBy(Erasure, { volunteerId }))) await manager.insert(Erasure, tombstone);
  note({ action: 'ERASE', type: 'Volunteer', key: volunteerId, changed: {}, reason });
}
