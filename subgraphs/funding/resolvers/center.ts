import { many } from '../../common/read.ts';
import { reader, stored, type TypeReader } from '../../common/type-reader.ts';
import { raw } from '../../common/sql.ts';
import type { Center as Sdl } from '../__generated__/types.ts';
import { staffingIncrementsByCenter } from '../store/staffing-increments.ts';
import { fundingConnections } from './funding-connections.ts';
import { fundingSummary } from './funding-summary.ts';
import { StaffingIncrement } from './staffing-increment.ts';

export const Center: TypeReader = reader<Sdl>({
  type: 'Center',
  key: 'id',
  fields: {
    id: stored,
    staffingIncrements: many('id', () => StaffingIncrement, staffingIncrementsByCenter),
    fundingSummary: fundingSummary('id', raw('t.center_id')),
    ...fundingConnections('id', 'centerId'),
  },
});
