/** In the order of ISO 8601, which counts from 1. */
export const WEEKDAYS = ['MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY', 'SUNDAY'] as const;

export type WeekdayName = (typeof WEEKDAYS)[number];
