import { commonEntities } from '../../common/entities/index.ts';
import { Engagement } from './engagement.ts';
import { MeetingPoint } from './meeting-point.ts';
import { MeetingPointLanguage } from './meeting-point-language.ts';
import { MeetingPointTopic } from './meeting-point-topic.ts';
import { OpeningHours } from './opening-hours.ts';
import { Place } from './place.ts';
import { Provider } from './provider.ts';
import { Topic } from './topic.ts';
import { Volunteer } from './volunteer.ts';
import { Erasure } from './erasure.ts';
import { VolunteerAvailability } from './volunteer-availability.ts';
import { VolunteerConsent } from './volunteer-consent.ts';
import { VolunteerLanguage } from './volunteer-language.ts';
import { VolunteerNameWord } from './volunteer-name-word.ts';
import { VolunteerSkill } from './volunteer-skill.ts';

export const entities = [
  ...commonEntities,
  Engagement,
  MeetingPoint,
  MeetingPointLanguage,
  MeetingPointTopic,
  OpeningHours,
  Place,
  Provider,
  Topic,
  Volunteer,
  Erasure,
  VolunteerAvailability,
  VolunteerConsent,
  VolunteerLanguage,
  VolunteerNameWord,
  VolunteerSkill,
];
