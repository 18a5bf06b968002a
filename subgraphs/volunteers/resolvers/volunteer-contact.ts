import { reader, stored, type TypeReader } from '../../common/type-reader.ts';
import type { VolunteerContact as Sdl } from '../__generated__/types.ts';

export const VolunteerContact: TypeReader = reader<Sdl>({
  type: 'VolunteerContact',
  key: 'value',
  fields: { kind: stored, value: stored },
});
