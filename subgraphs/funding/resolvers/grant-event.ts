import { reader, stored, type TypeReader } from '../../common/type-reader.ts';
import type { GrantEvent as Sdl } from '../__generated__/types.ts';
import { GrantEvent as GrantEventEntity } from '../entities/grant-event.ts';
import { grantEventsSeenBy } from '../store/grant-lists.ts';
import { eventFields } from './event-fields.ts';

export const GrantEvent: TypeReader = reader<Sdl>({
  type: 'GrantEvent',
  entity: GrantEventEntity,
  key: 'id',
  visible: ({ viewer }) => grantEventsSeenBy(viewer),
  fields: { subjectId: stored, ...eventFields },
});
