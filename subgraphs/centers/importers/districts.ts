import { cell, code, csvImporter, provenanceCells } from '../../common/importer.ts';
import { searchable, sortable } from '../../common/text.ts';
import { District } from '../entities/district.ts';

/** The 53 districts. Source: GV-ISys and VG250, free with attribution (docs/data-sources.md); rhythm: on a reform. */
export const districts = csvImporter({
  file: 'districts.csv',
  entity: District,
  line: {
    ags: cell.districtAgs,
    name: cell.text,
    shortName: cell.text,
    kind: code('KREISFREIE_STADT', 'KREIS', 'STAEDTEREGION'),
    administrativeRegionId: cell.text,
    seat: cell.text,
    areaHectares: cell.whole,
    latitude: cell.decimal,
    longitude: cell.decimal,
    nuts3: cell.text,
    ...provenanceCells,
  },
  toRow: (line) => ({
    ...line,
    nameSortable: sortable(line.shortName),
    searchable: searchable(`${line.shortName} ${line.name}`),
  }),
});
