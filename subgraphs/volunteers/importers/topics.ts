import { z } from 'zod';
import { cell, csvImporter, provenanceCells } from '../../common/importer.ts';
import { Topic } from '../entities/topic.ts';

/** What meeting points teach. Source: press release of 22 January 2016, which names six; rhythm: when a topic is added. */
export const topics = csvImporter({
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
});
