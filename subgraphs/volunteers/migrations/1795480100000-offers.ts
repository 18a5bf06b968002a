import { column, CreatesTables, nullable, primary, provenanceColumns, type TableText } from '../../common/table.ts';

/** 2026-11-25: what meeting points offer, and the days on which it takes place. */
export class Offers1795480100000 extends CreatesTables {
  readonly name = 'Offers1795480100000';
  protected readonly tables: readonly TableText[] = [
    {
      name: 'offer',
      columns: [
        primary(column.varchar('id', 16)),
        column.varchar('meeting_point_id', 16),
        column.varchar('center_id', 11),
        column.varchar('district_ags', 5),
        column.varchar('topic_code', 32),
        column.varchar('title', 200),
        column.varchar('title_sortable', 200),
        column.varchar('searchable', 500),
        column.varchar('language', 2),
        column.varchar('audience', 16),
        nullable(column.int('capacity')),
        column.int('weekday'),
        column.varchar('starts_at', 5),
        column.varchar('ends_at', 5),
        column.int('every_weeks'),
        column.date('valid_from'),
        nullable(column.date('valid_to')),
        { ...column.int('version'), default: 1 },
        ...provenanceColumns,
      ],
      indices: {
        offer_meeting_point: ['meeting_point_id'],
        offer_center: ['center_id'],
        offer_district: ['district_ags'],
        offer_topic: ['topic_code'],
        offer_title: ['title_sortable'],
      },
    },
    {
      name: 'session',
      columns: [
        primary(column.varchar('id', 24)),
        column.varchar('offer_id', 16),
        column.varchar('meeting_point_id', 16),
        column.varchar('center_id', 11),
        column.varchar('district_ags', 5),
        column.varchar('topic_code', 32),
        column.varchar('audience', 16),
        column.date('held_on'),
        column.varchar('starts_at', 5),
        column.varchar('ends_at', 5),
        column.varchar('status', 16),
        nullable(column.text('cancel_reason')),
        nullable(column.int('newcomers')),
        nullable(column.int('locals')),
        { ...column.int('version'), default: 1 },
        ...provenanceColumns,
      ],
      indices: {
        session_offer: ['offer_id', 'held_on'],
        session_center: ['center_id', 'held_on'],
        session_counted: ['held_on', 'status', 'center_id', 'district_ags', 'topic_code', 'audience'],
        session_meeting_point: ['meeting_point_id', 'held_on'],
      },
    },
  ];
}
