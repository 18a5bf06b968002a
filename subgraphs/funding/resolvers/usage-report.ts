import { money, provenance } from '../../common/provenance.ts';
import { one } from '../../common/read.ts';
import { reader, stored, type TypeReader } from '../../common/type-reader.ts';
import type { UsageReport as Sdl } from '../__generated__/types.ts';
import { UsageReport as UsageReportEntity } from '../entities/usage-report.ts';
import { Grant } from './grant.ts';

export const UsageReport: TypeReader = reader<Sdl>({
  type: 'UsageReport',
  entity: UsageReportEntity,
  key: 'id',
  fields: {
    id: stored,
    grant: one(() => Grant, 'grantId'),
    amount: money('amountCents'),
    status: stored,
    version: stored,
    staff: money('staffCents'),
    material: money('materialCents'),
    lumpSums: money('lumpSumCents'),
    narrative: {
      columns: ['narrative', 'centerId'],
      // A center reads its own reports, not its neighbours'.
      value: ({ narrative, centerId }, _args, { viewer }) =>
        viewer.role === 'center' && viewer.centerId !== centerId ? null : narrative,
    },
    submittedOn: stored,
    acceptedOn: stored,
    provenance,
  },
});
