import { reader, stored, type TypeReader } from '../../common/type-reader.ts';
import { hits } from '../../common/search.ts';
import { dayOf, validOn } from '../../common/validity.ts';
import type { SearchResults as Sdl } from '../__generated__/types.ts';
import { MeetingPoint } from './meeting-point.ts';

export const SearchResults: TypeReader = reader<Sdl>({
  type: 'SearchResults',
  key: 'text',
  fields: {
    text: stored,
    meetingPoints: hits(
      () => MeetingPoint,
      (args, context) => [validOn(dayOf(args, context))],
    ),
  },
});
