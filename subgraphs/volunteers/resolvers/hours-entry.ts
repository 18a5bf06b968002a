import { provenance } from '../../common/provenance.ts';
import { one } from '../../common/read.ts';
import { reader, stored, type TypeReader } from '../../common/type-reader.ts';
import type { HoursEntry as Sdl } from '../__generated__/types.ts';
import { HoursEntry as HoursEntryEntity } from '../entities/hours-entry.ts';
import { ofOwnCenter } from '../store/people.ts';
import { Center } from './center.ts';
import { HoursDecision } from './hours-decision.ts';
import { Offer } from './offer.ts';
import { Topic } from './topic.ts';
import { Volunteer } from './volunteer.ts';

export const HoursEntry: TypeReader = reader<Sdl>({
  type: 'HoursEntry',
  entity: HoursEntryEntity,
  key: 'id',
  visible: ofOwnCenter,
  fields: {
    id: stored,
    volunteer: one(() => Volunteer, 'volunteerId'),
    center: one(() => Center, 'centerId'),
    workedOn: stored,
    minutes: stored,
    topic: one(() => Topic, 'topicCode'),
    offer: one(() => Offer, 'offerId'),
    status: stored,
    loggedOn: stored,
    decision: one(() => HoursDecision, 'decisionId'),
    corrects: one(() => HoursEntry, 'correctsId'),
    correctedBy: one(() => HoursEntry, 'correctedById'),
    version: stored,
    provenance,
  },
});
