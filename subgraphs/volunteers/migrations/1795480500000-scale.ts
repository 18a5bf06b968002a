import { column, CreatesTables, primary, type IndexedText } from '../../common/table.ts';

/** 2026-11-25: what a Land full of volunteers asks for: figures by quarter and topic as they are reckoned, and indexes. The next import fills them. */
export class Scale1795480500000 extends CreatesTables {
  readonly name = 'Scale1795480500000';
  protected readonly tables = [
    {
      name: 'volunteering_split',
      columns: [
        primary(column.int('year')),
        primary(column.varchar('split', 8)),
        primary(column.varchar('center_id', 11)),
        primary(column.varchar('kind', 8)),
        primary(column.int('activity')),
        column.varchar('district_ags', 5),
        column.int('people'),
        column.int('minutes'),
        column.varchar('provenance_kinds', 64),
      ],
    },
  ];
  protected override readonly indexed: readonly IndexedText[] = [
    {
      name: 'meeting_point',
      indices: {
        meeting_point_coverage: [
          'municipality_ags',
          'provenance_kind',
          'status',
          'opened_on',
          'valid_from',
          'valid_to',
        ],
      },
      replaced: { meeting_point_municipality: ['municipality_ags'] },
    },
    {
      name: 'session',
      indices: {
        session_of_center: ['center_id', 'held_on', 'status', 'district_ags', 'topic_code', 'audience'],
        session_visits: ['status', 'held_on', 'center_id', 'district_ags', 'newcomers', 'locals'],
      },
      replaced: { session_center: ['center_id', 'held_on'] },
    },
    {
      name: 'volunteer',
      indices: { volunteer_list: ['center_id', 'id'] },
      replaced: { volunteer_center: ['center_id'] },
    },
  ];
}
