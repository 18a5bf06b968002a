import { readBelow } from '../../common/read.ts';
import { reader, stored, type InSets, type TypeReader } from '../../common/type-reader.ts';
import type { CoverageOfYear as Sdl } from '../__generated__/types.ts';
import type { PlaceCoverage } from '../store/coverage.ts';
import { Coverage } from './coverage.ts';

/** Its row brings the coverage of its places. */
const places: InSets = {
  needs: () => [],
  async load(parents, selected, context) {
    const lists = parents.map(({ coverage }) => coverage as PlaceCoverage[]);
    await readBelow(Coverage, selected.below(), lists.flat(), context);
    return lists;
  },
};

export const CoverageOfYear: TypeReader = reader<Sdl>({
  type: 'CoverageOfYear',
  key: 'year',
  fields: { year: stored, day: stored, coverage: places },
});
