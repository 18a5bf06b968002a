import { money } from '../../common/provenance.ts';
import { reader, stored, type TypeReader } from '../../common/read.ts';
import type { ApplicationEvent as Sdl } from '../__generated__/types.ts';
import { ApplicationEvent as ApplicationEventEntity } from '../entities/application-event.ts';
import { eventsSeenBy } from '../store/applications.ts';

export const ApplicationEvent: TypeReader = reader<Sdl>({
  type: 'ApplicationEvent',
  entity: ApplicationEventEntity,
  key: 'id',
  visible: ({ viewer }) => eventsSeenBy(viewer),
  fields: {
    position: stored,
    action: stored,
    fromStatus: stored,
    toStatus: stored,
    at: stored,
    happenedOn: stored,
    role: { columns: ['actorRole'], value: ({ actorRole }) => (actorRole as string).toUpperCase() },
    amount: money('amountCents'),
    reason: stored,
  },
});
