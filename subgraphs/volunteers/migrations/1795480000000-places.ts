import { column, CreatesTables, nullable, primary, type AddedText, type TableText } from '../../common/table.ts';

/** 2026-11-25: meeting points are written to. `opening_hours_week` and `opening_exception_day` answer who is open at an instant. */
export class Places1795480000000 extends CreatesTables {
  readonly name = 'Places1795480000000';
  protected readonly tables: readonly TableText[] = [
    {
      name: 'meeting_point_serves',
      columns: [primary(column.varchar('meeting_point_id', 16)), primary(column.varchar('municipality_ags', 8))],
      indices: { meeting_point_serves_municipality: ['municipality_ags'] },
    },
    {
      name: 'meeting_point_access',
      columns: [primary(column.varchar('meeting_point_id', 16)), primary(column.varchar('feature', 32))],
    },
    {
      name: 'meeting_point_room',
      columns: [
        primary(column.varchar('meeting_point_id', 16)),
        primary(column.int('position')),
        column.varchar('name', 120),
        nullable(column.int('area_sqm')),
        nullable(column.int('occupancy_percent')),
      ],
    },
    {
      name: 'meeting_point_event',
      columns: [
        primary(column.varchar('meeting_point_id', 16)),
        primary(column.int('position')),
        column.varchar('action', 24),
        nullable(column.varchar('from_status', 16)),
        column.varchar('to_status', 16),
        column.date('happened_on'),
        column.varchar('at', 32),
        column.varchar('actor_role', 32),
      ],
      indices: { meeting_point_event_day: ['meeting_point_id', 'happened_on', 'position', 'to_status'] },
    },
    {
      name: 'opening_exception',
      columns: [
        primary(column.varchar('meeting_point_id', 16)),
        primary(column.date('day')),
        primary(column.varchar('opens_at', 5)),
        column.varchar('closes_at', 5),
        nullable(column.varchar('note', 200)),
      ],
      indices: { opening_exception_day: ['day', 'opens_at', 'closes_at'] },
    },
  ];
  protected override readonly added: readonly AddedText[] = [
    {
      name: 'meeting_point',
      columns: [
        nullable(column.date('opened_on')),
        nullable(column.date('planned_opening_on')),
        { ...column.int('version'), default: 1 },
      ],
    },
    {
      name: 'opening_hours',
      columns: [],
      indices: { opening_hours_week: ['weekday', 'opens_at', 'closes_at', 'meeting_point_id'] },
    },
  ];
}
