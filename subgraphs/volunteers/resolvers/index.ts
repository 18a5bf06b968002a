import { AdministrativeRegion } from './administrative-region.ts';
import { Center } from './center.ts';
import { Coverage } from './coverage.ts';
import { CoverageOfYear } from './coverage-of-year.ts';
import { District } from './district.ts';
import { Engagement } from './engagement.ts';
import { MeetingPoint } from './meeting-point.ts';
import { MeetingPointGroup } from './meeting-point-group.ts';
import { MeetingPointStatistics } from './meeting-point-statistics.ts';
import { Municipality } from './municipality.ts';
import { NearestMeetingPoint } from './nearest-meeting-point.ts';
import { OpeningHours } from './opening-hours.ts';
import { Provider } from './provider.ts';
import { SearchResults } from './search-results.ts';
import { Topic } from './topic.ts';
import { UncoveredMunicipality } from './uncovered-municipality.ts';
import { Volunteer } from './volunteer.ts';
import { Volunteering } from './volunteering.ts';
import { VolunteeringGroup } from './volunteering-group.ts';
import { VolunteeringStatistics } from './volunteering-statistics.ts';

export { Mutation } from './mutation.ts';
export { Query } from './query.ts';

export const readers = [
  AdministrativeRegion,
  Center,
  Coverage,
  CoverageOfYear,
  District,
  Engagement,
  MeetingPoint,
  MeetingPointGroup,
  MeetingPointStatistics,
  Municipality,
  NearestMeetingPoint,
  OpeningHours,
  Provider,
  SearchResults,
  Topic,
  UncoveredMunicipality,
  Volunteer,
  Volunteering,
  VolunteeringGroup,
  VolunteeringStatistics,
];
