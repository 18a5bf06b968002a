import { reader, stored, type TypeReader } from '../../common/type-reader.ts';
import { hits } from '../../common/search.ts';
import { dayOf, validOn } from '../../common/validity.ts';
import type { SearchResults as Sdl } from '../__generated__/types.ts';
import { Center } from './center.ts';
import { District } from './district.ts';
import { Municipality } from './municipality.ts';

export const SearchResults: TypeReader = reader<Sdl>({
  type: 'SearchResults',
  key: 'text',
  fields: {
    text: stored,
    centers: hits(
      () => Center,
      (args, context) => [validOn(dayOf(args, context))],
    ),
    districts: hits(() => District),
    municipalities: hits(() => Municipality),
  },
});
