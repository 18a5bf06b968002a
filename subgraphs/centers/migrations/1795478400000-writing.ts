import { CreatesTables, writingTables } from '../../common/table.ts';

/** 2026-11-24: the tables with which every subgraph writes. */
export class Writing1795478400000 extends CreatesTables {
  readonly name = 'Writing1795478400000';
  protected readonly tables = writingTables;
}
