import { mutation } from '../../common/mutation.ts';
import type { Subgraph } from '../../common/subgraph.ts';
import { issueCertificates, revokeCertificate } from '../store/certificates.ts';
import { changeOffer, endOffer } from '../store/change-offer.ts';
import { approveHours, declineHours } from '../store/decide-hours.ts';
import { createOffer } from '../store/enter-offer.ts';
import { correctHours, logHours } from '../store/log-hours.ts';
import { enrolParticipants, recordParticipation, withdrawParticipants } from '../store/participations.ts';
import { planSessions } from '../store/plan-sessions.ts';
import { cancelQualification, changeQualification, createQualification } from '../store/qualifications.ts';
import { cancelSession, recordAttendance } from '../store/session-steps.ts';
import { Certificate } from './certificate.ts';
import { HoursDecision } from './hours-decision.ts';
import { HoursEntry } from './hours-entry.ts';
import { Offer } from './offer.ts';
import { Qualification } from './qualification.ts';
import { Session } from './session.ts';

const hours = {
  logHours: mutation('volunteers', HoursEntry, logHours),
  approveHours: mutation('volunteers', HoursDecision, approveHours),
  declineHours: mutation('volunteers', HoursDecision, declineHours),
  correctHours: mutation('volunteers', HoursEntry, correctHours),
};

const qualification = {
  createQualification: mutation('volunteers', Qualification, createQualification),
  changeQualification: mutation('volunteers', Qualification, changeQualification),
  cancelQualification: mutation('volunteers', Qualification, cancelQualification),
  enrolParticipants: mutation('volunteers', Qualification, enrolParticipants),
  withdrawParticipants: mutation('volunteers', Qualification, withdrawParticipants),
  recordParticipation: mutation('volunteers', Qualification, recordParticipation),
  issueCertificates: mutation('volunteers', Qualification, issueCertificates),
  revokeCertificate: mutation('volunteers', Certificate, revokeCertificate),
};


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
  ...hours,
  ...qualification,
};
