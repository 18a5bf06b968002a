import { many } from '../../common/read.ts';
import { reader, stored, type TypeReader } from '../../common/type-reader.ts';
import { raw } from '../../common/sql.ts';
import type { HoursDecision as Sdl } from '../__generated__/types.ts';
import { HoursDecision as HoursDecisionEntity } from '../entities/hours-decision.ts';
import { ofOwnCenter } from '../store/people.ts';
import { HoursEntry } from './hours-entry.ts';

export const HoursDecision: TypeReader = reader<Sdl>({
  type: 'HoursDecision',
  entity: HoursDecisionEntity,
  key: 'id',
  visible: ofOwnCenter,
  fields: {
    id: stored,
    outcome: stored,
    decidedOn: stored,
    reason: stored,
    entries: many('id', () => HoursEntry, { by: 'decisionId', orderBy: raw('t.worked_on, t.id') }),
  },
});
