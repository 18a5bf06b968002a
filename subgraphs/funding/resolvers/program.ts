import { bilingual, provenance } from '../../common/provenance.ts';
import { many, one } from '../../common/read.ts';
import { reader, stored, type TypeReader } from '../../common/type-reader.ts';
import type { Program as Sdl } from '../__generated__/types.ts';
import { Program as ProgramEntity } from '../entities/program.ts';
import { budgetsByProgram } from '../store/budgets.ts';
import { partsByProgram, predecessorsByProgram } from '../store/programs.ts';
import { Budget } from './budget.ts';
import { ProgramPart } from './program-part.ts';

export const Program: TypeReader = reader<Sdl>({
  type: 'Program',
  entity: ProgramEntity,
  key: 'id',
  fields: {
    id: stored,
    name: stored,
    label: bilingual('label'),
    validFrom: stored,
    validTo: stored,
    predecessorOf: one(() => Program, 'predecessorOf'),
    predecessors: many('id', () => Program, predecessorsByProgram),
    parts: many('id', () => ProgramPart, partsByProgram),
    budgets: many('id', () => Budget, budgetsByProgram),
    provenance,
  },
});
