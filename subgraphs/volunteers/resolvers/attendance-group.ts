import { one } from '../../common/read.ts';
import { reader, stored, type TypeReader } from '../../common/type-reader.ts';
import type { AttendanceGroup as Sdl } from '../__generated__/types.ts';
import { AdministrativeRegion } from './administrative-region.ts';
import { Center } from './center.ts';
import { District } from './district.ts';

export const AttendanceGroup: TypeReader = reader<Sdl>({
  type: 'AttendanceGroup',
  key: 'keys',
  fields: {
    keys: stored,
    visits: stored,
    administrativeRegion: one(() => AdministrativeRegion, 'administrativeRegionId'),
    district: one(() => District, 'districtAgs'),
    center: one(() => Center, 'centerId'),
  },
});
