import { money, provenance } from '../../common/provenance.ts';
import { one } from '../../common/read.ts';
import { reader, stored, type TypeReader } from '../../common/type-reader.ts';
import type { Disbursement as Sdl } from '../__generated__/types.ts';
import { Disbursement as DisbursementEntity } from '../entities/disbursement.ts';
import { Grant } from './grant.ts';

export const Disbursement: TypeReader = reader<Sdl>({
  type: 'Disbursement',
  entity: DisbursementEntity,
  key: 'id',
  fields: {
    id: stored,
    grant: one(() => Grant, 'grantId'),
    amount: money('amountCents'),
    status: stored,
    version: stored,
    requestedOn: stored,
    decidedOn: stored,
    paidOn: stored,
    provenance,
  },
});
