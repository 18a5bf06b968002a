import { cell, code, csvImporter, provenanceCells } from '../../common/importer.ts';
import { searchable, sortable } from '../../common/text.ts';
import { Municipality } from '../entities/municipality.ts';

/** The 396 municipalities. Source: GV-ISys, free with attribution (docs/data-sources.md); rhythm: on a reform. */
export const municipalities = csvImporter({
  file: 'municipalities.csv',
  entity: Municipality,
  line: {
    ags: cell.municipalityAgs,
    name: cell.text,
    kind: code('KREISFREIE_STADT', 'STADT', 'GEMEINDE'),
    districtAgs: cell.districtAgs,
    areaHectares: cell.whole,
    latitude: cell.decimal,
    longitude: cell.decimal,
    postalCode: cell.postalCode,
    ...provenanceCells,
  },
  toRow: (line) => ({
    ...line,
    nameSortable: sortable(line.name),
    searchable: searchable(`${line.name} ${line.postalCode}`),
  }),
});
