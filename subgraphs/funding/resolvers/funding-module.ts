import { bilingual, provenance } from '../../common/provenance.ts';
import { many, one } from '../../common/read.ts';
import { reader, stored, type TypeReader } from '../../common/type-reader.ts';
import type { FundingModule as Sdl } from '../__generated__/types.ts';
import { FundingModule as FundingModuleEntity } from '../entities/funding-module.ts';
import { ratesByModule } from '../store/lump-sum-rates.ts';
import { LumpSumRate } from './lump-sum-rate.ts';
import { ProgramPart } from './program-part.ts';

export const FundingModule: TypeReader = reader<Sdl>({
  type: 'FundingModule',
  entity: FundingModuleEntity,
  key: 'id',
  fields: {
    id: stored,
    label: bilingual('label'),
    description: bilingual('description'),
    part: one(() => ProgramPart, 'programPartId'),
    lumpSumRates: many('id', () => LumpSumRate, ratesByModule),
    provenance,
  },
});
