import { reader, stored, type TypeReader } from '../../common/type-reader.ts';
import { raw } from '../../common/sql.ts';
import type { AdministrativeRegion as Sdl } from '../__generated__/types.ts';
import { fundingSummary } from './funding-summary.ts';

export const AdministrativeRegion: TypeReader = reader<Sdl>({
  type: 'AdministrativeRegion',
  key: 'id',
  fields: { id: stored, fundingSummary: fundingSummary('id', raw('substr(t.district_ags, 1, 3)')) },
});
