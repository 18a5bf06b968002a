import { column, commonTables, CreatesTables, nullable, primary, provenanceColumns } from '../../common/table.ts';

/** 2026-11-23: the tables of the reading side. */
export class Reading1795392000000 extends CreatesTables {
  readonly name = 'Reading1795392000000';
  protected readonly tables = [
    ...commonTables,
    {
      name: 'topic',
      columns: [
        primary(column.varchar('code', 32)),
        column.varchar('label_de', 120),
        column.varchar('label_en', 120),
        column.text('description_de'),
        column.text('description_en'),
        ...provenanceColumns,
      ],
    },
    {
      name: 'place',
      columns: [
        primary(column.varchar('municipality_ags', 8)),
        column.varchar('name', 120),
        column.varchar('name_sortable', 120),
        column.varchar('district_ags', 5),
        nullable(column.varchar('center_id', 11)),
        column.double('latitude'),
        column.double('longitude'),
        column.varchar('postal_code', 5),
        column.int('population'),
        ...provenanceColumns,
      ],
      indices: { place_district: ['district_ags'] },
    },
    {
      name: 'provider',
      columns: [
        primary(column.varchar('id', 16)),
        column.varchar('name', 200),
        column.varchar('name_sortable', 200),
        column.varchar('searchable', 500),
        column.varchar('kind', 32),
        ...provenanceColumns,
      ],
      indices: { provider_name: ['name_sortable'] },
    },
    {
      name: 'meeting_point',
      columns: [
        primary(column.varchar('id', 16)),
        column.varchar('name', 200),
        column.varchar('name_sortable', 200),
        column.varchar('searchable', 500),
        column.varchar('origin', 16),
        column.varchar('status', 16),
        column.varchar('provider_id', 16),
        nullable(column.varchar('street', 200)),
        column.varchar('postal_code', 5),
        column.varchar('city', 120),
        column.double('latitude'),
        column.double('longitude'),
        column.varchar('municipality_ags', 8),
        column.varchar('district_ags', 5),
        nullable(column.varchar('center_id', 11)),
        nullable(column.date('supported_since')),
        nullable(column.date('valid_from')),
        nullable(column.date('valid_to')),
        ...provenanceColumns,
      ],
      indices: {
        meeting_point_name: ['name_sortable'],
        meeting_point_provider: ['provider_id'],
        meeting_point_latitude: ['latitude'],
        meeting_point_municipality: ['municipality_ags'],
        meeting_point_district: ['district_ags'],
        meeting_point_center: ['center_id'],
      },
    },
    {
      name: 'meeting_point_topic',
      columns: [primary(column.varchar('meeting_point_id', 16)), primary(column.varchar('topic_code', 32))],
      indices: { meeting_point_topic_code: ['topic_code'] },
    },
    {
      name: 'meeting_point_language',
      columns: [primary(column.varchar('meeting_point_id', 16)), primary(column.varchar('language', 2))],
      indices: { meeting_point_language_code: ['language'] },
    },
    {
      name: 'opening_hours',
      columns: [
        primary(column.varchar('meeting_point_id', 16)),
        primary(column.int('weekday')),
        primary(column.varchar('opens_at', 5)),
        column.varchar('closes_at', 5),
      ],
    },
    {
      name: 'volunteer',
      columns: [
        primary(column.varchar('id', 16)),
        column.varchar('center_id', 11),
        column.varchar('district_ags', 5),
        column.varchar('status', 16),
        nullable(column.date('started_on')),
        ...provenanceColumns,
      ],
      indices: { volunteer_center: ['center_id'] },
    },
    {
      name: 'engagement',
      columns: [
        primary(column.varchar('volunteer_id', 16)),
        primary(column.int('year')),
        primary(column.int('month')),
        column.int('minutes'),
        column.varchar('center_id', 11),
        column.varchar('district_ags', 5),
        ...provenanceColumns,
      ],
      indices: {
        engagement_figures: ['year', 'center_id', 'volunteer_id', 'district_ags', 'minutes', 'provenance_kind'],
      },
    },
  ];
}
