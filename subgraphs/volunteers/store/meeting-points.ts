import { byRange, byText, byValue, type FieldFilter } from '../../common/filter.ts';
import type { ListReader, PageArgs } from '../../common/page.ts';
import { provenanceFilter } from '../../common/provenance.ts';
import { every, raw, sql } from '../../common/sql.ts';
import { dayOf, validOn } from '../../common/validity.ts';
import { checkNear, distanceMetres, inside, type Near } from './near.ts';
import { isOpenAt } from './standing.ts';

/** The meeting points of the day, by name; inside a circle the nearest first. */
export const meetingPointList: ListReader = {
  filter: () => ({
    id: byValue(raw('t.id')),
    name: byText(raw('t.name'), raw('t.searchable')),
    origin: byValue(raw('t.origin')),
    status: byValue(raw('t.status')),
    municipalityAgs: byValue(raw('t.municipality_ags')),
    districtAgs: byValue(raw('t.district_ags')),
    administrativeRegionId: byValue(raw('substr(t.district_ags, 1, 3)')),
    centerId: byValue(raw('t.center_id')),
    topic: byMember('meeting_point_topic', 'topic_code'),
    language: byMember('meeting_point_language', 'language'),
    providerId: byValue(raw('t.provider_id')),
    providerKind: byValue(raw('(select p.kind from provider p where p.id = t.provider_id)')),
    supportedSince: byRange(raw('t.supported_since')),
    openAt: (at) => isOpenAt(new Date(at as unknown as string)),
    openNow: (wanted) => sql`${isOpenAt(new Date())} = ${(wanted as unknown as boolean) ? 1 : 0}`,
    ...provenanceFilter,
  }),
  orders: () => ({
    ID: raw('t.id'),
    NAME: raw('t.name_sortable'),
    SUPPORTED_SINCE: raw("coalesce(t.supported_since, '')"),
    MUNICIPALITY: raw(
      "coalesce((select p.name_sortable from place p where p.municipality_ags = t.municipality_ags), '')",
    ),
  }),
  standard: [{ field: 'NAME', direction: 'ASC' }],
  where(args, context) {
    const near = nearOf(args);
    const valid = validOn(dayOf(args, context));
    return near ? every([inside(near), valid]) : valid;
  },
  nearest(args) {
    const near = nearOf(args);
    return near && distanceMetres(near);
  },
};

const nearOf = ({ near }: PageArgs): Near | null => (near ? checkNear(near as Near) : null);

/** One of the codes that a join table holds for the meeting point. */
const byMember =
  (table: string, column: string): FieldFilter =>
  (asked, path) =>
    sql`exists (select 1 from ${raw(table)} m where m.meeting_point_id = t.id and ${byValue(raw(`m.${column}`))(asked, path)})`;
