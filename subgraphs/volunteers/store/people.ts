import type { Context } from '../../common/context.ts';
import { byRange, byValue, checkYear } from '../../common/filter.ts';
import type { ListReader } from '../../common/page.ts';
import { provenanceFilter } from '../../common/provenance.ts';
import type { ListBelow } from '../../common/read.ts';
import { raw, sql, type Sql } from '../../common/sql.ts';

/**
 * Rows about single people: those of the viewer's own center, and nobody else's. A scope alone opens no row.
 * Figures about people do not come this way: they are public, made of all rows and suppressed, see `figures.ts`.
 */
export const ofOwnCenter = ({ viewer: { role, centerId } }: Context): Sql =>
  role === 'center' && centerId ? sql`center_id = ${centerId}` : raw('1 = 0');

/** The volunteers of a center, by id. */
export const volunteerList: ListReader = {
  filter: () => ({
    id: byValue(raw('t.id')),
    status: byValue(raw('t.status')),
    startedOn: byRange(raw('t.started_on')),
    ...provenanceFilter,
  }),
  orders: () => ({ ID: raw('t.id'), STARTED_ON: raw("coalesce(t.started_on, '')") }),
  standard: [{ field: 'ID', direction: 'ASC' }],
};

/** The months in which a volunteer gave hours, in their order. */
export const engagementsByVolunteer: ListBelow = {
  by: 'volunteerId',
  orderBy: raw('t.year, t.month'),
  where: ({ year }: { year?: number | null }) =>
    year === null || year === undefined ? raw('1 = 1') : sql`t.year = ${checkYear(year, 'year')}`,
};
