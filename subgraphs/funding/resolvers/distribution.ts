import { money } from '../../common/provenance.ts';
import { many, one } from '../../common/read.ts';
import { reader, stored, type TypeReader } from '../../common/type-reader.ts';
import { raw } from '../../common/sql.ts';
import type { Distribution as Sdl } from '../__generated__/types.ts';
import { Distribution as DistributionEntity } from '../entities/distribution.ts';
import { Allocation } from './allocation.ts';
import { ProgramPart } from './program-part.ts';

export const Distribution: TypeReader = reader<Sdl>({
  type: 'Distribution',
  entity: DistributionEntity,
  key: 'id',
  fields: {
    id: stored,
    part: one(() => ProgramPart, 'programPartId'),
    year: stored,
    amount: money('amountCents'),
    populationWeight: stored,
    areaWeight: stored,
    distributedOn: stored,
    version: stored,
    allocations: many('id', () => Allocation, { by: 'distributionId', orderBy: raw('t.id') }),
  },
});
