import { money } from '../../common/provenance.ts';
import { reader, stored, type TypeReader } from '../../common/read.ts';
import type { GrantEvent as Sdl } from '../__generated__/types.ts';
import { GrantEvent as GrantEventEntity } from '../entities/grant-event.ts';
import { grantEventsSeenBy } from '../store/grant-lists.ts';

export const GrantEvent: TypeReader = reader<Sdl>({
  type: 'GrantEvent',
  entity: GrantEventEntity,
  key: 'id',
  visible: ({ viewer }) => grantEventsSeenBy(viewer),
  fields: {
    position: stored,
    subjectId: stored,
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
