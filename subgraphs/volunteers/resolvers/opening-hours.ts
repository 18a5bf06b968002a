import { reader, stored, type TypeReader } from '../../common/read.ts';
import type { OpeningHours as Sdl, Weekday } from '../__generated__/types.ts';
import { OpeningHours as OpeningHoursEntity } from '../entities/opening-hours.ts';

/** In the order of ISO 8601, which counts from 1. */
const WEEKDAYS: readonly Weekday[] = ['MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY', 'SUNDAY'];

export const OpeningHours: TypeReader = reader<Sdl>({
  type: 'OpeningHours',
  entity: OpeningHoursEntity,
  key: 'meetingPointId',
  fields: {
    weekday: { columns: ['weekday'], value: ({ weekday }) => WEEKDAYS[(weekday as number) - 1] },
    opensAt: stored,
    closesAt: stored,
  },
});
