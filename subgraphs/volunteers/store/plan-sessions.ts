import { Conflict } from '../../common/errors.ts';
import { sql } from '../../common/sql.ts';
import { rowToChange, type Write } from '../../common/write.ts';
import { MeetingPoint } from '../entities/meeting-point.ts';
import { Offer } from '../entities/offer.ts';
import { Session } from '../entities/session.ts';
import { isOwn } from './looked-after.ts';
import { checkPlanned } from './offer-input.ts';
import { daysOf } from './recurrence.ts';
import { closedDays, refuseClosed } from './slots.ts';

/** Which days to plan. */
export interface PlanInput {
  id: string;
  expectedVersion: number;
  from: string;
  to: string;
  skipClosed?: boolean | null;
}

/** Plans what an offer has not planned yet in a time. The offer stays as it is. */
export async function planSessions(write: Write, input: PlanInput): Promise<string> {
  const { from, to, skipClosed } = input;
  checkPlanned(from, to, { from: 'from', to: 'to' });
  const offer = await rowToChange(write, Offer, input, isOwn(write));
  await plan(write, offer, { from, to, skipClosed: skipClosed ?? false });
  return offer.id;
}

/** @throws Conflict for closed days, unless they are to be skipped, and for a place that is closed for good. */
export async function plan(
  write: Write,
  offer: Offer,
  { from, to, skipClosed }: { from: string; to: string; skipClosed: boolean },
): Promise<void> {
  const meetingPoint = await openPlace(write, offer.meetingPointId);
  const known = await plannedDays(write, offer.id);
  const days = daysOf(offer, from, to).filter((day) => !known.has(day));
  const closed = await closedDays(write, meetingPoint, offer, days);
  if (!skipClosed) refuseClosed(closed);
  const sessions = days.filter((day) => !closed.has(day)).map((day) => sessionOn(offer, day));
  if (!sessions.length) return;
  await write.manager.insert(Session, sessions);
  for (const { id, heldOn, version } of sessions)
    write.note({ action: 'PLAN', type: 'Session', key: id, changed: { offerId: offer.id, heldOn, version } });
}

async function openPlace({ manager }: Write, id: string): Promise<MeetingPoint> {
  const meetingPoint = await manager.findOneByOrFail(MeetingPoint, { id });
  return checkNotClosed(meetingPoint, 'input.id');
}

/** @throws Conflict for a place that is closed for good. */
export function checkNotClosed(meetingPoint: MeetingPoint, argument: string): MeetingPoint {
  const { id, status } = meetingPoint;
  if (status !== 'CLOSED') return meetingPoint;
  throw new Conflict(`${argument}: ${id} is closed for good; choose another place.`, {
    argument,
    currentStatus: status,
  });
}

async function plannedDays({ rows }: Write, offerId: string): Promise<Set<string>> {
  const planned = await rows<{ id: string }>(sql`select id from session where offer_id = ${offerId}`);
  return new Set(planned.map(({ id }) => dayIn(id)));
}

const sessionIdOf = (offerId: string, day: string): string =>
  `${offerId.replace('OF-', 'SE-')}-${day.replaceAll('-', '')}`;

const dayIn = (sessionId: string): string => sessionId.slice(-8).replace(/^(\d{4})(\d\d)(\d\d)$/, '$1-$2-$3');

function sessionOn(offer: Offer, heldOn: string): Session {
  const { id: offerId, meetingPointId, centerId, districtAgs, topicCode, audience, startsAt, endsAt } = offer;
  return Object.assign(new Session(), {
    id: sessionIdOf(offerId, heldOn),
    ...{ offerId, meetingPointId, centerId, districtAgs, topicCode, audience, heldOn, startsAt, endsAt },
    status: 'PLANNED',
    version: 1,
    provenanceKind: 'ENTERED',
    sourceIds: '',
  });
}
