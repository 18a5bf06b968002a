import { byValue, byYear, checkYear } from '../../common/filter.ts';
import type { ListReader } from '../../common/page.ts';
import { provenanceFilter } from '../../common/provenance.ts';
import type { ListBelow } from '../../common/read.ts';
import { raw, sql } from '../../common/sql.ts';

/** Published numbers, newest first. */
export const outcomeList: ListReader = {
  filter: () => ({
    id: byValue(raw('t.id')),
    scope: byValue(raw('t.scope')),
    indicator: byValue(raw('t.indicator')),
    year: byYear(raw('t.year')),
    yearTo: byYear(raw('t.year_to')),
    districtAgs: byValue(raw('t.district_ags')),
    municipalityAgs: byValue(raw('t.municipality_ags')),
    ...provenanceFilter,
  }),
  orders: () => ({
    ID: raw('t.id'),
    YEAR: raw('t.year'),
    INDICATOR: raw('t.indicator'),
    VALUE: raw('t.value'),
  }),
  standard: [{ field: 'YEAR', direction: 'DESC' }],
};

const outcomesBy = (by: string): ListBelow => ({
  by,
  orderBy: raw('t.year desc, t.id'),
  where({ year }) {
    if (year === undefined || year === null) return raw('1 = 1');
    return sql`${checkYear(year, 'year')} between t.year and t.year_to`;
  },
});

/** The numbers of a district. */
export const outcomesByDistrict: ListBelow = outcomesBy('districtAgs');

/** The numbers of a municipality. */
export const outcomesByMunicipality: ListBelow = outcomesBy('municipalityAgs');
