import { column, CreatesTables, nullable, primary, provenanceColumns } from '../../common/table.ts';

const version = { ...column.int('version'), default: 1 };

/** 2026-11-24: setting up a year; posts that come of grants. */
export class Year1795479000000 extends CreatesTables {
  readonly name = 'Year1795479000000';
  protected readonly tables = [
    {
      name: 'recipient_weight',
      columns: [
        primary(column.varchar('id', 8)),
        column.varchar('district_ags', 5),
        nullable(column.varchar('center_id', 11)),
        column.int('population'),
        column.date('population_on'),
        column.int('area_hectares'),
        ...provenanceColumns,
      ],
    },
    {
      name: 'distribution',
      columns: [
        primary(column.varchar('id', 64)),
        column.varchar('program_part_id', 40),
        column.int('year'),
        column.bigint('amount_cents'),
        column.int('population_weight'),
        column.int('area_weight'),
        column.date('distributed_on'),
        column.int('version'),
      ],
    },
  ];
  protected override readonly added = [
    { name: 'budget', columns: [version] },
    { name: 'lump_sum_rate', columns: [version] },
    {
      name: 'allocation',
      columns: [version, nullable(column.varchar('distribution_id', 64))],
      indices: { allocation_distribution: ['distribution_id'] },
    },
    { name: 'staffing_increment', columns: [version, nullable(column.varchar('grant_id', 64))] },
  ];
}
