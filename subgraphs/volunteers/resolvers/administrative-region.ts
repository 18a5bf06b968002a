import { reader, readBelow, stored, type InSets, type TypeReader } from '../../common/read.ts';
import { dayOf } from '../../common/validity.ts';
import type { AdministrativeRegion as Sdl } from '../__generated__/types.ts';
import { coverageOn, noCoverage } from '../store/coverage.ts';
import { Coverage } from './coverage.ts';
import { volunteering } from './volunteering.ts';

const coverage: InSets = {
  needs: () => ['id'],
  async load(parents, selected, context) {
    const covered = await coverageOn(dayOf(selected.args, context), context);
    const byId = new Map(covered.map((row) => [row.administrativeRegionId, row]));
    const rows = parents.map(({ id }) => byId.get(id as string) ?? noCoverage(id as string));
    await readBelow(Coverage, selected.below(), rows, context);
    return rows;
  },
};

export const AdministrativeRegion: TypeReader = reader<Sdl>({
  type: 'AdministrativeRegion',
  key: 'id',
  fields: { id: stored, coverage, volunteering: volunteering('ADMINISTRATIVE_REGION', 'id') },
});
