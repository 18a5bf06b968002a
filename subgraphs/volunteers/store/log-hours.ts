import { Conflict } from '../../common/errors.ts';
import { freeText } from '../../common/input.ts';
import { rowToChange, type Write } from '../../common/write.ts';
import { HoursEntry } from '../entities/hours-entry.ts';
import { countHours } from './engagement.ts';
import { entryOf, noteEntry, volunteerOf, type HoursGiven } from './hours-entries.ts';

/** Hours of a volunteer. */
export interface LogHoursInput extends HoursGiven {
  volunteerId: string;
}

/** Logs hours; they count once they are approved. */
export async function logHours(write: Write, input: LogHoursInput): Promise<string> {
  const volunteer = await volunteerOf(write, input.volunteerId, 'input.volunteerId');
  const entry = await entryOf(write, volunteer, { given: input });
  await write.manager.insert(HoursEntry, entry);
  noteEntry(write, entry, { action: 'LOG' });
  return entry.id;
}

/** What an entry should have said; what is left out stays. */
export interface CorrectHoursInput extends Partial<HoursGiven> {
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
  const given = { workedOn: old.workedOn, minutes: old.minutes, topicCode: old.topicCode, ...stated(input) };
  const entry = { ...(await entryOf(write, volunteer, { given, least: 0 })), correctsId: old.id };
  await write.manager.insert(HoursEntry, entry);
  await write.manager.update(HoursEntry, old.id, { correctedById: entry.id });
  if (old.status === 'APPROVED') await countHours(write, [old]);
  noteEntry(write, { ...old, ...corrected }, { action: 'CORRECT', reason });
  noteEntry(write, entry, { action: 'LOG', reason });
  return entry.id;
}

/** What the input says; `topicCode: null` says that the hours were about nothing in particular. */
function stated({ workedOn, minutes, topicCode }: CorrectHoursInput): Partial<HoursGiven> {
  return {
    ...(workedOn !== undefined && workedOn !== null && { workedOn }),
    ...(minutes !== undefined && minutes !== null && { minutes }),
    ...(topicCode !== undefined && { topicCode }),
  };
}
