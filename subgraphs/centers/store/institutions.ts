import type { Context } from '../../common/context.ts';
import type { ListBelow } from '../../common/read.ts';
import { raw, sql, type Sql } from '../../common/sql.ts';
import { dayOf, validOn } from '../../common/validity.ts';

/** The institutions of the day, by id. */
export const institutionsOn = (args: { asOf?: string | null }, context: Context): Sql =>
  sql`where ${validOn(dayOf(args, context))} order by t.id`;

/** The contacts of an institution, by purpose. */
export const contactsByInstitution: ListBelow = { by: 'institutionId', orderBy: raw('t.purpose, t.id') };
