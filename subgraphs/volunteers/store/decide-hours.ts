import { BadUserInput, Conflict } from '../../common/errors.ts';
import { freeText, optionalText } from '../../common/input.ts';
import { rowToChange, type Write } from '../../common/write.ts';
import { HoursDecision } from '../entities/hours-decision.ts';
import { HoursEntry } from '../entities/hours-entry.ts';
import { countMonth } from './engagement.ts';
import { monthOf, noteEntry } from './hours-entries.ts';
import { newId } from './keys.ts';

/** Entries that are decided at once: all of them or none. */
export interface DecideHoursInput {
  entries: readonly { id: string; expectedVersion: number }[];
  reason?: string | null;
}

/** Entries in one decision, at most. */
const ENTRIES_MOST = 100;

/** The hours count from now on. */
export const approveHours = (write: Write, input: DecideHoursInput): Promise<string> =>
  decide(write, input, { outcome: 'APPROVED', action: 'APPROVE', reason: optionalText(input.reason, 'input.reason') });

/** The hours never count. */
export const declineHours = (write: Write, input: DecideHoursInput): Promise<string> =>
  decide(write, input, {
    outcome: 'DECLINED',
    action: 'DECLINE',
    reason: freeText(input.reason ?? '', 'input.reason'),
  });

interface Decision {
  outcome: 'APPROVED' | 'DECLINED';
  action: string;
  reason: string | null;
}

async function decide(write: Write, { entries }: DecideHoursInput, decision: Decision): Promise<string> {
  const { outcome, action, reason } = decision;
  const decided = await entriesToDecide(write, entries);
  const id = newId('HD');
  const row = { id, centerId: write.viewer.centerId!, outcome, decidedOn: write.today, reason };
  await write.manager.insert(HoursDecision, row);
  for (const entry of decided) {
    const changed = { status: outcome, decisionId: id, version: entry.version + 1 };
    await write.manager.update(HoursEntry, entry.id, changed);
    noteEntry(write, { ...entry, ...changed }, { action, reason });
  }
  if (outcome === 'APPROVED') await countMonthsOf(write, decided);
  return id;
}

async function entriesToDecide(write: Write, entries: DecideHoursInput['entries']): Promise<HoursEntry[]> {
  if (entries.length < 1 || entries.length > ENTRIES_MOST)
    throw new BadUserInput(`input.entries: give 1 to ${ENTRIES_MOST} entries.`, 'input.entries');
  const decided: HoursEntry[] = [];
  for (const [index, { id, expectedVersion }] of entries.entries()) {
    const at = `input.entries[${index}]`;
    if (decided.some((entry) => entry.id === id)) throw new BadUserInput(`${at}.id: ${id} is named twice.`, `${at}.id`);
    const isOwn = ({ centerId }: HoursEntry) => centerId === write.viewer.centerId;
    const entry = await rowToChange(write, HoursEntry, { id, expectedVersion, at }, isOwn);
    if (entry.status !== 'LOGGED') {
      throw new Conflict(`${at}.id: ${id} is ${entry.status}, and only what is LOGGED is decided.`, {
        argument: `${at}.id`,
        currentStatus: entry.status,
      });
    }
    decided.push(entry);
  }
  return decided;
}

/** Each month of each volunteer once, however many entries it has. */
async function countMonthsOf(write: Write, entries: readonly HoursEntry[]): Promise<void> {
  const months = new Map(entries.map((entry) => [`${entry.volunteerId} ${entry.workedOn.slice(0, 7)}`, entry]));
  for (const { volunteerId, centerId, districtAgs, workedOn } of months.values())
    await countMonth(write, { id: volunteerId, centerId, districtAgs }, monthOf(workedOn));
}
