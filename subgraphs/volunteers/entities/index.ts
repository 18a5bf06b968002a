import { commonEntities } from '../../common/entities/index.ts';
import { Certificate } from './certificate.ts';
import { Engagement } from './engagement.ts';
import { HoursDecision } from './hours-decision.ts';
import { HoursEntry } from './hours-entry.ts';
import { MeetingPoint } from './meeting-point.ts';
import { MeetingPointAccess } from './meeting-point-access.ts';
import { MeetingPointEvent } from './meeting-point-event.ts';
import { MeetingPointLanguage } from './meeting-point-language.ts';
import { MeetingPointRoom } from './meeting-point-room.ts';
import { MeetingPointServes } from './meeting-point-serves.ts';
import { MeetingPointTopic } from './meeting-point-topic.ts';
import { Offer } from './offer.ts';
import { OpeningException } from './opening-exception.ts';
import { OpeningHours } from './opening-hours.ts';
import { Participation } from './participation.ts';
import { Place } from './place.ts';
import { Provider } from './provider.ts';
import { Qualification } from './qualification.ts';
import { Session } from './session.ts';
import { Topic } from './topic.ts';
import { TopicEngagement } from './topic-engagement.ts';
import { VolunteeringFigure } from './volunteering-figure.ts';
import { Volunteer } from './volunteer.ts';
import { Erasure } from './erasure.ts';
import { VolunteeringSplit } from './volunteering-split.ts';
import { VolunteerAvailability } from './volunteer-availability.ts';
import { VolunteerConsent } from './volunteer-consent.ts';
import { VolunteerLanguage } from './volunteer-language.ts';
import { VolunteerNameWord } from './volunteer-name-word.ts';
import { VolunteerSkill } from './volunteer-skill.ts';

export const entities = [
  ...commonEntities,
  Certificate,
  Engagement,
  HoursDecision,
  HoursEntry,
  MeetingPoint,
  MeetingPointAccess,
  MeetingPointEvent,
  MeetingPointLanguage,
  MeetingPointRoom,
  MeetingPointServes,
  MeetingPointTopic,
  Offer,
  OpeningException,
  OpeningHours,
  Participation,
  Place,
  Provider,
  Qualification,
  Session,
  Topic,
  TopicEngagement,
  VolunteeringFigure,
  VolunteeringSplit,
  Volunteer,
  Erasure,
  VolunteerAvailability,
  VolunteerConsent,
  VolunteerLanguage,
  VolunteerNameWord,
  VolunteerSkill,
];
