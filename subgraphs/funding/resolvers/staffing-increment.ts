import { euros, provenance } from '../../common/provenance.ts';
import { one, readRows } from '../../common/read.ts';
import { reader, stored, type Computed, type InSets, type TypeReader } from '../../common/type-reader.ts';
import { dayOf } from '../../common/validity.ts';
import type { StaffingIncrement as Sdl } from '../__generated__/types.ts';
import { StaffingIncrement as StaffingIncrementEntity } from '../entities/staffing-increment.ts';
import { annualAmountOn, postRateOn } from '../store/lump-sum-rates.ts';
import { Center } from './center.ts';
import { Grant } from './grant.ts';
import { LumpSumRate } from './lump-sum-rate.ts';

/** The database multiplies whole numbers; the nearest cent is taken here, as the two divide differently. */
const annualAmount: Computed = {
  expression: (args, context) => annualAmountOn(dayOf(args, context)),
  as: (hundredthCents) => euros(hundredthCents === null ? null : Math.round(Number(hundredthCents) / 100)),
};

/** The day has one rate, so all increments share it. */
const annualAmountRate: InSets = {
  needs: () => [],
  async load(parents, selected, context) {
    const [rate] = await readRows(LumpSumRate, selected.below(), postRateOn(dayOf(selected.args, context)), context);
    return parents.map(() => rate ?? null);
  },
};

export const StaffingIncrement: TypeReader = reader<Sdl>({
  type: 'StaffingIncrement',
  entity: StaffingIncrementEntity,
  key: 'id',
  fields: {
    id: stored,
    center: one(() => Center, 'centerId'),
    fullTimeEquivalents: {
      columns: ['fullTimeEquivalentHundredths'],
      value: ({ fullTimeEquivalentHundredths }) => (fullTimeEquivalentHundredths as number) / 100,
    },
    purpose: stored,
    validFrom: stored,
    validTo: stored,
    version: stored,
    grant: one(() => Grant, 'grantId'),
    annualAmount,
    annualAmountRate,
    provenance,
  },
});
