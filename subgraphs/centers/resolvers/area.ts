import type { Derived } from '../../common/type-reader.ts';

/** Square kilometres from a column of hectares. */
export const areaSquareKm: Derived = {
  columns: ['areaHectares'],
  value: ({ areaHectares }) => (areaHectares as number) / 100,
};
