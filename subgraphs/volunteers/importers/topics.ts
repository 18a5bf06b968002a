import { z } from 'zod';
import { cell, csvImporter, provenanceCells, type Importer } from '../../common/importer.ts';
import { Topic } from '../entities/topic.ts';
import { reckonAllFigures } from '../store/reckon-figures.ts';

/** What meeting points teach. Source: press release of 22 January 2016, which names six; rhythm: when a topic is added. */
export const topics: Importer = {
  ...csvImporter({
    file: 'topics.csv',
    entity: Topic,
    line: {
      code: z.string().regex(/^[A-Z][A-Z_]{0,31}$/, 'expected a code such as WASTE_SEPARATION'),
      labelDe: cell.text,
      labelEn: cell.text,
      descriptionDe: cell.text,
      descriptionEn: cell.text,
      ...provenanceCells,
    },
  }),
  // Figures by topic are kept by the place of the topic on the list. Raise the version whenever figures are reckoned in another way.
  version: 'figures 1',
  after: reckonAllFigures,
};
