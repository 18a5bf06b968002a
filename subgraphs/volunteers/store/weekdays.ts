/** In the order of ISO 8601, which counts from 1. */
export const WEEKDAYS = ['MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY', 'SUNDAY'] as const;

export type WeekdayName = (typeof WEEKDAYS)[number];

/** `MONDAY` is 1. */
export const numberOfWeekday = (weekday: WeekdayName): number => WEEKDAYS.indexOf(weekday) + 1;

/** 1 is `MONDAY`. */
export const weekdayOf = (number: number): WeekdayName => WEEKDAYS[number - 1]!;
