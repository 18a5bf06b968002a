import { randomBytes } from 'node:crypto';
import { NotFound } from '../../common/errors.ts';
import type { Write } from '../../common/write.ts';
import { MeetingPoint } from '../entities/meeting-point.ts';
import { Offer } from '../entities/offer.ts';
import { isOwn } from './looked-after.ts';
import {
  checkCapacity,
  checkLanguage,
  checkPeriod,
  checkPlanned,
  checkTimes,
  checkTopic,
  checkWeeks,
  titleOf,
} from './offer-input.ts';
import { checkNotClosed, plan } from './plan-sessions.ts';
import { checkWeek } from './slots.ts';
import { numberOfWeekday, type WeekdayName } from './weekdays.ts';

/** A new offer. */
export interface OfferInput {
  meetingPointId: string;
  topicCode: string;
  title: string;
  language: string;
  audience: string;
  capacity?: number | null;
  weekday: WeekdayName;
  startsAt: string;
  endsAt: string;
  everyWeeks?: number | null;
  validFrom: string;
  validTo?: string | null;
  planUntil?: string | null;
  skipClosed?: boolean | null;
}

/** Adds an offer at a meeting point of the own center, within its hours, and plans its sessions where that is asked. */
export async function createOffer(write: Write, input: OfferInput): Promise<string> {
  const { planUntil, skipClosed } = input;
  const own = ownColumns(input);
  if (planUntil) checkPlanned(own.validFrom, planUntil, { from: 'validFrom', to: 'planUntil' });
  const { id: meetingPointId, centerId, districtAgs } = await ownPlace(write, input.meetingPointId);
  const topicCode = await checkTopic(write, input.topicCode);
  await checkWeek(write, meetingPointId, own.weekday, own);
  const offer = Object.assign(new Offer(), {
    id: `OF-${randomBytes(4).toString('hex')}`,
    ...{ meetingPointId, centerId, districtAgs, topicCode },
    ...own,
    version: 1,
    provenanceKind: 'ENTERED',
    sourceIds: '',
  });
  await write.manager.insert(Offer, offer);
  const { id, weekday, startsAt, endsAt, validFrom, validTo } = offer;
  const changed = { meetingPointId, topicCode, weekday, startsAt, endsAt, validFrom, validTo, version: 1 };
  write.note({ action: 'CREATE', type: 'Offer', key: id, changed });
  if (planUntil) await plan(write, offer, { from: validFrom, to: planUntil, skipClosed: skipClosed ?? false });
  return id;
}

/** What needs no other row to be checked. */
function ownColumns(input: OfferInput) {
  const { audience, validFrom, validTo = null } = input;
  checkPeriod(validFrom, validTo);
  return {
    ...titleOf(input.title),
    ...checkTimes(input),
    language: checkLanguage(input.language),
    audience,
    capacity: checkCapacity(input.capacity ?? null),
    weekday: numberOfWeekday(input.weekday),
    everyWeeks: checkWeeks(input.everyWeeks ?? 1),
    validFrom,
    validTo,
  };
}

async function ownPlace(write: Write, id: string): Promise<MeetingPoint> {
  const argument = 'input.meetingPointId';
  const found = await write.manager.findOneBy(MeetingPoint, { id });
  if (!found) throw new NotFound(`${argument}: there is no meeting point of this id.`, argument);
  isOwn(write, argument)(found);
  return checkNotClosed(found, argument);
}
