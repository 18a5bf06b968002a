import { column, commonTables, CreatesTables, nullable, primary, provenanceColumns } from '../../common/table.ts';

/** The columns of `FundingRow`. */
const fundingColumns = [
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
];

/** 2026-11-23: the tables of the reading side. */
export class Reading1795392000000 extends CreatesTables {
  readonly name = 'Reading1795392000000';
  protected readonly tables = [
    ...commonTables,
    {
      name: 'program',
      columns: [
        primary(column.varchar('id', 32)),
        column.varchar('name', 120),
        column.varchar('label_de', 200),
        column.varchar('label_en', 200),
        nullable(column.date('valid_from')),
        nullable(column.date('valid_to')),
        nullable(column.varchar('predecessor_of', 32)),
        ...provenanceColumns,
      ],
    },
    {
      name: 'program_part',
      columns: [
        primary(column.varchar('id', 40)),
        column.varchar('program_id', 32),
        column.varchar('code', 8),
        column.varchar('label_de', 200),
        column.varchar('label_en', 200),
        column.varchar('applicant_de', 200),
        column.varchar('applicant_en', 200),
        nullable(column.varchar('recipient_de', 200)),
        nullable(column.varchar('recipient_en', 200)),
        ...provenanceColumns,
      ],
      indices: { program_part_program: ['program_id'] },
    },
    {
      name: 'funding_module',
      columns: [
        primary(column.varchar('id', 8)),
        column.varchar('program_part_id', 40),
        column.varchar('label_de', 200),
        column.varchar('label_en', 200),
        column.text('description_de'),
        column.text('description_en'),
        ...provenanceColumns,
      ],
      indices: { funding_module_part: ['program_part_id'] },
    },
    {
      name: 'lump_sum_rate',
      columns: [
        primary(column.varchar('id', 64)),
        column.varchar('item_code', 32),
        column.varchar('program_part_id', 40),
        nullable(column.varchar('module_id', 8)),
        column.varchar('cost_kind', 16),
        column.varchar('label_de', 200),
        column.varchar('label_en', 200),
        column.varchar('unit', 16),
        column.bigint('amount_cents'),
        nullable(column.date('valid_from')),
        nullable(column.date('valid_to')),
        nullable(column.varchar('cap_de', 300)),
        nullable(column.varchar('cap_en', 300)),
        ...provenanceColumns,
      ],
      indices: {
        lump_sum_rate_item: ['item_code'],
        lump_sum_rate_part: ['program_part_id'],
        lump_sum_rate_module: ['module_id'],
      },
    },
    {
      name: 'budget',
      columns: [
        primary(column.varchar('id', 64)),
        column.varchar('program_id', 32),
        nullable(column.varchar('program_part_id', 40)),
        column.int('year'),
        column.varchar('purpose', 16),
        column.varchar('amount_kind', 16),
        column.bigint('amount_cents'),
        ...provenanceColumns,
      ],
      indices: { budget_program: ['program_id'], budget_part: ['program_part_id'] },
    },
    {
      name: 'allocation',
      columns: [...fundingColumns, column.int('potential'), ...provenanceColumns],
      indices: { allocation_district: ['district_ags', 'year'], allocation_center: ['center_id', 'year'] },
    },
    {
      name: 'grant_application',
      columns: [...fundingColumns, column.varchar('status', 24), ...provenanceColumns],
      indices: {
        grant_application_district: ['district_ags', 'year'],
        grant_application_center: ['center_id', 'year'],
      },
    },
    {
      name: 'grant_award',
      columns: [...fundingColumns, nullable(column.date('decided_on')), ...provenanceColumns],
      indices: { grant_award_district: ['district_ags', 'year'], grant_award_center: ['center_id', 'year'] },
    },
    {
      name: 'forwarding',
      columns: [
        ...fundingColumns,
        nullable(column.varchar('municipality_ags', 8)),
        nullable(column.int('recipient_count')),
        ...provenanceColumns,
      ],
      indices: {
        forwarding_district: ['district_ags', 'year'],
        forwarding_center: ['center_id', 'year'],
        forwarding_municipality: ['municipality_ags'],
      },
    },
    {
      name: 'staffing_increment',
      columns: [
        primary(column.varchar('id', 32)),
        column.varchar('center_id', 11),
        column.varchar('purpose', 24),
        column.int('full_time_equivalent_hundredths'),
        nullable(column.date('valid_from')),
        nullable(column.date('valid_to')),
        ...provenanceColumns,
      ],
      indices: { staffing_increment_center: ['center_id'] },
    },
    {
      name: 'outcome',
      columns: [
        primary(column.varchar('id', 64)),
        column.varchar('scope', 16),
        nullable(column.varchar('district_ags', 5)),
        nullable(column.varchar('municipality_ags', 8)),
        column.int('year'),
        column.int('year_to'),
        column.varchar('indicator', 40),
        column.int('value'),
        column.varchar('value_precision', 16),
        ...provenanceColumns,
      ],
      indices: { outcome_district: ['district_ags'], outcome_municipality: ['municipality_ags'] },
    },
  ];
}
