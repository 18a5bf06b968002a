import { commonEntities } from '../../common/entities/index.ts';
import { Engagement } from './engagement.ts';
import { MeetingPoint } from './meeting-point.ts';
import { MeetingPointLanguage } from './meeting-point-language.ts';
import { MeetingPointTopic } from './meeting-point-topic.ts';
import { Offer } from './offer.ts';
import { OpeningHours } from './opening-hours.ts';
import { Place } from './place.ts';
import { Provider } from './provider.ts';
import { Session } from './session.ts';
import { Topic } from './topic.ts';
import { Volunteer } from './volunteer.ts';

export const entities = [
  ...commonEntities,
  Engagement,
  MeetingPoint,
  MeetingPointLanguage,
  MeetingPointTopic,
  Offer,
  OpeningHours,
  Place,
  Provider,
  Session,
  Topic,
  Volunteer,
];
