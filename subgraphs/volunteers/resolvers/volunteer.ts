import { connectionBelow } from '../../common/page.ts';
import { provenance } from '../../common/provenance.ts';
import { many, one, reader, stored, type TypeReader } from '../../common/read.ts';
import { raw } from '../../common/sql.ts';
import type { Volunteer as Sdl } from '../__generated__/types.ts';
import { Volunteer as VolunteerEntity } from '../entities/volunteer.ts';
import { hoursList } from '../store/hours-lists.ts';
import { engagementsByVolunteer, ofOwnCenter } from '../store/people.ts';
import { Center } from './center.ts';
import { Certificate } from './certificate.ts';
import { Engagement } from './engagement.ts';
import { HoursEntry } from './hours-entry.ts';

export const Volunteer: TypeReader = reader<Sdl>({
  type: 'Volunteer',
  entity: VolunteerEntity,
  key: 'id',
  visible: ofOwnCenter,
  fields: {
    id: stored,
    center: one(() => Center, 'centerId'),
    status: stored,
    startedOn: stored,
    engagements: many('id', () => Engagement, engagementsByVolunteer),
    hoursEntries: connectionBelow('id', () => HoursEntry, hoursList, 'volunteerId'),
    certificates: many('id', () => Certificate, { by: 'volunteerId', orderBy: raw('t.id') }),
    provenance,
  },
});
