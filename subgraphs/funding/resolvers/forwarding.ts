import { one } from '../../common/read.ts';
import { reader, stored, type TypeReader } from '../../common/type-reader.ts';
import type { Forwarding as Sdl } from '../__generated__/types.ts';
import { Forwarding as ForwardingEntity } from '../entities/forwarding.ts';
import { fundingFields } from './funding-row.ts';
import { Grant } from './grant.ts';
import { MeetingPoint } from './meeting-point.ts';
import { Municipality } from './municipality.ts';

export const Forwarding: TypeReader = reader<Sdl>({
  type: 'Forwarding',
  entity: ForwardingEntity,
  key: 'id',
  fields: {
    ...fundingFields(),
    municipality: one(() => Municipality, 'municipalityAgs'),
    recipientCount: stored,
    recipientName: stored,
    meetingPoint: one(() => MeetingPoint, 'meetingPointId'),
    agreedOn: stored,
    grant: one(() => Grant, 'grantId'),
  },
});
