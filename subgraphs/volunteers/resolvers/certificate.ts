import { one } from '../../common/read.ts';
import { reader, stored, type TypeReader } from '../../common/type-reader.ts';
import type { Certificate as Sdl } from '../__generated__/types.ts';
import { Certificate as CertificateEntity } from '../entities/certificate.ts';
import { ofOwnCenter } from '../store/people.ts';
import { Qualification } from './qualification.ts';
import { Volunteer } from './volunteer.ts';

export const Certificate: TypeReader = reader<Sdl>({
  type: 'Certificate',
  entity: CertificateEntity,
  key: 'id',
  visible: ofOwnCenter,
  fields: {
    id: stored,
    volunteer: one(() => Volunteer, 'volunteerId'),
    qualification: one(() => Qualification, 'qualificationId'),
    courseTitle: stored,
    courseHeldOn: stored,
    hours: { columns: ['minutes'], value: ({ minutes }) => (minutes as number) / 60 },
    issuedOn: stored,
    revokedOn: stored,
    revokedBecause: stored,
    version: stored,
  },
});
