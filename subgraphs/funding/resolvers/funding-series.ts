import { reader, stored, type TypeReader } from '../../common/type-reader.ts';
import type {
  FundingPeriod as PeriodSdl,
  FundingSeries as Sdl,
  FundingSeriesGroup as GroupSdl,
} from '../__generated__/types.ts';
import { groupFields } from './funding-group.ts';
import { groupsOf } from './groups.ts';

export const FundingPeriod: TypeReader = reader<PeriodSdl>({
  type: 'FundingPeriod',
  key: 'name',
  fields: { name: stored, from: stored, to: stored, sums: stored },
});

export const FundingSeriesGroup: TypeReader = reader<GroupSdl>({
  type: 'FundingSeriesGroup',
  key: 'keys',
  fields: { ...groupFields(), periods: stored, undated: stored },
});

export const FundingSeries: TypeReader = reader<Sdl>({
  type: 'FundingSeries',
  key: 'groups',
  fields: { groups: groupsOf(() => FundingSeriesGroup) },
});
