import { BadUserInput } from '../../common/errors.ts';
import { checkCount, lineText } from '../../common/input.ts';
import { insertRows } from '../../common/insert.ts';
import { oneOf, raw, sql } from '../../common/sql.ts';
import { daysLater } from '../../common/validity.ts';
import { rowToChange, type Write } from '../../common/write.ts';
import { MeetingPoint } from '../entities/meeting-point.ts';
import { OpeningException } from '../entities/opening-exception.ts';
import { isOwn } from './looked-after.ts';
import { statusAfter } from './meeting-point-life-cycle.ts';
import type { Span } from './opening.ts';
import { given } from './site.ts';
import { spansOfDay } from './week.ts';

/** Days that are unlike an ordinary week, and days that shall be like one again. */
export interface ExceptionsInput {
  id: string;
  expectedVersion: number;
  exceptions: readonly { day: string; spans: readonly Span[]; note?: string | null }[];
  ordinary: readonly string[];
}

/** A closed day has no span: one row with empty times stands for it. */
const CLOSED: readonly Span[] = [{ opensAt: '', closesAt: '' }];

/** Sets single days; what is set for other days stays. */
export async function setOpeningExceptions(write: Write, input: ExceptionsInput): Promise<string> {
  const { exceptions, ordinary } = input;
  const row = await rowToChange(write, MeetingPoint, input, isOwn(write));
  const status = statusAfter('SET_EXCEPTIONS', row);
  checkDays(write, input);
  const days = [...exceptions.map(({ day }) => day), ...ordinary];
  await write.rows(
    sql`delete from opening_exception where meeting_point_id = ${row.id} and ${oneOf(raw('day'), days)}`,
  );
  const rows = exceptions.flatMap(({ day, spans, note }, at) => {
    const argument = `input.exceptions.${at}`;
    const told = given(note) ? lineText(note, `${argument}.note`, 200) : null;
    const checked = spans.length ? spansOfDay(spans, `${argument}.spans`) : CLOSED;
    return checked.map((span) => ({ meetingPointId: row.id, day, ...span, note: told }));
  });
  await insertRows(write.dialect, write.manager, OpeningException, rows);
  const version = row.version + 1;
  await write.manager.update(MeetingPoint, row.id, { version });
  write.note({ action: 'SET_EXCEPTIONS', type: 'MeetingPoint', key: row.id, changed: { status, version, days } });
  return row.id;
}

function checkDays({ today }: Write, { exceptions, ordinary }: ExceptionsInput): void {
  checkCount(exceptions, 'input.exceptions', { most: 100 });
  checkCount(ordinary, 'input.ordinary', { most: 100 });
  if (!exceptions.length && !ordinary.length)
    throw new BadUserInput('input.exceptions: give a day to set, here or in ordinary.', 'input.exceptions');
  const last = daysLater(today, 731);
  const all = [
    ...exceptions.map(({ day }, at) => ({ day, argument: `input.exceptions.${at}.day` })),
    ...ordinary.map((day, at) => ({ day, argument: `input.ordinary.${at}` })),
  ];
  const seen = new Set<string>();
  for (const { day, argument } of all) {
    // What was is not written anew: sessions were held by it.
    if (day < today || day > last)
      throw new BadUserInput(`${argument}: give a day from ${today} to ${last}.`, argument);
    if (seen.has(day)) throw new BadUserInput(`${argument}: give each day once.`, argument);
    seen.add(day);
  }
}
