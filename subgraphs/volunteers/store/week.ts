import { BadUserInput } from '../../common/errors.ts';
import { checkCount } from '../../common/input.ts';
import { groupBy } from '../../common/read.ts';
import type { Weekday } from '../__generated__/types.ts';
import type { Span } from './opening.ts';
import { numberOfWeekday } from './weekdays.ts';

const SPANS_A_DAY = 6;

/** A span of the week as a client gives it. */
export interface HoursInput extends Span {
  weekday: Weekday;
}

/** The week as it is stored, by weekday and time. @throws BadUserInput that names the span which is wrong. */
export function weekOf(hours: readonly HoursInput[], argument: string): (Span & { weekday: number })[] {
  checkCount(hours, argument, { most: 7 * SPANS_A_DAY });
  const placed = hours.map((each, at) => ({ ...each, argument: `${argument}.${at}` }));
  const days = groupBy(placed, ({ weekday }) => weekday);
  return [...days].flatMap(([weekday, spans]) =>
    checkedSpans(spans, argument).map((span) => ({ weekday: numberOfWeekday(weekday as Weekday), ...span })),
  );
}

/** The spans of one day, in their order. @throws BadUserInput that names the span which is wrong. */
export const spansOfDay = (spans: readonly Span[], argument: string): Span[] =>
  checkedSpans(
    spans.map((span, at) => ({ ...span, argument: `${argument}.${at}` })),
    argument,
  );

function checkedSpans(spans: readonly (Span & { argument: string })[], argument: string): Span[] {
  checkCount(spans, argument, { most: SPANS_A_DAY });
  for (const span of spans) checkSpan(span);
  const ordered = spans.toSorted((one, other) => (one.opensAt < other.opensAt ? -1 : 1));
  ordered.forEach((span, at) => {
    const before = ordered[at - 1];
    if (!before || before.closesAt <= span.opensAt) return;
    throw new BadUserInput(
      `${span.argument}: ${span.opensAt}–${span.closesAt} lies over ${before.opensAt}–${before.closesAt} of the same day.`,
      span.argument,
    );
  });
  return ordered.map(({ opensAt, closesAt }) => ({ opensAt, closesAt }));
}

function checkSpan({ opensAt, closesAt, argument }: Span & { argument: string }): void {
  for (const [name, time] of Object.entries({ opensAt, closesAt })) {
    if (/^([01]\d|2[0-3]):[0-5]\d$/.test(time) || (name === 'closesAt' && time === '24:00')) continue;
    throw new BadUserInput(`${argument}.${name}: give a time of day such as 14:00.`, `${argument}.${name}`);
  }
  if (opensAt < closesAt) return;
  throw new BadUserInput(
    `${argument}.closesAt: give a time after ${opensAt} on the same day; a span over midnight is two.`,
    `${argument}.closesAt`,
  );
}
