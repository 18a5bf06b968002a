import { byRange, byText, byValue, type FieldFilter } from '../../common/filter.ts';
import type { ListReader } from '../../common/page.ts';
import { provenanceFilter } from '../../common/provenance.ts';
import type { ListBelow } from '../../common/read.ts';
import { raw, sql } from '../../common/sql.ts';
import { validOn } from '../../common/validity.ts';
import { populationOn } from './population.ts';

/** The districts, by their name without its kind. */
export const districtList: ListReader = {
  filter: (day) => ({
    ags: byValue(raw('t.ags')),
    name: byText(raw('t.name'), raw('t.searchable')),
    kind: byValue(raw('t.kind')),
    administrativeRegionId: byValue(raw('t.administrative_region_id')),
    population: byRange(sql`(${populationOn(day)})`),
    hasCenter: servedOn(day),
    ...provenanceFilter,
  }),
  orders: (day) => ({
    ID: raw('t.ags'),
    NAME: raw('t.name_sortable'),
    POPULATION: sql`coalesce((${populationOn(day)}), 0)`,
    AREA: raw('t.area_hectares'),
  }),
  standard: [{ field: 'NAME', direction: 'ASC' }],
};

const servedOn =
  (day: string): FieldFilter =>
  (asked) =>
    sql`${raw(asked ? 'exists' : 'not exists')} (select 1 from center c where c.district_ags = t.ags and ${validOn(day, 'c')})`;

/** The districts of an administrative region, by name. */
export const districtsByRegion: ListBelow = { by: 'administrativeRegionId', orderBy: raw('t.name_sortable, t.ags') };
