import { connectionBelow } from '../../common/page.ts';
import { many } from '../../common/read.ts';
import { reader, stored, type TypeReader } from '../../common/type-reader.ts';
import type { Municipality as Sdl } from '../__generated__/types.ts';
import { fundingList } from '../store/funding-rows.ts';
import { outcomesByMunicipality } from '../store/outcomes.ts';
import { Forwarding } from './forwarding.ts';
import { Outcome } from './outcome.ts';

export const Municipality: TypeReader = reader<Sdl>({
  type: 'Municipality',
  key: 'ags',
  fields: {
    ags: stored,
    forwardings: connectionBelow('ags', () => Forwarding, fundingList, 'municipalityAgs'),
    outcomes: many('ags', () => Outcome, outcomesByMunicipality),
  },
});
