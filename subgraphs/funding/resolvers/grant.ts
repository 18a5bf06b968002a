import { euros } from '../../common/provenance.ts';
import { many, one } from '../../common/read.ts';
import { reader, stored, type TypeReader } from '../../common/type-reader.ts';
import type { Grant as Sdl } from '../__generated__/types.ts';
import { Grant as GrantEntity } from '../entities/grant.ts';
import { byGrant, eventsByGrant, leftOfGrant } from '../store/grant-lists.ts';
import { Disbursement } from './disbursement.ts';
import { Forwarding } from './forwarding.ts';
import { fundingFields } from './funding-row.ts';
import { GrantApplication } from './grant-application.ts';
import { GrantEvent } from './grant-event.ts';
import { Repayment } from './repayment.ts';
import { UsageReport } from './usage-report.ts';

export const Grant: TypeReader = reader<Sdl>({
  type: 'Grant',
  entity: GrantEntity,
  key: 'id',
  fields: {
    ...fundingFields(),
    decidedOn: stored,
    version: stored,
    startsOn: stored,
    endsOn: stored,
    status: stored,
    closedOn: stored,
    left: {
      expression: () => leftOfGrant,
      as: (cents) => euros(cents === null ? null : Number(cents)),
    },
    forwardings: many('id', () => Forwarding, byGrant('agreed_on')),
    disbursements: many('id', () => Disbursement, byGrant('requested_on')),
    usageReports: many('id', () => UsageReport, byGrant('submitted_on')),
    repayments: many('id', () => Repayment, byGrant('demanded_on')),
    events: many('id', () => GrantEvent, eventsByGrant),
    application: one(() => GrantApplication, 'applicationId'),
  },
});
