import { Address, coordinates } from '../../common/address.ts';
import { connectionBelow } from '../../common/page.ts';
import { provenance } from '../../common/provenance.ts';
import { embedded, many, one, reader, stored, type InSets, type TypeReader } from '../../common/read.ts';
import { manyThrough } from '../../common/through.ts';
import type { MeetingPoint as Sdl } from '../__generated__/types.ts';
import { MeetingPoint as MeetingPointEntity } from '../entities/meeting-point.ts';
import { hoursByMeetingPoint, languagesOf, topicsByMeetingPoint } from '../store/details.ts';
import { offerList } from '../store/offers.ts';
import { Center } from './center.ts';
import { District } from './district.ts';
import { Municipality } from './municipality.ts';
import { Offer } from './offer.ts';
import { OpeningHours } from './opening-hours.ts';
import { Provider } from './provider.ts';
import { Topic } from './topic.ts';

const languages: InSets = {
  needs: () => ['id'],
  load: (parents, _selected, context) =>
    languagesOf(
      parents.map(({ id }) => id as string),
      context,
    ),
};

export const MeetingPoint: TypeReader = reader<Sdl>({
  type: 'MeetingPoint',
  entity: MeetingPointEntity,
  key: 'id',
  fields: {
    id: stored,
    name: stored,
    origin: stored,
    status: stored,
    provider: one(() => Provider, 'providerId'),
    address: embedded(Address),
    coordinates,
    municipality: one(() => Municipality, 'municipalityAgs'),
    district: one(() => District, 'districtAgs'),
    center: one(() => Center, 'centerId'),
    languages,
    topics: manyThrough('id', () => Topic, topicsByMeetingPoint),
    openingHours: many('id', () => OpeningHours, hoursByMeetingPoint),
    supportedSince: stored,
    validFrom: stored,
    validTo: stored,
    provenance,
    offers: connectionBelow('id', () => Offer, offerList, 'meetingPointId'),
  },
});
