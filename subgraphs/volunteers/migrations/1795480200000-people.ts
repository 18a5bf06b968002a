import { column, CreatesTables, nullable, primary, type TableText } from '../../common/table.ts';

/**
 * 2026-11-25: volunteers as people. Name and contact are sealed; the marks, of center and value together, are what names and duplicates are
 * found by (`volunteer_name_mark`, `volunteer_contact_mark`, `volunteer_name_word_mark`), `volunteer_sealed_with` what rotation goes by.
 */
export class People1795480200000 extends CreatesTables {
  readonly name = 'People1795480200000';
  protected readonly tables: TableText[] = [
    {
      name: 'volunteer_language',
      columns: [primary(column.varchar('volunteer_id', 16)), primary(column.varchar('language', 2))],
      indices: { volunteer_language_code: ['language'] },
    },
    {
      name: 'volunteer_skill',
      columns: [primary(column.varchar('volunteer_id', 16)), primary(column.varchar('topic_code', 32))],
      indices: { volunteer_skill_topic: ['topic_code'] },
    },
    {
      name: 'volunteer_availability',
      columns: [
        primary(column.varchar('volunteer_id', 16)),
        primary(column.int('weekday')),
        primary(column.varchar('from_time', 5)),
        column.varchar('to_time', 5),
      ],
    },
    {
      name: 'volunteer_consent',
      columns: [
        primary(column.varchar('volunteer_id', 16)),
        primary(column.int('position')),
        column.varchar('text_version', 32),
        column.varchar('given_at', 32),
        nullable(column.varchar('withdrawn_at', 32)),
      ],
    },
    {
      name: 'volunteer_name_word',
      columns: [primary(column.varchar('volunteer_id', 16)), primary(column.varchar('mark', 64))],
      indices: { volunteer_name_word_mark: ['mark'] },
    },
    {
      name: 'erasure',
      columns: [
        primary(column.varchar('volunteer_id', 16)),
        column.varchar('center_id', 11),
        column.varchar('erased_at', 32),
        column.varchar('reason', 24),
      ],
      indices: { erasure_center: ['center_id'] },
    },
  ];
  protected override readonly added = [
    {
      name: 'volunteer',
      columns: [
        { ...column.int('version'), default: 1 },
        nullable(column.varchar('status_reason', 24)),
        nullable(column.varchar('municipality_ags', 8)),
        nullable(column.text('sealed_name')),
        nullable(column.varchar('contact_kind', 8)),
        nullable(column.text('sealed_contact')),
        nullable(column.varchar('sealed_with', 16)),
        nullable(column.varchar('name_mark', 64)),
        nullable(column.varchar('contact_mark', 64)),
        nullable(column.date('changed_on')),
      ],
      indices: {
        volunteer_sealed_with: ['sealed_with'],
        volunteer_name_mark: ['name_mark'],
        volunteer_contact_mark: ['contact_mark'],
      },
    },
  ];
}
