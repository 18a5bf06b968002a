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
import { Certificate } from './certificate.ts';
import { HoursDecision } from './hours-decision.ts';
import { HoursEntry } from './hours-entry.ts';
import { Participation } from './participation.ts';
import { Qualification } from './qualification.ts';
import { TopicEngagement } from './topic-engagement.ts';

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
  Certificate,
  HoursDecision,
  HoursEntry,
  Participation,
  Qualification,
  TopicEngagement,
];
