import { money } from '../../common/provenance.ts';
import { one } from '../../common/read.ts';
import { reader, stored, type TypeReader } from '../../common/type-reader.ts';
import type { ApplicationLine as Sdl } from '../__generated__/types.ts';
import { ApplicationLine as ApplicationLineEntity } from '../entities/application-line.ts';
import { LumpSumRate } from './lump-sum-rate.ts';

export const ApplicationLine: TypeReader = reader<Sdl>({
  type: 'ApplicationLine',
  entity: ApplicationLineEntity,
  key: 'id',
  fields: {
    position: stored,
    itemCode: stored,
    rate: one(() => LumpSumRate, 'rateId'),
    quantity: {
      columns: ['quantityHundredths'],
      value: ({ quantityHundredths }) => (quantityHundredths as number) / 100,
    },
    unitAmount: money('unitAmountCents'),
    amount: money('amountCents'),
  },
});
