import { money, provenance } from '../../common/provenance.ts';
import { one } from '../../common/read.ts';
import { reader, stored, type TypeReader } from '../../common/type-reader.ts';
import type { Budget as Sdl } from '../__generated__/types.ts';
import { Budget as BudgetEntity } from '../entities/budget.ts';
import { ProgramPart } from './program-part.ts';
import { Program } from './program.ts';

export const Budget: TypeReader = reader<Sdl>({
  type: 'Budget',
  entity: BudgetEntity,
  key: 'id',
  fields: {
    id: stored,
    program: one(() => Program, 'programId'),
    part: one(() => ProgramPart, 'programPartId'),
    year: stored,
    purpose: stored,
    amountKind: stored,
    amount: money('amountCents'),
    version: stored,
    provenance,
  },
});
