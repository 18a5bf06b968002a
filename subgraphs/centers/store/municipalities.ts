import { byRange, byText, byValue } from '../../common/filter.ts';
import type { ListReader } from '../../common/page.ts';
import { provenanceFilter } from '../../common/provenance.ts';
import { raw, sql } from '../../common/sql.ts';
import { populationOn } from './population.ts';

/** The municipalities, by name. */
export const municipalityList: ListReader = {
  filter: (day) => ({
    ags: byValue(raw('t.ags')),
    name: byText(raw('t.name'), raw('t.searchable')),
    kind: byValue(raw('t.kind')),
    districtAgs: byValue(raw('t.district_ags')),
    administrativeRegionId: byValue(raw('substr(t.ags, 1, 3)')),
    postalCode: byValue(raw('t.postal_code')),
    population: byRange(sql`(${populationOn(day)})`),
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
