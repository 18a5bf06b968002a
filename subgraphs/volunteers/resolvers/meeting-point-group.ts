import { one } from '../../common/read.ts';
import { reader, stored, type TypeReader } from '../../common/type-reader.ts';
import type { MeetingPointGroup as Sdl } from '../__generated__/types.ts';
import { AdministrativeRegion } from './administrative-region.ts';
import { Center } from './center.ts';
import { District } from './district.ts';
import { Municipality } from './municipality.ts';
import { Topic } from './topic.ts';

export const MeetingPointGroup: TypeReader = reader<Sdl>({
  type: 'MeetingPointGroup',
  key: 'keys',
  fields: {
    keys: stored,
    count: stored,
    administrativeRegion: one(() => AdministrativeRegion, 'administrativeRegionId'),
    district: one(() => District, 'districtAgs'),
    center: one(() => Center, 'centerId'),
    municipality: one(() => Municipality, 'municipalityAgs'),
    topic: one(() => Topic, 'topicCode'),
  },
});
