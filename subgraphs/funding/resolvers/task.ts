import { euros } from '../../common/provenance.ts';
import { one } from '../../common/read.ts';
import { reader, stored, type TypeReader } from '../../common/type-reader.ts';
import type { Task as Sdl } from '../__generated__/types.ts';
import { Center } from './center.ts';
import { Disbursement } from './disbursement.ts';
import { District } from './district.ts';
import { GrantApplication } from './grant-application.ts';
import { Grant } from './grant.ts';
import { Repayment } from './repayment.ts';
import { UsageReport } from './usage-report.ts';

/** Read from the rows of `tasksOf`, which are made for each viewer. */
export const Task: TypeReader = reader<Sdl>({
  type: 'Task',
  key: 'id',
  fields: {
    id: stored,
    action: stored,
    kind: stored,
    since: stored,
    version: stored,
    // MySQL hands a difference of sums over as text.
    amount: { columns: ['amountCents'], value: ({ amountCents }) => euros(Number(amountCents)) },
    district: one(() => District, 'districtAgs'),
    center: one(() => Center, 'centerId'),
    application: one(() => GrantApplication, 'applicationId'),
    grant: one(() => Grant, 'grantId'),
    disbursement: one(() => Disbursement, 'disbursementId'),
    usageReport: one(() => UsageReport, 'usageReportId'),
    repayment: one(() => Repayment, 'repaymentId'),
  },
});
