import { reader, type TypeReader } from '../../common/type-reader.ts';
import type { ApplicationEvent as Sdl } from '../__generated__/types.ts';
import { ApplicationEvent as ApplicationEventEntity } from '../entities/application-event.ts';
import { eventsSeenBy } from '../store/applications.ts';
import { eventFields } from './event-fields.ts';

export const ApplicationEvent: TypeReader = reader<Sdl>({
  type: 'ApplicationEvent',
  entity: ApplicationEventEntity,
  key: 'id',
  visible: ({ viewer }) => eventsSeenBy(viewer),
  fields: { ...eventFields },
});
