import type { Row } from '../../common/database.ts';
import { money } from '../../common/provenance.ts';
import { one } from '../../common/read.ts';
import { reader, stored, type TypeReader } from '../../common/type-reader.ts';
import type { OverdueItem as Sdl } from '../__generated__/types.ts';
import { dueOf, type Waiting } from '../store/overdue.ts';
import { Center } from './center.ts';
import { Disbursement } from './disbursement.ts';
import { District } from './district.ts';
import { GrantApplication } from './grant-application.ts';
import { Grant } from './grant.ts';
import { Repayment } from './repayment.ts';

/** A field made of the day by which it should have been done. */
const due = (name: keyof ReturnType<typeof dueOf>) => ({
  columns: ['kind', 'since', 'asOf'],
  value: (row: Row) => dueOf(row as unknown as Waiting)[name],
});

/** Read from the rows of `overdueOn`, which are made for each day. */
export const OverdueItem: TypeReader = reader<Sdl>({
  type: 'OverdueItem',
  key: 'id',
  fields: {
    id: stored,
    kind: stored,
    since: stored,
    dueOn: due('dueOn'),
    daysOverdue: due('daysOverdue'),
    amount: money('amountCents'),
    district: one(() => District, 'districtAgs'),
    center: one(() => Center, 'centerId'),
    application: one(() => GrantApplication, 'applicationId'),
    grant: one(() => Grant, 'grantId'),
    disbursement: one(() => Disbursement, 'disbursementId'),
    repayment: one(() => Repayment, 'repaymentId'),
  },
});
