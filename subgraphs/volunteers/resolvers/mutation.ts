import { mutation } from '../../common/mutation.ts';
import type { Subgraph } from '../../common/subgraph.ts';
import { issueCertificates, revokeCertificate } from '../store/certificates.ts';
import { approveHours, declineHours } from '../store/decide-hours.ts';
import { correctHours, logHours } from '../store/log-hours.ts';
import { enrolParticipants, recordParticipation, withdrawParticipants } from '../store/participations.ts';
import { cancelQualification, changeQualification, createQualification } from '../store/qualifications.ts';
import { Certificate } from './certificate.ts';
import { HoursDecision } from './hours-decision.ts';
import { HoursEntry } from './hours-entry.ts';
import { Qualification } from './qualification.ts';

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

export const Mutation: Subgraph['Mutation'] = { ...hours, ...qualification };
