import { readBelow } from '../../common/read.ts';
import { reader, type InSets, type TypeReader } from '../../common/type-reader.ts';
import type { VolunteeringStatistics as Sdl } from '../__generated__/types.ts';
import { groupVolunteering, type VolunteeringFilter } from '../store/volunteering.ts';
import { VolunteeringGroup } from './volunteering-group.ts';

const groups: InSets = {
  needs: () => [],
  load: (asked, selected, context) =>
    Promise.all(
      asked.map(async ({ groupBy, filter }) => {
        const rows = await groupVolunteering(groupBy as string[], (filter ?? {}) as VolunteeringFilter, context);
        await readBelow(VolunteeringGroup, selected.below(), rows, context);
        return rows;
      }),
    ),
};

/** Its row holds what was asked: `groupBy` and `filter`. */
export const VolunteeringStatistics: TypeReader = reader<Sdl>({
  type: 'VolunteeringStatistics',
  key: 'groupBy',
  fields: { groups },
});
