import { byRange, byText, byValue } from '../../common/filter.ts';
import type { ListReader } from '../../common/page.ts';
import { provenanceFilter } from '../../common/provenance.ts';
import type { ListBelow } from '../../common/read.ts';
import { raw } from '../../common/sql.ts';
import { dayOf, validOn } from '../../common/validity.ts';

/** The centers of the day, by name. */
export const centerList: ListReader = {
  filter: () => ({
    id: byValue(raw('t.id')),
    name: byText(raw('t.name'), raw('t.searchable')),
    districtAgs: byValue(raw('t.district_ags')),
    administrativeRegionId: byValue(raw('substr(t.district_ags, 1, 3)')),
    openedOn: byRange(raw('t.opened_on')),
    ...provenanceFilter,
  }),
  orders: () => ({
    ID: raw('t.id'),
    NAME: raw('t.name_sortable'),
    OPENED_ON: raw("coalesce(t.opened_on, '')"),
  }),
  standard: [{ field: 'NAME', direction: 'ASC' }],
  where: (args, context) => validOn(dayOf(args, context)),
};

/** The centers of a district on the day, by id. */
export const centersByDistrict: ListBelow = {
  by: 'districtAgs',
  orderBy: raw('t.id'),
  where: (args, context) => validOn(dayOf(args, context)),
};
