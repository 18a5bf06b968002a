import { reader, stored, type TypeReader } from '../../common/type-reader.ts';
import type { Allocation as Sdl } from '../__generated__/types.ts';
import { Allocation as AllocationEntity } from '../entities/allocation.ts';
import { fundingFields } from './funding-row.ts';

export const Allocation: TypeReader = reader<Sdl>({
  type: 'Allocation',
  entity: AllocationEntity,
  key: 'id',
  fields: { ...fundingFields(), potential: stored, version: stored },
});
