import { mutation, personalMutation } from '../../common/mutation.ts';
import type { Subgraph } from '../../common/subgraph.ts';
import { changeOffer, endOffer } from '../store/change-offer.ts';
import { createOffer } from '../store/enter-offer.ts';
import { eraseVolunteer } from '../store/erase-volunteer.ts';
import { planSessions } from '../store/plan-sessions.ts';
import { changeVolunteer, registerVolunteer } from '../store/register-volunteer.ts';
import { cancelSession, recordAttendance } from '../store/session-steps.ts';
import { exportVolunteer } from '../store/volunteer-export.ts';
import {
  activateVolunteer,
  endVolunteer,
  pauseVolunteer,
  reopenVolunteer,
  withdrawConsent,
} from '../store/volunteer-steps.ts';
import { Erasure } from './erasure.ts';
import { Offer } from './offer.ts';
import { Session } from './session.ts';
import { VolunteerExport } from './volunteer-export.ts';
import { Volunteer } from './volunteer.ts';
import { issueCertificates, revokeCertificate } from '../store/certificates.ts';
import { approveHours, declineHours } from '../store/decide-hours.ts';
import { correctHours, logHours } from '../store/log-hours.ts';
import { enrolParticipants, recordParticipation, withdrawParticipants } from '../store/participations.ts';
import { cancelQualification, changeQualification, createQualification } from '../store/qualifications.ts';
import { Certificate } from './certificate.ts';
import { HoursDecision } from './hours-decision.ts';
import { HoursEntry } from './hours-entry.ts';
import { Qualification } from './qualification.ts';
import type { Write } from '../../common/write.ts';
import { changeMeetingPoint } from '../store/change-meeting-point.ts';
import {
  closeMeetingPoint,
  openMeetingPoint,
  pauseMeetingPoint,
  reopenMeetingPoint,
} from '../store/meeting-point-steps.ts';
import { registerMeetingPoint } from '../store/register-meeting-point.ts';
import { setOpeningExceptions } from '../store/set-opening-exceptions.ts';
import { MeetingPoint } from './meeting-point.ts';

/** A mutation that answers a meeting point. */
const meetingPoint = <Input>(work: (write: Write, input: Input) => Promise<string>) =>
  mutation('volunteers', MeetingPoint, work);

/** Where they meet. */
const places = {
  registerMeetingPoint: meetingPoint(registerMeetingPoint),
  changeMeetingPoint: meetingPoint(changeMeetingPoint),
  openMeetingPoint: meetingPoint(openMeetingPoint),
  pauseMeetingPoint: meetingPoint(pauseMeetingPoint),
  reopenMeetingPoint: meetingPoint(reopenMeetingPoint),
  closeMeetingPoint: meetingPoint(closeMeetingPoint),
  setOpeningExceptions: meetingPoint(setOpeningExceptions),
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

/** Who helps. */
const people = {
  registerVolunteer: personalMutation('volunteers', Volunteer, registerVolunteer),
  changeVolunteer: personalMutation('volunteers', Volunteer, changeVolunteer),
  activateVolunteer: mutation('volunteers', Volunteer, activateVolunteer),
  pauseVolunteer: mutation('volunteers', Volunteer, pauseVolunteer),
  endVolunteer: mutation('volunteers', Volunteer, endVolunteer),
  reopenVolunteer: mutation('volunteers', Volunteer, reopenVolunteer),
  withdrawVolunteerConsent: mutation('volunteers', Volunteer, withdrawConsent),
  exportVolunteer: mutation('volunteers', VolunteerExport, exportVolunteer),
  eraseVolunteer: mutation('volunteers', Erasure, eraseVolunteer),
};

/** What they gave, and what they learn. */
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

export const Mutation: Subgraph['Mutation'] = {
  ...places,
  ...offers,
  ...people,
  ...hours,
  ...qualification,
};
