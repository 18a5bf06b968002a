import { readBelow } from '../../common/read.ts';
import { reader, type InSets, type TypeReader } from '../../common/type-reader.ts';
import type { AttendanceStatistics as Sdl } from '../__generated__/types.ts';
import { groupAttendance, type AttendanceFilter } from '../store/attendance.ts';
import { AttendanceGroup } from './attendance-group.ts';

const groups: InSets = {
  needs: () => [],
  load: (asked, selected, context) =>
    Promise.all(
      asked.map(async ({ groupBy, filter }) => {
        const rows = await groupAttendance(groupBy as string[], (filter ?? {}) as AttendanceFilter, context);
        await readBelow(AttendanceGroup, selected.below(), rows, context);
        return rows;
      }),
    ),
};

/** Its row holds what was asked: `groupBy` and `filter`. */
export const AttendanceStatistics: TypeReader = reader<Sdl>({
  type: 'AttendanceStatistics',
  key: 'groupBy',
  fields: { groups },
});
