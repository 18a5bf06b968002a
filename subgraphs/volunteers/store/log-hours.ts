import { Conflict } from '../../common/errors.ts';
import { freeText } from '../../common/input.ts';
import { rowToChange, type Write } from '../../common/write.ts';
import { HoursEntry } from '../entities/hours-entry.ts';
import { countMonth } from './engagement.ts';
import {
  aboutOf,
  entryOf,
  monthOf,
  noteEntry,
  volunteerOf,
  type About,
  type AboutGiven,
  type HoursGiven,
} from './hours-entries.ts';

/** Hours of a volunteer. */
export interface LogHoursInput extends HoursGiven, AboutGiven {
  volunteerId: string;
}

/** Logs hours; they count once they are approved. */
export async function logHours(write: Write, input: LogHoursInput): Promise<string> {
  const volunteer = await volunteerOf(write, input.volunteerId, 'input.volunteerId');
  const about = await aboutOf(write, input, volunteer.centerId);
  const entry = await entryOf(write, volunteer, { given: input, about });
  await write.manager.insert(HoursEntry, entry);
  noteEntry(write, entry, { action: 'LOG' });
  return entry.id;
}

/** What an entry should have said; what is left out stays. */
export interface CorrectHoursInput extends Partial<HoursGiven>, AboutGiven {
  id: string;
  expectedVersion: number;
  reason: string;
}

/** Puts a new entry in the place of one that is wrong. The old one counts no more, the new one once it is approved. */
export async function correctHours(write: Write, input: CorrectHoursInput): Promise<string> {
  const reason = freeText(input.reason, 'input.reason');
  const old = await rowToChange(write, HoursEntry, input, ({ centerId }) => centerId === write.viewer.centerId);
  if (old.status !== 'LOGGED' && old.status !== 'APPROVED') {
    throw new Conflict(`${old.id} is ${old.status}: only what is logged or approved is corrected.`, {
      argument: 'input.id',
      currentStatus: old.status,
    });
  }
  const volunteer = await volunteerOf(write, old.volunteerId, 'input.id');
  // First it goes out of its day, so that the new entry finds the room.
  const corrected = { status: 'CORRECTED', version: old.version + 1 };
  await write.manager.update(HoursEntry, old.id, corrected);
  const given = { workedOn: input.workedOn ?? old.workedOn, minutes: input.minutes ?? old.minutes };
  const about = await aboutCorrected(write, old, input);
  const entry = { ...(await entryOf(write, volunteer, { given, about, least: 0 })), correctsId: old.id };
  await write.manager.insert(HoursEntry, entry);
  await write.manager.update(HoursEntry, old.id, { correctedById: entry.id });
  if (old.status === 'APPROVED') await countMonth(write, volunteer, monthOf(old.workedOn));
  noteEntry(write, { ...old, ...corrected }, { action: 'CORRECT', reason });
  noteEntry(write, entry, { action: 'LOG', reason });
  return entry.id;
}

/** `topicCode: null` says that the hours were about nothing in particular; whoever names a topic alone takes the offer off. */
async function aboutCorrected(write: Write, old: HoursEntry, { topicCode, offerId }: AboutGiven): Promise<About> {
  if (topicCode === undefined && offerId === undefined) return { topicCode: old.topicCode, offerId: old.offerId };
  return aboutOf(write, { topicCode, offerId }, old.centerId);
}
