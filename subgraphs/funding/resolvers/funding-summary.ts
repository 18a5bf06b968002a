import { checkYear } from '../../common/filter.ts';
import { money } from '../../common/provenance.ts';
import { reader, stored, type InSets, type TypeReader } from '../../common/type-reader.ts';
import type { Selected } from '../../common/selection.ts';
import type { Sql } from '../../common/sql.ts';
import { dayOf } from '../../common/validity.ts';
import type { FundingSummary as Sdl } from '../__generated__/types.ts';
import { summariesOf } from '../store/funding-summary.ts';
import { STAGES } from '../store/stages.ts';
import { ratios, stagesBehind } from './ratios.ts';

/** A year's money of centers, districts or regions; `parent` is the SQL of their key in a row of money. */
export const fundingSummary = (parentKey: string, parent: Sql): InSets => ({
  needs: () => [parentKey],
  async load(parents, selected, context) {
    const year = checkYear(selected.args['year'] as number, 'year');
    const day = dayOf(selected.args, context);
    const keys = parents.map((row) => row[parentKey] as string);
    return summariesOf(context.db, keys, { parent, year, stages: stagesFor(selected), day });
  },
});

/** The stages asked for; the split by kind needs all, or its kinds would depend on what else is asked. */
function stagesFor(selected: Selected) {
  const fields = selected.below().map(({ field }) => field);
  const stages = [...fields, ...stagesBehind(fields)];
  return fields.includes('byProvenanceKind') ? STAGES : STAGES.filter(({ amount }) => stages.includes(amount));
}

export const FundingSummary: TypeReader = reader<Sdl>({
  type: 'FundingSummary',
  key: 'year',
  fields: {
    year: stored,
    allocated: money('allocated'),
    applied: money('applied'),
    approved: money('approved'),
    forwarded: money('forwarded'),
    paid: money('paid'),
    used: money('used'),
    ...ratios,
    byProvenanceKind: stored,
  },
});
