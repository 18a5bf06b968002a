import { connectionBelow } from '../../common/page.ts';
import { provenance } from '../../common/provenance.ts';
import { one } from '../../common/read.ts';
import { reader, stored, type TypeReader } from '../../common/type-reader.ts';
import type { Offer as Sdl } from '../__generated__/types.ts';
import { Offer as OfferEntity } from '../entities/offer.ts';
import { sessionList } from '../store/sessions.ts';
import { WEEKDAYS } from '../store/weekdays.ts';
import { Center } from './center.ts';
import { District } from './district.ts';
import { MeetingPoint } from './meeting-point.ts';
import { Session } from './session.ts';
import { Topic } from './topic.ts';

export const Offer: TypeReader = reader<Sdl>({
  type: 'Offer',
  entity: OfferEntity,
  key: 'id',
  fields: {
    id: stored,
    title: stored,
    meetingPoint: one(() => MeetingPoint, 'meetingPointId'),
    center: one(() => Center, 'centerId'),
    district: one(() => District, 'districtAgs'),
    topic: one(() => Topic, 'topicCode'),
    language: stored,
    audience: stored,
    capacity: stored,
    weekday: { columns: ['weekday'], value: ({ weekday }) => WEEKDAYS[(weekday as number) - 1] },
    startsAt: stored,
    endsAt: stored,
    everyWeeks: stored,
    validFrom: stored,
    validTo: stored,
    sessions: connectionBelow('id', () => Session, sessionList, 'offerId'),
    version: stored,
    provenance,
  },
});
