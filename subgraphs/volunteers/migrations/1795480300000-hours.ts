import { TableIndex, type QueryRunner } from 'typeorm';
import { column, CreatesTables, nullable, primary, provenanceColumns, type TableText } from '../../common/table.ts';

const version = { ...column.int('version'), default: 1 };

/** 2026-11-25: hours one by one, their share of a topic, and courses. */
export class Hours1795480300000 extends CreatesTables {
  readonly name = 'Hours1795480300000';
  protected readonly tables: readonly TableText[] = [
    {
      name: 'hours_entry',
      columns: [
        primary(column.varchar('id', 16)),
        column.varchar('volunteer_id', 16),
        column.varchar('center_id', 11),
        column.varchar('district_ags', 5),
        column.date('worked_on'),
        column.int('minutes'),
        nullable(column.varchar('topic_code', 32)),
        nullable(column.varchar('offer_id', 16)),
        column.varchar('status', 16),
        column.date('logged_on'),
        nullable(column.varchar('decision_id', 16)),
        nullable(column.varchar('corrects_id', 16)),
        nullable(column.varchar('corrected_by_id', 16)),
        version,
        ...provenanceColumns,
      ],
      indices: {
        hours_entry_list: ['center_id', 'status', 'worked_on', 'id'],
        // With the center, as rows are for the own one: SQLite else takes the list's index and reads all of the center.
        hours_entry_volunteer: ['volunteer_id', 'center_id', 'worked_on'],
        hours_entry_decision: ['decision_id'],
      },
    },
    {
      name: 'hours_decision',
      columns: [
        primary(column.varchar('id', 16)),
        column.varchar('center_id', 11),
        column.varchar('outcome', 16),
        column.date('decided_on'),
        nullable(column.text('reason')),
      ],
    },
    {
      name: 'topic_engagement',
      columns: [
        primary(column.varchar('volunteer_id', 16)),
        primary(column.int('year')),
        primary(column.int('month')),
        primary(column.varchar('topic_code', 32)),
        column.int('minutes'),
        column.varchar('center_id', 11),
        column.varchar('district_ags', 5),
      ],
      indices: {
        topic_engagement_figures: ['year', 'center_id', 'volunteer_id', 'topic_code', 'district_ags', 'minutes'],
      },
    },
    {
      name: 'qualification',
      columns: [
        primary(column.varchar('id', 16)),
        column.varchar('center_id', 11),
        column.varchar('district_ags', 5),
        column.varchar('kind', 16),
        column.varchar('title', 200),
        column.date('held_on'),
        column.int('minutes'),
        column.int('capacity'),
        nullable(column.varchar('topic_code', 32)),
        column.varchar('status', 16),
        version,
        ...provenanceColumns,
      ],
      indices: { qualification_list: ['center_id', 'held_on', 'id'] },
    },
    {
      name: 'participation',
      columns: [
        primary(column.varchar('id', 16)),
        column.varchar('qualification_id', 16),
        column.varchar('volunteer_id', 16),
        column.varchar('center_id', 11),
        column.varchar('status', 16),
        nullable(column.int('minutes')),
      ],
      indices: {
        participation_qualification: ['qualification_id', 'volunteer_id'],
        participation_volunteer: ['volunteer_id'],
      },
    },
    {
      name: 'certificate',
      columns: [
        primary(column.varchar('id', 32)),
        column.varchar('qualification_id', 16),
        column.varchar('volunteer_id', 16),
        column.varchar('center_id', 11),
        column.varchar('course_title', 200),
        column.date('course_held_on'),
        column.int('minutes'),
        column.date('issued_on'),
        nullable(column.date('revoked_on')),
        nullable(column.text('revoked_because')),
        version,
      ],
      indices: { certificate_qualification: ['qualification_id'], certificate_volunteer: ['volunteer_id'] },
    },
  ];

  override async up(runner: QueryRunner): Promise<void> {
    await super.up(runner);
    await replaceFigures(runner, [...FIGURES, 'month']);
  }

  override async down(runner: QueryRunner): Promise<void> {
    await replaceFigures(runner, FIGURES);
    await super.down(runner);
  }
}

/** What the figures of a year are made of, and since quarters are told the month too: so they are read from the index alone. */
const FIGURES = ['year', 'center_id', 'volunteer_id', 'district_ags', 'minutes', 'provenance_kind'];

async function replaceFigures(runner: QueryRunner, columnNames: string[]): Promise<void> {
  await runner.dropIndex('engagement', 'engagement_figures');
  await runner.createIndex('engagement', new TableIndex({ name: 'engagement_figures', columnNames }));
}
