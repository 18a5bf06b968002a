import { money } from '../../common/provenance.ts';
import { reader, stored, type TypeReader } from '../../common/type-reader.ts';
import type { FundingSummaryPart as Sdl } from '../__generated__/types.ts';

export const FundingSummaryPart: TypeReader = reader<Sdl>({
  type: 'FundingSummaryPart',
  key: 'kind',
  fields: {
    kind: stored,
    allocated: money('allocated'),
    applied: money('applied'),
    approved: money('approved'),
    forwarded: money('forwarded'),
    paid: money('paid'),
    used: money('used'),
  },
});
