import type { Database } from '../../common/database.ts';
import { groupBy } from '../../common/read.ts';
import { join, oneOf, sql, type Sql } from '../../common/sql.ts';
import { sumStages, type Stage, type StageRow, type StageSums } from './stages.ts';

/** A year's money of one parent, as the SDL has it; amounts in cents. */
export interface Summary extends StageSums {
  year: number;
  byProvenanceKind: (StageSums & { kind: string })[];
}

interface SumRow extends StageRow {
  parent: string;
  kind: string;
}

/** What to sum up: by which key of a row, in SQL; of which year; how far the money went. */
interface Asked {
  parent: Sql;
  year: number;
  stages: readonly Stage[];
  /** The day whose knowledge counts. */
  day: string;
}

/**
 * The year's money of each parent, in their order: one statement for all parents and stages.
 * Rows over several years are left out, as they cannot be split.
 */
export async function summariesOf(db: Database, keys: readonly string[], asked: Asked): Promise<Summary[]> {
  const rows = asked.stages.length ? await db.rows<SumRow>(statementOf(keys, asked)) : [];
  const byParent = groupBy(rows, (row) => row.parent);
  return keys.map((key) => summaryOf(asked.year, byParent.get(key) ?? []));
}

function statementOf(keys: readonly string[], { parent, year, stages, day }: Asked): Sql {
  const parts = stages.map(
    ({ amount, rowsOn }) => sql`
      select ${amount} as stage, ${parent} as parent, t.provenance_kind as kind, sum(t.amount_cents) as cents
      from ${rowsOn(day)} where ${oneOf(parent, keys)} and t.year = ${year} and t.year_to = ${year}
      group by ${parent}, t.provenance_kind`,
  );
  return sql`${join(parts, ' union all ')} order by parent, kind`;
}

function summaryOf(year: number, rows: readonly SumRow[]): Summary {
  const kinds = [...groupBy(rows, (row) => row.kind)];
  return {
    year,
    ...sumStages(rows),
    byProvenanceKind: kinds.map(([kind, ofKind]) => ({ kind, ...sumStages(ofKind) })),
  };
}
