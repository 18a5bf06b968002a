import type { Context } from '../../common/context.ts';
import { readBelow } from '../../common/read.ts';
import type { InSets, TypeReader } from '../../common/type-reader.ts';
import { dayOf } from '../../common/validity.ts';
import type { CoverageLevel } from '../__generated__/types.ts';
import { coverageOn, noCoverage } from '../store/coverage.ts';

/** The coverage of each parent on a day: one statement, whatever their number. */
export const coverageOf = (of: () => TypeReader, level: CoverageLevel, key: string): InSets => ({
  needs: () => [key],
  async load(parents, selected, context: Context) {
    const covered = await coverageOn([dayOf(selected.args, context)], level, context);
    const byPlace = new Map(covered.map((row) => [row.place, row]));
    const rows = parents.map(
      (parent) => byPlace.get(parent[key] as string) ?? noCoverage(parent[key] as string, level),
    );
    await readBelow(of(), selected.below(), rows, context);
    return rows;
  },
});
