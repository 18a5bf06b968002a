import { one } from '../../common/read.ts';
import { reader, stored, type TypeReader } from '../../common/type-reader.ts';
import type { NearestMeetingPoint as Sdl } from '../__generated__/types.ts';
import { MeetingPoint } from './meeting-point.ts';

export const NearestMeetingPoint: TypeReader = reader<Sdl>({
  type: 'NearestMeetingPoint',
  key: 'meetingPointId',
  fields: { meetingPoint: one(() => MeetingPoint, 'meetingPointId'), distanceMetres: stored },
});
