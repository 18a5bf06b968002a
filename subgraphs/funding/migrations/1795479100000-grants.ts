import { column, CreatesTables, nullable, primary, provenanceColumns, type TableText } from '../../common/table.ts';

/** The columns of `GrantRow`. */
const grantColumns = [
  primary(column.varchar('id', 64)),
  column.int('year'),
  column.int('year_to'),
  column.varchar('program_id', 32),
  nullable(column.varchar('program_part_id', 40)),
  nullable(column.varchar('module_id', 8)),
  nullable(column.varchar('cost_kind', 16)),
  column.varchar('district_ags', 5),
  nullable(column.varchar('center_id', 11)),
  column.bigint('amount_cents'),
  column.varchar('amount_precision', 16),
  column.varchar('grant_id', 64),
  column.varchar('status', 24),
  { ...column.int('version'), default: 1 },
];

const ofGrants = (name: string, own: TableText['columns']): TableText => ({
  name,
  columns: [...grantColumns, ...own, ...provenanceColumns],
  indices: {
    [`${name}_district`]: ['district_ags', 'year'],
    [`${name}_center`]: ['center_id', 'year'],
    [`${name}_grant`]: ['grant_id'],
  },
});

/** 2026-11-24: what is done with a grant: forwarded, called up and paid, reported, paid back, closed. */
export class Grants1795479100000 extends CreatesTables {
  readonly name = 'Grants1795479100000';
  protected readonly tables = [
    ofGrants('disbursement', [
      column.date('requested_on'),
      nullable(column.date('decided_on')),
      nullable(column.date('paid_on')),
    ]),
    ofGrants('usage_report', [
      column.bigint('staff_cents'),
      column.bigint('material_cents'),
      column.bigint('lump_sum_cents'),
      column.text('narrative'),
      column.date('submitted_on'),
      nullable(column.date('accepted_on')),
    ]),
    ofGrants('repayment', [column.date('demanded_on'), column.date('due_on'), nullable(column.date('paid_on'))]),
    {
      name: 'grant_event',
      columns: [
        primary(column.varchar('id', 80)),
        column.varchar('grant_id', 64),
        column.int('position'),
        column.varchar('subject_id', 80),
        column.varchar('action', 24),
        nullable(column.varchar('from_status', 24)),
        column.varchar('to_status', 24),
        column.varchar('at', 32),
        column.date('happened_on'),
        column.varchar('actor_role', 32),
        column.bigint('amount_cents'),
        nullable(column.text('reason')),
      ],
      indices: { grant_event_grant: ['grant_id'], grant_event_subject: ['subject_id'] },
    },
  ];
  protected override readonly added = [
    {
      name: 'forwarding',
      columns: [
        nullable(column.varchar('grant_id', 64)),
        nullable(column.varchar('status', 24)),
        nullable(column.varchar('recipient_name', 200)),
        nullable(column.varchar('meeting_point_id', 32)),
        nullable(column.date('agreed_on')),
      ],
      indices: { forwarding_grant: ['grant_id'], forwarding_meeting_point: ['meeting_point_id'] },
    },
    { name: 'grant_award', columns: [nullable(column.varchar('status', 24)), nullable(column.date('closed_on'))] },
  ];
}
