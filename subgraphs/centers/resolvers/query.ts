import { checkAgs, checkCenterId } from '../../common/keys.ts';
import { readConnection } from '../../common/page.ts';
import { readByKey, readList, readOne } from '../../common/read.ts';
import type { Context } from '../../common/context.ts';
import { checkSearchText } from '../../common/search.ts';
import { selectionOf } from '../../common/selection.ts';
import { raw } from '../../common/sql.ts';
import type { Subgraph } from '../../common/subgraph.ts';
import { centerList } from '../store/centers.ts';
import { districtList } from '../store/districts.ts';
import { institutionsOn } from '../store/institutions.ts';
import { municipalityList } from '../store/municipalities.ts';
import { AdministrativeRegion } from './administrative-region.ts';
import { Center } from './center.ts';
import { District } from './district.ts';
import { InformationEvent } from './information-event.ts';
import { Institution } from './institution.ts';
import { Municipality } from './municipality.ts';
import { SearchResults } from './search-results.ts';

export const Query: Subgraph['Query'] = {
  center: (_, { id }: { id: string }, context, info) => readOne(Center, checkCenterId(id), context, info),
  centers: (_, args, context, info) => readConnection(Center, centerList, args, context, info),
  district: (_, { ags }: { ags: string }, context, info) => readOne(District, checkAgs(ags, 5), context, info),
  districts: (_, args, context, info) => readConnection(District, districtList, args, context, info),
  municipality: (_, { ags }: { ags: string }, context, info) => readOne(Municipality, checkAgs(ags, 8), context, info),
  municipalities: (_, args, context, info) => readConnection(Municipality, municipalityList, args, context, info),
  administrativeRegions: (_, _args, context, info) =>
    readList(AdministrativeRegion, raw('order by t.id'), context, info),
  institutions: (_, args, context, info) => readList(Institution, institutionsOn(args, context), context, info),
  informationEvents: (_, _args, context, info) =>
    readList(InformationEvent, raw('order by t.held_on desc, t.id'), context, info),
  search: async (_, args: { text: string }, context: Context, info) => {
    const text = checkSearchText(args.text);
    return (await readByKey(SearchResults, [text], selectionOf(info, context), context)).get(text);
  },
};
