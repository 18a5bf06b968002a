import { connectionBelow } from '../../common/page.ts';
import { reader, stored, type TypeReader } from '../../common/type-reader.ts';
import type { District as Sdl } from '../__generated__/types.ts';
import { meetingPointList } from '../store/meeting-points.ts';
import { Coverage } from './coverage.ts';
import { coverageOf } from './coverage-of.ts';
import { MeetingPoint } from './meeting-point.ts';
import { volunteering } from './volunteering.ts';

export const District: TypeReader = reader<Sdl>({
  type: 'District',
  key: 'ags',
  fields: {
    ags: stored,
    meetingPoints: connectionBelow('ags', () => MeetingPoint, meetingPointList, 'districtAgs'),
    coverage: coverageOf(() => Coverage, 'DISTRICT', 'ags'),
    volunteering: volunteering('DISTRICT', 'ags'),
  },
});
