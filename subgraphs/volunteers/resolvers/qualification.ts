import { provenance } from '../../common/provenance.ts';
import { many, one } from '../../common/read.ts';
import { reader, stored, type TypeReader } from '../../common/type-reader.ts';
import { raw } from '../../common/sql.ts';
import type { Qualification as Sdl } from '../__generated__/types.ts';
import { Qualification as QualificationEntity } from '../entities/qualification.ts';
import { ofOwnCenter } from '../store/people.ts';
import { Center } from './center.ts';
import { Certificate } from './certificate.ts';
import { Participation } from './participation.ts';
import { Topic } from './topic.ts';

export const Qualification: TypeReader = reader<Sdl>({
  type: 'Qualification',
  entity: QualificationEntity,
  key: 'id',
  visible: ofOwnCenter,
  fields: {
    id: stored,
    center: one(() => Center, 'centerId'),
    kind: stored,
    title: stored,
    heldOn: stored,
    minutes: stored,
    capacity: stored,
    topic: one(() => Topic, 'topicCode'),
    status: stored,
    participants: many('id', () => Participation, { by: 'qualificationId', orderBy: raw('t.volunteer_id') }),
    certificates: many('id', () => Certificate, { by: 'qualificationId', orderBy: raw('t.id') }),
    version: stored,
    provenance,
  },
});
