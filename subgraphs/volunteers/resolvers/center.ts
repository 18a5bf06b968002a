import { connectionBelow } from '../../common/page.ts';
import { reader, stored, type TypeReader } from '../../common/type-reader.ts';
import type { Center as Sdl } from '../__generated__/types.ts';
import { meetingPointList } from '../store/meeting-points.ts';
import { volunteerList } from '../store/people.ts';
import { MeetingPoint } from './meeting-point.ts';
import { Volunteer } from './volunteer.ts';
import { volunteering } from './volunteering.ts';

export const Center: TypeReader = reader<Sdl>({
  type: 'Center',
  key: 'id',
  fields: {
    id: stored,
    meetingPoints: connectionBelow('id', () => MeetingPoint, meetingPointList, 'centerId'),
    volunteers: connectionBelow('id', () => Volunteer, volunteerList, 'centerId'),
    volunteering: volunteering('CENTER', 'id'),
  },
});
