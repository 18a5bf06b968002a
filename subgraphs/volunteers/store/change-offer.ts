import { Conflict } from '../../common/errors.ts';
import { freeText } from '../../common/input.ts';
import { sql, type Sql } from '../../common/sql.ts';
import { rowToChange, type Write } from '../../common/write.ts';
import { Offer } from '../entities/offer.ts';
import { Session } from '../entities/session.ts';
import { isOwn } from './looked-after.ts';
import { checkCapacity, checkLanguage, checkPeriod, checkTopic, refused, titleOf } from './offer-input.ts';

/** What an offer is to be about, and for whom; what is left out stays. */
export interface ChangeInput {
  id: string;
  expectedVersion: number;
  topicCode?: string | null;
  title?: string | null;
  language?: string | null;
  audience?: string | null;
  capacity?: number | null;
}

/** The end of an offer. */
export interface EndInput {
  id: string;
  expectedVersion: number;
  validTo: string;
  reason: string;
}

/** Changes an offer; its sessions that are planned from today on go along, those before stay what they were. */
export async function changeOffer(write: Write, input: ChangeInput): Promise<string> {
  const { topicCode, title, language, audience, capacity } = input;
  const given = {
    ...(title && titleOf(title)),
    ...(language && { language: checkLanguage(language) }),
    ...(capacity !== undefined && { capacity: checkCapacity(capacity) }),
    ...(audience && { audience }),
  };
  if (title === '') throw refused('title', 'write at least a word.');
  const offer = await rowToChange(write, Offer, input, isOwn(write));
  const changed = { ...given, ...(topicCode && { topicCode: await checkTopic(write, topicCode) }) };
  if (!Object.keys(changed).length) throw refused('title', 'say what is to change.');
  const version = offer.version + 1;
  await write.manager.update(Offer, offer.id, { ...changed, version });
  const { titleSortable: _, searchable: __, ...told } = { titleSortable: '', searchable: '', ...changed };
  write.note({ action: 'CHANGE', type: 'Offer', key: offer.id, changed: { ...told, version } });
  const kept = { topicCode: changed.topicCode ?? offer.topicCode, audience: changed.audience ?? offer.audience };
  if (kept.topicCode !== offer.topicCode || kept.audience !== offer.audience)
    await changeSessions(write, sql`offer_id = ${offer.id} and held_on >= ${write.today}`, 'CHANGE', kept);
  return offer.id;
}

/** Ends an offer on a day, and cancels what is planned after it. */
export async function endOffer(write: Write, input: EndInput): Promise<string> {
  const { validTo } = input;
  const reason = freeText(input.reason, 'input.reason');
  const offer = await rowToChange(write, Offer, input, isOwn(write));
  checkPeriod(offer.validFrom, validTo);
  if (offer.validTo !== null && validTo > offer.validTo)
    throw refused('validTo', `it ends on ${offer.validTo} already; give that day or an earlier one.`);
  const after = sql`offer_id = ${offer.id} and held_on > ${validTo}`;
  await checkNoneHeld(write, after);
  const version = offer.version + 1;
  await write.manager.update(Offer, offer.id, { validTo, version });
  write.note({ action: 'END', type: 'Offer', key: offer.id, changed: { validTo, version }, reason });
  await changeSessions(write, after, 'CANCEL', { status: 'CANCELLED', cancelReason: reason });
  return offer.id;
}

async function checkNoneHeld({ rows }: Write, after: Sql): Promise<void> {
  const [held] = await rows<{ id: string }>(
    sql`select id from session where ${after} and status = 'HELD' order by held_on desc limit 1`,
  );
  if (!held) return;
  throw new Conflict(`input.validTo: ${held.id} was held after that day.`, { argument: 'input.validTo' });
}

/** Changes what is planned of these sessions, each with its version and its entry in the audit log. */
async function changeSessions(write: Write, which: Sql, action: string, changed: Partial<Session>): Promise<void> {
  const planned = await write.rows<{ id: string; version: number }>(
    sql`select id, version from session where ${which} and status = 'PLANNED' order by held_on`,
  );
  for (const { id, version } of planned) {
    await write.manager.update(Session, id, { ...changed, version: version + 1 });
    const { cancelReason, ...told } = changed;
    const reason = cancelReason ?? null;
    write.note({ action, type: 'Session', key: id, changed: { ...told, version: version + 1 }, reason });
  }
}
