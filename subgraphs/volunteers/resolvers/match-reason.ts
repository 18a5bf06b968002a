import { bilingual } from '../../common/provenance.ts';
import { reader, stored, type TypeReader } from '../../common/type-reader.ts';
import type { MatchReason as Sdl } from '../__generated__/types.ts';

/** Read from what `reasonsOf` makes. */
export const MatchReason: TypeReader = reader<Sdl>({
  type: 'MatchReason',
  key: 'criterion',
  fields: { criterion: stored, points: stored, text: bilingual('text') },
});
