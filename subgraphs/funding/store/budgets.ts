import {
  byRange,
  byValue,
  byYear,
  checkYear,
  conditionOf,
  type Filter,
  type FilterFields,
} from '../../common/filter.ts';
import { provenanceFilter } from '../../common/provenance.ts';
import type { ListBelow } from '../../common/read.ts';
import { raw, sql, type Sql } from '../../common/sql.ts';

const budgetFilter: FilterFields = {
  id: byValue(raw('t.id')),
  programId: byValue(raw('t.program_id')),
  partId: byValue(raw('t.program_part_id')),
  year: byYear(raw('t.year')),
  purpose: byValue(raw('t.purpose')),
  amountKind: byValue(raw('t.amount_kind')),
  amountCents: byRange(raw('t.amount_cents')),
  ...provenanceFilter,
};

/** By year, then the whole before a part before the share for volunteering. */
const order = raw("t.year, case t.purpose when 'TOTAL' then 0 when 'PART' then 1 else 2 end, t.amount_kind, t.id");

/** The budgets that match. */
export const budgetsMatching = (filter: Filter | null | undefined): Sql =>
  sql`where ${conditionOf(budgetFilter, filter)} order by ${order}`;

const budgetsBy = (by: string): ListBelow => ({
  by,
  orderBy: order,
  where: ({ year }) => (year === undefined || year === null ? raw('1 = 1') : sql`t.year = ${checkYear(year, 'year')}`),
});

/** The budgets of a program and of its parts. */
export const budgetsByProgram: ListBelow = budgetsBy('programId');

/** The budgets of a part alone. */
export const budgetsByPart: ListBelow = budgetsBy('programPartId');
