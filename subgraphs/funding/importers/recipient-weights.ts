import { cell, csvImporter, optional, provenanceCells } from '../../common/importer.ts';
import { RecipientWeight } from '../entities/recipient-weight.ts';

const recipientWeightsOf = (file: string) =>
  csvImporter({
    file,
    entity: RecipientWeight,
    line: {
      id: cell.text,
      districtAgs: cell.districtAgs,
      centerId: optional(cell.centerId),
      population: cell.whole,
      populationOn: cell.day,
      areaHectares: cell.whole,
      ...provenanceCells,
    },
  });

/** Population and area by which money is distributed. Source: Destatis and BKG; rhythm: with a new population figure. */
export const recipientWeights = recipientWeightsOf('recipient_weights.csv');

/** The same rows of the five later districts, with their centers. */
export const laterRecipientWeights = recipientWeightsOf('later-openings/recipient_weights.csv');
