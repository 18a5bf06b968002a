import { checkYear } from '../../common/filter.ts';
import { euros } from '../../common/provenance.ts';
import { reader, type Derived, type InSets, type TypeReader } from '../../common/type-reader.ts';
import { raw } from '../../common/sql.ts';
import { dayOf } from '../../common/validity.ts';
import type { FundingPerHead as Sdl } from '../__generated__/types.ts';
import { summariesOf } from '../store/funding-summary.ts';
import { STAGES, type Stage } from '../store/stages.ts';

/** A district's money of a year by its inhabitants, of whom the centers subgraph tells. */
export const fundingPerHead: InSets = {
  needs: () => ['ags', 'population'],
  async load(parents, selected, context) {
    const year = checkYear(selected.args['year'] as number, 'year');
    const day = dayOf(selected.args, context);
    const fields = selected.below().map(({ field }) => field);
    const stages = STAGES.filter(({ amount }) => fields.includes(amount));
    const keys = parents.map(({ ags }) => ags as string);
    const sums = await summariesOf(context.db, keys, { parent: raw('t.district_ags'), year, stages, day });
    return parents.map(({ population }, at) => (isCount(population) ? { population, ...sums[at] } : null));
  },
};

const isCount = (value: unknown): value is number => Number.isSafeInteger(value) && (value as number) > 0;

const perHead = (stage: Stage['amount']): Derived => ({
  columns: [stage, 'population'],
  value: (row) => euros(centsPerHead(row[stage] as number | null, row['population'] as number)),
});

/** Whole cents for each head, a half rounded up. In bigints: twice the cents may pass what a number holds. */
export function centsPerHead(cents: number | null, heads: number): number | null {
  return cents === null ? null : Number((BigInt(cents) * 2n + BigInt(heads)) / (BigInt(heads) * 2n));
}

export const FundingPerHead: TypeReader = reader<Sdl>({
  type: 'FundingPerHead',
  key: 'population',
  fields: {
    allocated: perHead('allocated'),
    applied: perHead('applied'),
    approved: perHead('approved'),
    forwarded: perHead('forwarded'),
    paid: perHead('paid'),
    used: perHead('used'),
  },
});
