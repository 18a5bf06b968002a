import type { Derived } from '../../common/read.ts';

/** Square kilometres from a column of hectares. */
export const areaSquareKm: Derived = {
  columns: ['areaHectares'],
  value: ({ areaHectares }) => (areaHectares as number) / 100,
};
