import { one } from '../../common/read.ts';
import { reader, stored, type TypeReader } from '../../common/type-reader.ts';
import type { VolunteeringGroup as Sdl } from '../__generated__/types.ts';
import { AdministrativeRegion } from './administrative-region.ts';
import { Center } from './center.ts';
import { District } from './district.ts';
import { Topic } from './topic.ts';

export const VolunteeringGroup: TypeReader = reader<Sdl>({
  type: 'VolunteeringGroup',
  key: 'keys',
  fields: {
    keys: stored,
    volunteers: stored,
    hours: stored,
    provenanceKinds: stored,
    administrativeRegion: one(() => AdministrativeRegion, 'administrativeRegionId'),
    district: one(() => District, 'districtAgs'),
    center: one(() => Center, 'centerId'),
    topic: one(() => Topic, 'topicCode'),
  },
});
