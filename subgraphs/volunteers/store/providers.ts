import { byText, byValue } from '../../common/filter.ts';
import type { ListReader } from '../../common/page.ts';
import { provenanceFilter } from '../../common/provenance.ts';
import { raw } from '../../common/sql.ts';

/** The providers, by name. */
export const providerList: ListReader = {
  filter: () => ({
    id: byValue(raw('t.id')),
    name: byText(raw('t.name'), raw('t.searchable')),
    kind: byValue(raw('t.kind')),
    ...provenanceFilter,
  }),
  orders: () => ({ ID: raw('t.id'), NAME: raw('t.name_sortable') }),
  standard: [{ field: 'NAME', direction: 'ASC' }],
};
