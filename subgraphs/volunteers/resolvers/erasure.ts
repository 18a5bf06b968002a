import { reader, stored, type TypeReader } from '../../common/type-reader.ts';
import type { Erasure as Sdl } from '../__generated__/types.ts';
import { Erasure as ErasureEntity } from '../entities/erasure.ts';
import { ofOwnCenter } from '../store/people.ts';

export const Erasure: TypeReader = reader<Sdl>({
  type: 'Erasure',
  entity: ErasureEntity,
  key: 'volunteerId',
  visible: ofOwnCenter,
  fields: { volunteerId: stored, erasedAt: stored, reason: stored },
});
