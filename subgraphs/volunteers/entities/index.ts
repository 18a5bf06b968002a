import { commonEntities } from '../../common/entities/index.ts';
import { Engagement } from './engagement.ts';
import { MeetingPoint } from './meeting-point.ts';
import { MeetingPointAccess } from './meeting-point-access.ts';
import { MeetingPointEvent } from './meeting-point-event.ts';
import { MeetingPointLanguage } from './meeting-point-language.ts';
import { MeetingPointRoom } from './meeting-point-room.ts';
import { MeetingPointServes } from './meeting-point-serves.ts';
import { MeetingPointTopic } from './meeting-point-topic.ts';
import { OpeningException } from './opening-exception.ts';
import { OpeningHours } from './opening-hours.ts';
import { Place } from './place.ts';
import { Provider } from './provider.ts';
import { Topic } from './topic.ts';
import { Volunteer } from './volunteer.ts';

export const entities = [
  ...commonEntities,
  Engagement,
  MeetingPoint,
  MeetingPointAccess,
  MeetingPointEvent,
  MeetingPointLanguage,
  MeetingPointRoom,
  MeetingPointServes,
  MeetingPointTopic,
  OpeningException,
  OpeningHours,
  Place,
  Provider,
  Topic,
  Volunteer,
];
