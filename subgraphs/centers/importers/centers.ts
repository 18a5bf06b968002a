import { z } from 'zod';
import { cell, csvImporter, optional, provenanceCells } from '../../common/importer.ts';
import { searchable, sortable } from '../../common/text.ts';
import { Center } from '../entities/center.ts';

const reducedDate = z
  .string()
  .regex(/^(\d{4}(-\d{2}(-\d{2})?)?)?$/, 'expected a day, month or year in ISO 8601, or nothing')
  .transform((text) => text || null);

const centersOf = (file: string) =>
  csvImporter({
    file,
    entity: Center,
    line: {
      id: cell.centerId,
      districtAgs: cell.districtAgs,
      municipalityAgs: optional(cell.municipalityAgs),
      name: cell.text,
      officialName: cell.text,
      openedIn: reducedDate,
      validFrom: cell.optionalDay,
      openingOrder: cell.optionalWhole,
      host: cell.optionalText,
      city: cell.optionalText,
      street: cell.optionalText,
      postalCode: optional(cell.postalCode),
      website: cell.optionalText,
      ...provenanceCells,
    },
    toRow: (line) => ({
      ...line,
      openedOn: line.openedIn?.length === 10 ? line.openedIn : null,
      nameSortable: sortable(line.name),
      searchable: searchable(`${line.name} ${line.officialName} ${line.city ?? ''}`),
    }),
  });

/** The 49 centers of 22 January 2016. Source: documents named in each row; rhythm: when a center opens or moves. */
export const centers = centersOf('centers.csv');

/** The five centers that opened between February 2016 and September 2018. */
export const laterCenters = centersOf('later-openings/centers.csv');
