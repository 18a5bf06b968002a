import { reader, stored, type TypeReader } from '../../common/type-reader.ts';
import type { FundingStatistics as Sdl } from '../__generated__/types.ts';
import { FundingGroup } from './funding-group.ts';
import { groupsOf } from './groups.ts';

export const FundingStatistics: TypeReader = reader<Sdl>({
  type: 'FundingStatistics',
  key: 'groups',
  fields: { groups: groupsOf(() => FundingGroup), total: stored },
});
