import { one, reader, stored, type TypeReader } from '../../common/read.ts';
import type { Coverage as Sdl } from '../__generated__/types.ts';
import { AdministrativeRegion } from './administrative-region.ts';

export const Coverage: TypeReader = reader<Sdl>({
  type: 'Coverage',
  key: 'administrativeRegionId',
  fields: {
    administrativeRegion: one(() => AdministrativeRegion, 'administrativeRegionId'),
    municipalities: stored,
    municipalitiesWithMeetingPoint: stored,
    share: stored,
    meetingPoints: stored,
  },
});
