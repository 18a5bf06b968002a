import type { Row } from '../../common/database.ts';
import { connectionBelow } from '../../common/page.ts';
import { provenance } from '../../common/provenance.ts';
import { many, one, readByKey } from '../../common/read.ts';
import { reader, stored, type InSets, type TypeReader } from '../../common/type-reader.ts';
import { raw } from '../../common/sql.ts';
import { manyThrough } from '../../common/through.ts';
import type { Volunteer as Sdl } from '../__generated__/types.ts';
import { Volunteer as VolunteerEntity } from '../entities/volunteer.ts';
import { duplicatesOf, MARKED_BY } from '../store/duplicates.ts';
import { hoursList } from '../store/hours-lists.ts';
import {
  availabilityByVolunteer,
  consentsByVolunteer,
  engagementsByVolunteer,
  languagesByVolunteer,
  ofOwnCenter,
  skillsByVolunteer,
} from '../store/people.ts';
import { openedContact, openedName } from '../store/person.ts';
import { Availability } from './availability.ts';
import { Center } from './center.ts';
import { Certificate } from './certificate.ts';
import { Engagement } from './engagement.ts';
import { HoursEntry } from './hours-entry.ts';
import { Municipality } from './municipality.ts';
import { Topic } from './topic.ts';
import { VolunteerConsent } from './volunteer-consent.ts';

const languages: InSets = {
  needs: () => ['id'],
  load: (parents, _selected, context) =>
    languagesByVolunteer(
      parents.map(({ id }) => id as string),
      context,
    ),
};

const possibleDuplicates: InSets = {
  needs: () => MARKED_BY,
  async load(parents, selected, context) {
    const ids = await duplicatesOf(parents, context);
    const found = await readByKey(Volunteer, ids.flat(), selected.below(), context);
    return ids.map((each) => each.map((id) => found.get(id)).filter((row): row is Row => row !== undefined));
  },
};

export const Volunteer: TypeReader = reader<Sdl>({
  type: 'Volunteer',
  entity: VolunteerEntity,
  key: 'id',
  visible: ofOwnCenter,
  fields: {
    id: stored,
    center: one(() => Center, 'centerId'),
    status: stored,
    statusReason: stored,
    startedOn: stored,
    engagements: many('id', () => Engagement, engagementsByVolunteer),
    hoursEntries: connectionBelow('id', () => HoursEntry, hoursList, 'volunteerId'),
    certificates: many('id', () => Certificate, { by: 'volunteerId', orderBy: raw('t.id') }),
    provenance,
    version: stored,
    name: {
      columns: ['id', 'sealedName'],
      value: (row, _args, { personalData }) => openedName(row as never, personalData),
    },
    contact: {
      columns: ['id', 'contactKind', 'sealedContact'],
      value: (row, _args, { personalData }) => openedContact(row as never, personalData),
    },
    languages,
    skills: manyThrough('id', () => Topic, skillsByVolunteer),
    availability: many('id', () => Availability, availabilityByVolunteer),
    municipality: one(() => Municipality, 'municipalityAgs'),
    consents: many('id', () => VolunteerConsent, consentsByVolunteer),
    possibleDuplicates,
  },
});
