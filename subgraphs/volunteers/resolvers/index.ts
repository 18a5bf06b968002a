import { AdministrativeRegion } from './administrative-region.ts';
import { Attendance } from './attendance.ts';
import { AttendanceGroup } from './attendance-group.ts';
import { AttendanceStatistics } from './attendance-statistics.ts';
import { Center } from './center.ts';
import { Certificate } from './certificate.ts';
import { Coverage } from './coverage.ts';
import { CoverageOfYear } from './coverage-of-year.ts';
import { District } from './district.ts';
import { Engagement } from './engagement.ts';
import { HoursDecision } from './hours-decision.ts';
import { HoursEntry } from './hours-entry.ts';
import { MeetingPoint } from './meeting-point.ts';
import { MeetingPointGroup } from './meeting-point-group.ts';
import { MeetingPointStatistics } from './meeting-point-statistics.ts';
import { Municipality } from './municipality.ts';
import { Offer } from './offer.ts';
import { NearestMeetingPoint } from './nearest-meeting-point.ts';
import { OpeningHours } from './opening-hours.ts';
import { Participation } from './participation.ts';
import { Provider } from './provider.ts';
import { Qualification } from './qualification.ts';
import { QualificationStatistics } from './qualification-statistics.ts';
import { SearchResults } from './search-results.ts';
import { Session } from './session.ts';
import { SessionGroup } from './session-group.ts';
import { SessionStatistics } from './session-statistics.ts';
import { Topic } from './topic.ts';
import { UncoveredMunicipality } from './uncovered-municipality.ts';
import { Volunteer } from './volunteer.ts';
import { Volunteering } from './volunteering.ts';
import { VolunteeringGroup } from './volunteering-group.ts';
import { VolunteeringStatistics } from './volunteering-statistics.ts';
import { Availability } from './availability.ts';
import { Erasure } from './erasure.ts';
import { MatchReason } from './match-reason.ts';
import { VolunteerConsent } from './volunteer-consent.ts';
import { VolunteerContact } from './volunteer-contact.ts';
import { VolunteerExport } from './volunteer-export.ts';
import { VolunteerMatch } from './volunteer-match.ts';

export { Mutation } from './mutation.ts';
export { Query } from './query.ts';

export const readers = [
  AdministrativeRegion,
  Attendance,
  AttendanceGroup,
  AttendanceStatistics,
  Center,
  Certificate,
  Coverage,
  CoverageOfYear,
  District,
  Engagement,
  HoursDecision,
  HoursEntry,
  MeetingPoint,
  MeetingPointGroup,
  MeetingPointStatistics,
  Municipality,
  Offer,
  NearestMeetingPoint,
  OpeningHours,
  Participation,
  Provider,
  Qualification,
  QualificationStatistics,
  SearchResults,
  Session,
  SessionGroup,
  SessionStatistics,
  Topic,
  UncoveredMunicipality,
  Volunteer,
  Volunteering,
  VolunteeringGroup,
  VolunteeringStatistics,
  Availability,
  Erasure,
  MatchReason,
  VolunteerConsent,
  VolunteerContact,
  VolunteerExport,
  VolunteerMatch,
];
