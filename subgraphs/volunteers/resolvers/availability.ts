import { reader, type TypeReader } from '../../common/type-reader.ts';
import type { Availability as Sdl } from '../__generated__/types.ts';
import { VolunteerAvailability } from '../entities/volunteer-availability.ts';
import { weekdayOf } from '../store/weekdays.ts';

export const Availability: TypeReader = reader<Sdl>({
  type: 'Availability',
  entity: VolunteerAvailability,
  key: 'volunteerId',
  fields: {
    weekday: { columns: ['weekday'], value: ({ weekday }) => weekdayOf(weekday as number) },
    from: { columns: ['fromTime'], value: ({ fromTime }) => fromTime },
    to: { columns: ['toTime'], value: ({ toTime }) => toTime },
  },
});
