import { one } from '../../common/read.ts';
import { reader, stored, type TypeReader } from '../../common/type-reader.ts';
import type { SessionGroup as Sdl } from '../__generated__/types.ts';
import { AdministrativeRegion } from './administrative-region.ts';
import { Center } from './center.ts';
import { District } from './district.ts';
import { MeetingPoint } from './meeting-point.ts';
import { Topic } from './topic.ts';

export const SessionGroup: TypeReader = reader<Sdl>({
  type: 'SessionGroup',
  key: 'keys',
  fields: {
    keys: stored,
    planned: stored,
    held: stored,
    cancelled: stored,
    administrativeRegion: one(() => AdministrativeRegion, 'administrativeRegionId'),
    district: one(() => District, 'districtAgs'),
    center: one(() => Center, 'centerId'),
    meetingPoint: one(() => MeetingPoint, 'meetingPointId'),
    topic: one(() => Topic, 'topicCode'),
  },
});
