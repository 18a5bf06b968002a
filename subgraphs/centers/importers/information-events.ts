import { cell, csvImporter, provenanceCells } from '../../common/importer.ts';
import { InformationEvent } from '../entities/information-event.ts';

/** Events at which the programme was presented. Source: press release of 22 January 2016. */
export const informationEvents = csvImporter({
  file: 'information_events.csv',
  entity: InformationEvent,
  line: {
    id: cell.text,
    titleDe: cell.text,
    titleEn: cell.text,
    heldOn: cell.day,
    city: cell.text,
    hostInstitutionId: cell.text,
    audienceDe: cell.text,
    audienceEn: cell.text,
    ...provenanceCells,
  },
});
