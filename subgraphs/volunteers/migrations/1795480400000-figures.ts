import { column, CreatesTables, nullable, primary } from '../../common/table.ts';

/** 2026-11-25: the figures of places and years. The next import fills them. */
export class Figures1795480400000 extends CreatesTables {
  readonly name = 'Figures1795480400000';
  protected readonly tables = [
    {
      name: 'volunteering_figure',
      columns: [
        primary(column.int('year')),
        primary(column.varchar('level', 32)),
        primary(column.varchar('place_id', 11)),
        nullable(column.varchar('district_ags', 5)),
        column.int('people'),
        column.int('minutes'),
        column.varchar('provenance_kinds', 64),
        column.int('suppressed'),
      ],
    },
  ];
}
