import { provenance } from '../../common/provenance.ts';
import { reader, stored, type TypeReader } from '../../common/type-reader.ts';
import type { Engagement as Sdl } from '../__generated__/types.ts';
import { Engagement as EngagementEntity } from '../entities/engagement.ts';
import { ofOwnCenter } from '../store/people.ts';

export const Engagement: TypeReader = reader<Sdl>({
  type: 'Engagement',
  entity: EngagementEntity,
  key: 'volunteerId',
  visible: ofOwnCenter,
  fields: {
    year: stored,
    month: stored,
    hours: { columns: ['minutes'], value: ({ minutes }) => (minutes as number) / 60 },
    provenance,
  },
});
