import type { Computed, InSets } from '../../common/type-reader.ts';
import { exceptionsOf } from '../store/details.ts';
import { openingsOn } from '../store/opening.ts';
import { isOpenAt, statusOn } from '../store/standing.ts';

const asBoolean = (value: unknown): boolean => Number(value) === 1;

/** The fields of a meeting point that tell when it opens. */
export const opening = {
  statusOn: {
    expression: ({ day }, { asOf }) => statusOn(day ?? asOf),
  },
  openNow: { expression: () => isOpenAt(new Date()), as: asBoolean },
  isOpenAt: { expression: ({ at }) => isOpenAt(new Date(at!)), as: asBoolean },
  openingOn: {
    needs: () => ['id'],
    load: (parents, { args }, { db, asOf }) =>
      openingsOn(
        db,
        parents.map(({ id }) => id as string),
        (args['day'] as string | null | undefined) ?? asOf,
      ),
  },
  openingExceptions: {
    needs: () => ['id'],
    load: (parents, { args }, context) =>
      exceptionsOf(
        parents.map(({ id }) => id as string),
        (args['from'] as string | null | undefined) ?? context.asOf,
        context,
      ),
  },
} as const satisfies Record<string, Computed | InSets>;
