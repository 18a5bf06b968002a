import { money } from '../../common/provenance.ts';
import { one } from '../../common/read.ts';
import { reader, stored, type TypeReader } from '../../common/type-reader.ts';
import type { AllocationShare as Sdl } from '../__generated__/types.ts';
import { Center } from './center.ts';
import { District } from './district.ts';

export const AllocationShare: TypeReader = reader<Sdl>({
  type: 'AllocationShare',
  key: 'id',
  fields: {
    id: stored,
    district: one(() => District, 'districtAgs'),
    center: one(() => Center, 'centerId'),
    population: stored,
    populationOn: stored,
    areaHectares: stored,
    amount: money('amountCents'),
  },
});
