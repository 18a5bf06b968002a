import type { PageArgs } from '../../common/page.ts';
import { readBelow } from '../../common/read.ts';
import { reader, type InSets, type TypeReader } from '../../common/type-reader.ts';
import type { SessionStatistics as Sdl } from '../__generated__/types.ts';
import { countSessions, totalOfSessions } from '../store/session-statistics.ts';
import { SessionGroup } from './session-group.ts';

const groups: InSets = {
  needs: () => [],
  load: (asked, selected, context) =>
    Promise.all(
      asked.map(async ({ groupBy, args }) => {
        const rows = await countSessions(groupBy as string[], args as PageArgs, context);
        await readBelow(SessionGroup, selected.below(), rows, context);
        return rows;
      }),
    ),
};

const total: InSets = {
  needs: () => [],
  load: (asked, _selected, context) => Promise.all(asked.map(({ args }) => totalOfSessions(args as PageArgs, context))),
};

/** Its row holds what was asked: `groupBy` and the arguments of the list. */
export const SessionStatistics: TypeReader = reader<Sdl>({
  type: 'SessionStatistics',
  key: 'groupBy',
  fields: { groups, total },
});
