import { bilingual, provenance } from '../../common/provenance.ts';
import { many, one } from '../../common/read.ts';
import { reader, stored, type TypeReader } from '../../common/type-reader.ts';
import type { ProgramPart as Sdl } from '../__generated__/types.ts';
import { ProgramPart as ProgramPartEntity } from '../entities/program-part.ts';
import { budgetsByPart } from '../store/budgets.ts';
import { ratesByPart } from '../store/lump-sum-rates.ts';
import { modulesByPart } from '../store/programs.ts';
import { Budget } from './budget.ts';
import { FundingModule } from './funding-module.ts';
import { LumpSumRate } from './lump-sum-rate.ts';
import { Program } from './program.ts';

export const ProgramPart: TypeReader = reader<Sdl>({
  type: 'ProgramPart',
  entity: ProgramPartEntity,
  key: 'id',
  fields: {
    id: stored,
    code: stored,
    label: bilingual('label'),
    applicant: bilingual('applicant'),
    recipient: bilingual('recipient'),
    program: one(() => Program, 'programId'),
    modules: many('id', () => FundingModule, modulesByPart),
    budgets: many('id', () => Budget, budgetsByPart),
    lumpSumRates: many('id', () => LumpSumRate, ratesByPart),
    provenance,
  },
});
