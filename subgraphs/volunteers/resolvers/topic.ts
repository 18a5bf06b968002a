import { bilingual, provenance } from '../../common/provenance.ts';
import { reader, stored, type TypeReader } from '../../common/type-reader.ts';
import type { Topic as Sdl } from '../__generated__/types.ts';
import { Topic as TopicEntity } from '../entities/topic.ts';

export const Topic: TypeReader = reader<Sdl>({
  type: 'Topic',
  entity: TopicEntity,
  key: 'code',
  fields: { code: stored, label: bilingual('label'), description: bilingual('description'), provenance },
});
