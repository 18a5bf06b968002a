import { column, CreatesTables, nullable, primary, writingTables } from '../../common/table.ts';

const version = { ...column.int('version'), default: 1 };

/** 2026-11-24: the tables with which every subgraph writes; applications from the first line to the decision. */
export class Writing1795478400000 extends CreatesTables {
  readonly name = 'Writing1795478400000';
  protected readonly tables = [
    ...writingTables,
    {
      name: 'application_line',
      columns: [
        primary(column.varchar('id', 80)),
        column.varchar('application_id', 64),
        column.int('position'),
        column.varchar('rate_id', 64),
        column.varchar('item_code', 32),
        column.int('quantity_hundredths'),
        column.bigint('unit_amount_cents'),
        column.bigint('amount_cents'),
      ],
      indices: { application_line_application: ['application_id'] },
    },
    {
      name: 'application_event',
      columns: [
        primary(column.varchar('id', 80)),
        column.varchar('application_id', 64),
        column.int('position'),
        column.varchar('action', 24),
        nullable(column.varchar('from_status', 24)),
        column.varchar('to_status', 24),
        column.varchar('at', 32),
        column.date('happened_on'),
        column.varchar('actor_role', 32),
        column.bigint('amount_cents'),
        nullable(column.text('reason')),
      ],
      indices: { application_event_application: ['application_id'] },
    },
  ];
  protected override readonly added = [
    {
      name: 'grant_application',
      columns: [
        version,
        nullable(column.date('starts_on')),
        nullable(column.date('ends_on')),
        nullable(column.date('submitted_on')),
        nullable(column.date('decided_on')),
        nullable(column.date('withdrawn_on')),
        nullable(column.date('early_start_on')),
        nullable(column.varchar('grant_id', 64)),
      ],
    },
    {
      name: 'grant_award',
      columns: [
        version,
        nullable(column.date('starts_on')),
        nullable(column.date('ends_on')),
        nullable(column.varchar('application_id', 64)),
      ],
      indices: { grant_award_part: ['program_part_id', 'year'] },
    },
  ];
}
