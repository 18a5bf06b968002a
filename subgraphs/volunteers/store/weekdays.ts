import type { Weekday } from '../__generated__/types.ts';

/** In the order of ISO 8601, which counts from 1. */
const WEEKDAYS: readonly Weekday[] = ['MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY', 'SUNDAY'];

/** `MONDAY` is 1. */
export const numberOfWeekday = (weekday: Weekday): number => WEEKDAYS.indexOf(weekday) + 1;

/** 1 is `MONDAY`. */
export const weekdayOf = (number: number): Weekday => WEEKDAYS[number - 1]!;
