import { cell, code, csvImporter, provenanceCells } from '../../common/importer.ts';
import { Contact } from '../entities/contact.ts';

/** Contacts of the institutions, as far as a readable source prints them. */
export const contacts = csvImporter({
  file: 'contacts.csv',
  entity: Contact,
  line: {
    id: cell.text,
    institutionId: cell.text,
    purpose: code('PRESS', 'CITIZENS', 'FUNDING', 'ADVICE'),
    phone: cell.optionalText,
    email: cell.optionalText,
    website: cell.optionalText,
    ...provenanceCells,
  },
});
