import { many } from '../../common/read.ts';
import { reader, stored, type TypeReader } from '../../common/type-reader.ts';
import { raw } from '../../common/sql.ts';
import type { District as Sdl } from '../__generated__/types.ts';
import { outcomesByDistrict } from '../store/outcomes.ts';
import { fundingConnections } from './funding-connections.ts';
import { fundingPerHead } from './funding-per-head.ts';
import { fundingSummary } from './funding-summary.ts';
import { Outcome } from './outcome.ts';

export const District: TypeReader = reader<Sdl>({
  type: 'District',
  key: 'ags',
  given: ['population'],
  fields: {
    ags: stored,
    fundingSummary: fundingSummary('ags', raw('t.district_ags')),
    population: stored,
    fundingPerHead,
    ...fundingConnections('ags', 'districtAgs'),
    outcomes: many('ags', () => Outcome, outcomesByDistrict),
  },
});
