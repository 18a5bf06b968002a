import { reader, stored, type TypeReader } from '../../common/type-reader.ts';
import type { OpeningHours as Sdl } from '../__generated__/types.ts';
import { OpeningHours as OpeningHoursEntity } from '../entities/opening-hours.ts';
import { WEEKDAYS } from '../store/weekdays.ts';

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
