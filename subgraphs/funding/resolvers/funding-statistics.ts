import type { Row } from '../../common/database.ts';
import { readBelow, reader, stored, type InSets, type TypeReader } from '../../common/read.ts';
import type { FundingStatistics as Sdl } from '../__generated__/types.ts';
import { FundingGroup } from './funding-group.ts';

/** The groups are there already; what is asked below them is read for all at once. */
const groups: InSets = {
  needs: () => ['groups'],
  async load(parents, selected, context) {
    // Views, as one query may ask for the groups twice and for different things below them.
    const views = parents.map((parent) => (parent['groups'] as Row[]).map((group) => Object.create(group) as Row));
    await readBelow(FundingGroup, selected.below(), views.flat(), context);
    return views;
  },
};

export const FundingStatistics: TypeReader = reader<Sdl>({
  type: 'FundingStatistics',
  key: 'groups',
  fields: { groups, total: stored },
});
