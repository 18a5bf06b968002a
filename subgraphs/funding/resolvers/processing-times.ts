import { one } from '../../common/read.ts';
import { reader, stored, type TypeReader } from '../../common/type-reader.ts';
import type {
  ProcessingTime as TimeSdl,
  ProcessingTimes as Sdl,
  ProcessingTimesGroup as GroupSdl,
} from '../__generated__/types.ts';
import { AdministrativeRegion } from './administrative-region.ts';
import { District } from './district.ts';
import { groupsOf } from './groups.ts';

export const ProcessingTime: TypeReader = reader<TimeSdl>({
  type: 'ProcessingTime',
  key: 'step',
  fields: {
    step: stored,
    count: stored,
    medianDays: stored,
    percentile90Days: stored,
    openCount: stored,
    oldestOpenDays: stored,
  },
});

export const ProcessingTimesGroup: TypeReader = reader<GroupSdl>({
  type: 'ProcessingTimesGroup',
  key: 'keys',
  fields: {
    keys: stored,
    administrativeRegion: one(() => AdministrativeRegion, 'ADMINISTRATIVE_REGION'),
    district: one(() => District, 'DISTRICT'),
    times: stored,
  },
});

export const ProcessingTimes: TypeReader = reader<Sdl>({
  type: 'ProcessingTimes',
  key: 'total',
  fields: { total: stored, groups: groupsOf(() => ProcessingTimesGroup) },
});
