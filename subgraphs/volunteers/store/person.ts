import { z } from 'zod';
import { BadUserInput } from '../../common/errors.ts';
import { freeText } from '../../common/input.ts';
import type { PersonalData } from '../../common/personal-data.ts';
import { searchable } from '../../common/text.ts';
import type { Volunteer } from '../entities/volunteer.ts';

/** What a person is called, and how reached: as plain as it is never stored. */
export interface Person {
  name: string;
  contact: Contact;
}

export interface Contact {
  kind: 'EMAIL' | 'PHONE';
  value: string;
}

export interface ContactInput {
  email?: string | null;
  phone?: string | null;
}

const NAME_MOST = 200;
const EMAIL_MOST = 254;

/** @throws BadUserInput for a name that is none: empty, too long, of several lines, or without a letter. It never tells the name. */
export function nameIn(given: string, argument: string): string {
  const name = freeText(given, argument, NAME_MOST);
  if (/^[^\n]*[\p{L}\p{N}][^\n]*$/u.test(name)) return name;
  throw new BadUserInput(`${argument}: give a name in one line, with at least one letter.`, argument);
}

/** @throws BadUserInput unless it is one address, or one number. */
export function contactIn({ email, phone }: ContactInput, argument: string): Contact {
  const hasEmail = email !== null && email !== undefined;
  const hasPhone = phone !== null && phone !== undefined;
  if (hasEmail === hasPhone) throw new BadUserInput(`${argument}: give either email or phone.`, argument);
  return hasEmail
    ? { kind: 'EMAIL', value: emailIn(email, `${argument}.email`) }
    : { kind: 'PHONE', value: phoneIn(phone!, `${argument}.phone`) };
}

function emailIn(given: string, argument: string): string {
  const address = given.trim();
  if (address.length <= EMAIL_MOST && z.email().safeParse(address).success) return address;
  throw new BadUserInput(`${argument}: give an address such as name@example.org.`, argument);
}

/** As E.164 writes it: a number without a country is one of Germany. */
function phoneIn(given: string, argument: string): string {
  const digits = given.length <= 40 ? given.replace(/[\s()/.-]/g, '') : '';
  const number = digits.replace(/^00/, '+').replace(/^0(?=[1-9])/, '+49');
  if (/^\+[1-9]\d{6,14}$/.test(number)) return number;
  throw new BadUserInput(`${argument}: give a number such as +49 203 12345.`, argument);
}

/** A name as its words are compared, each once, in the order of the alphabet. */
export const wordsOf = (name: string): string[] => [...new Set(searchable(name).split(' '))].filter(Boolean).sort();

/** The words of a mark: what kind it is, and whose, so that marks of two centers cannot be compared. */
export const nameWords = (centerId: string, name: string): string[] => ['name', centerId, ...wordsOf(name)];
export const contactWords = (centerId: string, value: string): string[] => ['contact', centerId, value.toLowerCase()];
export const nameWord = (centerId: string, word: string): string[] => ['word', centerId, word];

/** Where the sealed values of a volunteer belong. */
export const placeOf = (id: string, column: 'sealed_name' | 'sealed_contact') => ({
  table: 'volunteer',
  column,
  row: id,
});

type Sealed = Pick<
  Volunteer,
  'sealedName' | 'contactKind' | 'sealedContact' | 'sealedWith' | 'nameMark' | 'contactMark'
>;

/** The person as the columns of its row, and the marks of its name's words. */
export function sealedPerson(
  { id, centerId }: Pick<Volunteer, 'id' | 'centerId'>,
  { name, contact }: Person,
  data: PersonalData,
): { columns: Sealed; wordMarks: string[] } {
  return {
    columns: {
      sealedName: data.seal(name, placeOf(id, 'sealed_name')),
      contactKind: contact.kind,
      sealedContact: data.seal(contact.value, placeOf(id, 'sealed_contact')),
      sealedWith: data.keyId(),
      nameMark: data.mark(...nameWords(centerId, name)),
      contactMark: data.mark(...contactWords(centerId, contact.value)),
    },
    wordMarks: wordsOf(name).map((word) => data.mark(...nameWord(centerId, word))),
  };
}

/** The person of a row; null for the samples of 2016, which are nobody. */
export function personIn(row: Volunteer, data: PersonalData): Person | null {
  const name = openedName(row, data);
  const contact = openedContact(row, data);
  return name === null || contact === null ? null : { name, contact };
}

type NameColumns = Pick<Volunteer, 'id' | 'sealedName'>;
type ContactColumns = Pick<Volunteer, 'id' | 'contactKind' | 'sealedContact'>;

export const openedName = ({ id, sealedName }: NameColumns, data: PersonalData): string | null =>
  sealedName === null ? null : data.open(sealedName, placeOf(id, 'sealed_name'));

export const openedContact = (
  { id, contactKind, sealedContact }: ContactColumns,
  data: PersonalData,
): Contact | null =>
  sealedContact === null
    ? null
    : { kind: contactKind as Contact['kind'], value: data.open(sealedContact, placeOf(id, 'sealed_contact')) };
