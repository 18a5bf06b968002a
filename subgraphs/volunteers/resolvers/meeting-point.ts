import { Address, coordinates } from '../../common/address.ts';
import { connectionBelow } from '../../common/page.ts';
import { provenance } from '../../common/provenance.ts';
import type { Context } from '../../common/context.ts';
import { embedded, many, one, readByKey } from '../../common/read.ts';
import { reader, stored, type Computed, type InSets, type TypeReader } from '../../common/type-reader.ts';
import { manyThrough } from '../../common/through.ts';
import type { MeetingPoint as Sdl } from '../__generated__/types.ts';
import { MeetingPoint as MeetingPointEntity } from '../entities/meeting-point.ts';
import { offerList } from '../store/offers.ts';
import {
  accessibilityOf,
  hoursByMeetingPoint,
  languagesOf,
  roomsOf,
  servedOf,
  topicsByMeetingPoint,
} from '../store/details.ts';
import { eligibilityOf, type Eligibility } from '../store/eligibility.ts';
import { checkPoint, distanceMetres } from '../store/near.ts';
import { Center } from './center.ts';
import { District } from './district.ts';
import { opening } from './meeting-point-opening.ts';
import { Municipality } from './municipality.ts';
import { Offer } from './offer.ts';
import { OpeningHours } from './opening-hours.ts';
import { Provider } from './provider.ts';
import { Topic } from './topic.ts';

/** A list that is read for all meeting points at once. */
const listed = <T>(of: (ids: readonly string[], context: Context) => Promise<readonly T[]>): InSets => ({
  needs: () => ['id'],
  load: (parents, _selected, context) =>
    of(
      parents.map(({ id }) => id as string),
      context,
    ),
});

const serves: InSets = {
  needs: () => ['id', 'municipalityAgs'],
  async load(parents, selected, context) {
    const ids = parents.map(({ id }) => id as string);
    const others = await servedOf(ids, context);
    const keys = parents.map(({ municipalityAgs }, at) => [municipalityAgs as string, ...others[at]!]);
    const found = await readByKey(Municipality, keys.flat(), selected.below(), context);
    return keys.map((all) => all.map((ags) => found.get(ags)));
  },
};

const eligibility = async (ids: readonly string[], context: Context): Promise<Eligibility[]> => {
  const rooms = await roomsOf(ids, context);
  return rooms.map((all) => eligibilityOf(all.map(({ occupancyPercent }) => occupancyPercent)));
};

const distance: Computed = {
  expression: ({ lat, lon }) => distanceMetres(checkPoint({ lat: lat!, lon: lon! })),
  as: Number,
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
    languages: listed(languagesOf),
    topics: manyThrough('id', () => Topic, topicsByMeetingPoint),
    openingHours: many('id', () => OpeningHours, hoursByMeetingPoint),
    ...opening,
    serves,
    rooms: listed(roomsOf),
    eligibility: listed(eligibility),
    accessibility: listed(accessibilityOf),
    distanceMetres: distance,
    supportedSince: stored,
    validFrom: stored,
    validTo: stored,
    openedOn: stored,
    plannedOpeningOn: stored,
    version: stored,
    provenance,
    offers: connectionBelow('id', () => Offer, offerList, 'meetingPointId'),
  },
});
