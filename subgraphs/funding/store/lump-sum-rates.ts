import type { Context } from '../../common/context.ts';
import type { ListBelow } from '../../common/read.ts';
import { every, raw, sql, type Sql } from '../../common/sql.ts';
import { dayOf, validOn } from '../../common/validity.ts';

/** The item whose rate a post is paid by. */
const POST = 'I_POST';

/** Which rates are asked for. */
interface RatesAsked {
  partId?: string | null;
  moduleId?: string | null;
  itemCode?: string | null;
  asOf?: string | null;
}

/** The rates of the day, by item. */
export const ratesOn = (args: RatesAsked, context: Context): Sql =>
  sql`where ${every([...asked(args), validOn(dayOf({ ...args }, context))])} order by t.item_code, t.id`;

/** All rates, by item, oldest first. */
export const ratesEver = (args: RatesAsked): Sql =>
  sql`where ${every(asked(args))} order by t.item_code, t.valid_from, t.id`;

const asked = ({ partId, moduleId, itemCode }: RatesAsked): Sql[] => [
  ...(partId ? [sql`t.program_part_id = ${partId}`] : []),
  ...(moduleId ? [sql`t.module_id = ${moduleId}`] : []),
  ...(itemCode ? [sql`t.item_code = ${itemCode}`] : []),
];

const ratesBy = (by: string): ListBelow => ({
  by,
  orderBy: raw('t.item_code, t.id'),
  where: (args, context) => validOn(dayOf(args, context)),
});

/** The rates of a part on the day. */
export const ratesByPart: ListBelow = ratesBy('programPartId');

/** The rates of a module on the day. */
export const ratesByModule: ListBelow = ratesBy('moduleId');

/** The rate of a post on the day, as the end of a statement. Should two overlap, the newer one holds. */
export const postRateOn = (day: string, alias = 't'): Sql =>
  sql`where ${raw(alias)}.item_code = ${POST} and ${validOn(day, alias)} order by ${raw(alias)}.valid_from desc limit 1`;

/**
 * What a staffing increment is worth in a year, in hundredths of a cent: posts in hundredths times cents, so that it stays whole.
 * Null on a day without a documented rate of a post: no amount is made up.
 */
export const annualAmountOn = (day: string): Sql =>
  sql`select r.amount_cents * t.full_time_equivalent_hundredths from lump_sum_rate r ${postRateOn(day, 'r')}`;
