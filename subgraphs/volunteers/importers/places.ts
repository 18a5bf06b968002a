import { cell, csvImporter, optional, provenanceCells } from '../../common/importer.ts';
import { sortable } from '../../common/text.ts';
import { Place } from '../entities/place.ts';

/** The columns of `places.csv`. */
export const placeCells = {
  municipalityAgs: cell.municipalityAgs,
  name: cell.text,
  districtAgs: cell.districtAgs,
  centerId: optional(cell.centerId),
  latitude: cell.decimal,
  longitude: cell.decimal,
  postalCode: cell.postalCode,
  population: cell.whole,
  ...provenanceCells,
};

const placesOf = (file: string) =>
  csvImporter({
    file,
    entity: Place,
    line: placeCells,
    toRow: (line) => ({ ...line, nameSortable: sortable(line.name) }),
  });

/** The 396 municipalities, with the center of January 2016. Source: GV-ISys (docs/data-sources.md); rhythm: on a reform. */
export const places = placesOf('places.csv');

/** The 77 municipalities of the five districts whose centers opened later, whole rows with their center. */
export const laterPlaces = placesOf('later-openings/places.csv');
