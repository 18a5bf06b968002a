import type { PageArgs } from '../../common/page.ts';
import { readBelow } from '../../common/read.ts';
import { reader, type InSets, type TypeReader } from '../../common/type-reader.ts';
import type { MeetingPointStatistics as Sdl } from '../__generated__/types.ts';
import { countMeetingPoints, totalOfMeetingPoints } from '../store/meeting-point-statistics.ts';
import { MeetingPointGroup } from './meeting-point-group.ts';

const groups: InSets = {
  needs: () => [],
  load: (asked, selected, context) =>
    Promise.all(
      asked.map(async ({ groupBy, args }) => {
        const rows = await countMeetingPoints(groupBy as string[], args as PageArgs, context);
        await readBelow(MeetingPointGroup, selected.below(), rows, context);
        return rows;
      }),
    ),
};

const total: InSets = {
  needs: () => [],
  load: (asked, _selected, context) =>
    Promise.all(asked.map(({ args }) => totalOfMeetingPoints(args as PageArgs, context))),
};

/** Its row holds what was asked: `groupBy` and the arguments of the list. */
export const MeetingPointStatistics: TypeReader = reader<Sdl>({
  type: 'MeetingPointStatistics',
  key: 'groupBy',
  fields: { groups, total },
});
