import { one } from '../../common/read.ts';
import { reader, stored, type TypeReader } from '../../common/type-reader.ts';
import type { Coverage as Sdl } from '../__generated__/types.ts';
import { AdministrativeRegion } from './administrative-region.ts';
import { District } from './district.ts';

export const Coverage: TypeReader = reader<Sdl>({
  type: 'Coverage',
  key: 'place',
  fields: {
    administrativeRegion: one(() => AdministrativeRegion, 'administrativeRegionId'),
    district: one(() => District, 'districtAgs'),
    municipalities: stored,
    municipalitiesWithMeetingPoint: stored,
    share: stored,
    meetingPoints: stored,
    municipalitiesPlanned: stored,
    meetingPointsPlanned: stored,
    municipalitiesServedFromElsewhere: stored,
    population: stored,
    populationWithMeetingPoint: stored,
  },
});
