import { money } from '../../common/provenance.ts';
import { stored } from '../../common/type-reader.ts';

/** The fields that every step has, of an application or of a grant. */
export const eventFields = {
  position: stored,
  action: stored,
  fromStatus: stored,
  toStatus: stored,
  at: stored,
  happenedOn: stored,
  role: {
    columns: ['actorRole'],
    value: ({ actorRole }: Record<string, unknown>) => (actorRole as string).toUpperCase(),
  },
  amount: money('amountCents'),
  reason: stored,
} as const;
