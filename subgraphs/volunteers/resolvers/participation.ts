import { one } from '../../common/read.ts';
import { reader, stored, type TypeReader } from '../../common/type-reader.ts';
import type { Participation as Sdl } from '../__generated__/types.ts';
import { Participation as ParticipationEntity } from '../entities/participation.ts';
import { ofOwnCenter } from '../store/people.ts';
import { Volunteer } from './volunteer.ts';

export const Participation: TypeReader = reader<Sdl>({
  type: 'Participation',
  entity: ParticipationEntity,
  key: 'id',
  visible: ofOwnCenter,
  fields: {
    volunteer: one(() => Volunteer, 'volunteerId'),
    status: stored,
    minutes: stored,
  },
});
