import { connectionBelow } from '../../common/page.ts';
import { reader, stored, type TypeReader } from '../../common/type-reader.ts';
import type { Municipality as Sdl } from '../__generated__/types.ts';
import { meetingPointList } from '../store/meeting-points.ts';
import { MeetingPoint } from './meeting-point.ts';

export const Municipality: TypeReader = reader<Sdl>({
  type: 'Municipality',
  key: 'ags',
  fields: {
    ags: stored,
    meetingPoints: connectionBelow('ags', () => MeetingPoint, meetingPointList, 'municipalityAgs'),
  },
});
