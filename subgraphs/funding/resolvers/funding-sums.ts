import { money } from '../../common/provenance.ts';
import { reader, stored, type TypeReader } from '../../common/type-reader.ts';
import type { FundingSums as Sdl } from '../__generated__/types.ts';
import { ratios } from './ratios.ts';

export const FundingSums: TypeReader = reader<Sdl>({
  type: 'FundingSums',
  key: 'allocated',
  fields: {
    allocated: money('allocated'),
    applied: money('applied'),
    approved: money('approved'),
    forwarded: money('forwarded'),
    paid: money('paid'),
    used: money('used'),
    allocationCount: stored,
    applicationCount: stored,
    grantCount: stored,
    forwardingCount: stored,
    ...ratios,
    paymentCount: stored,
    usageReportCount: stored,
  },
});
