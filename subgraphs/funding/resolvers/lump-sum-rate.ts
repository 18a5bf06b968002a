import { bilingual, money, provenance } from '../../common/provenance.ts';
import { one } from '../../common/read.ts';
import { reader, stored, type TypeReader } from '../../common/type-reader.ts';
import type { LumpSumRate as Sdl } from '../__generated__/types.ts';
import { LumpSumRate as LumpSumRateEntity } from '../entities/lump-sum-rate.ts';
import { FundingModule } from './funding-module.ts';
import { ProgramPart } from './program-part.ts';

export const LumpSumRate: TypeReader = reader<Sdl>({
  type: 'LumpSumRate',
  entity: LumpSumRateEntity,
  key: 'id',
  fields: {
    id: stored,
    itemCode: stored,
    part: one(() => ProgramPart, 'programPartId'),
    module: one(() => FundingModule, 'moduleId'),
    costKind: stored,
    label: bilingual('label'),
    unit: stored,
    amount: money('amountCents'),
    validFrom: stored,
    validTo: stored,
    cap: bilingual('cap'),
    version: stored,
    provenance,
  },
});
