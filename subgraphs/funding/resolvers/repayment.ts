import { money, provenance } from '../../common/provenance.ts';
import { one } from '../../common/read.ts';
import { reader, stored, type TypeReader } from '../../common/type-reader.ts';
import type { Repayment as Sdl } from '../__generated__/types.ts';
import { Repayment as RepaymentEntity } from '../entities/repayment.ts';
import { Grant } from './grant.ts';

export const Repayment: TypeReader = reader<Sdl>({
  type: 'Repayment',
  entity: RepaymentEntity,
  key: 'id',
  fields: {
    id: stored,
    grant: one(() => Grant, 'grantId'),
    amount: money('amountCents'),
    status: stored,
    version: stored,
    demandedOn: stored,
    dueOn: stored,
    paidOn: stored,
    provenance,
  },
});
