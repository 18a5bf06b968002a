import { z } from 'zod';
import { cell, csvImporter, provenanceCells } from '../../common/importer.ts';
import { AdministrativeRegion } from '../entities/administrative-region.ts';

/** The five administrative regions. Source: official municipality register (GV-ISys); rhythm: none, they do not change. */
export const administrativeRegions = csvImporter({
  file: 'administrative_regions.csv',
  entity: AdministrativeRegion,
  line: {
    id: z.string().regex(/^05[13579]$/, 'expected the first three digits of an AGS in NRW, such as 051'),
    name: cell.text,
    authorityName: cell.text,
    seat: cell.text,
    ...provenanceCells,
  },
});
