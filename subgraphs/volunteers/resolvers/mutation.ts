import { mutation } from '../../common/mutation.ts';
import type { Subgraph } from '../../common/subgraph.ts';
import { changeOffer, endOffer } from '../store/change-offer.ts';
import { createOffer } from '../store/enter-offer.ts';
import { planSessions } from '../store/plan-sessions.ts';
import { cancelSession, recordAttendance } from '../store/session-steps.ts';
import { Offer } from './offer.ts';
import { Session } from './session.ts';

/** What is offered, and when it takes place. */
const offers = {
  createOffer: mutation('volunteers', Offer, createOffer),
  changeOffer: mutation('volunteers', Offer, changeOffer),
  endOffer: mutation('volunteers', Offer, endOffer),
  planSessions: mutation('volunteers', Offer, planSessions),
  cancelSession: mutation('volunteers', Session, cancelSession),
  recordAttendance: mutation('volunteers', Session, recordAttendance),
};

export const Mutation: Subgraph['Mutation'] = {
  ...offers,
};
