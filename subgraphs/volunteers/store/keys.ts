import { randomBytes, randomInt } from 'node:crypto';
import { BadUserInput } from '../../common/errors.ts';

/** Kinds of ids, with the digits that they have at least. */
const DIGITS = { MP: 4, PR: 4, V: 5 };

/** @throws BadUserInput unless it has the form of an id with this prefix: `MP-0001`. */
export function checkId(id: string, prefix: keyof typeof DIGITS): string {
  const digits = DIGITS[prefix];
  if (id.startsWith(`${prefix}-`) && new RegExp(`^[A-Z]+-\\d{${digits},12}$`).test(id)) return id;
  const told = { 4: 'four', 5: 'five' }[digits];
  throw new BadUserInput(
    `id: give ${prefix}- and at least ${told} digits, such as ${prefix}-${'1'.padStart(digits, '0')}.`,
    'id',
  );
}

/** A new id for a row that is made through the API: the prefix and twelve hex digits, so that millions do not meet. */
export const newId = (prefix: string): string => `${prefix}-${randomBytes(6).toString('hex')}`;

/** A new id of the kinds that are numbered: the prefix and ten digits. */
export const newNumber = (prefix: 'MP' | 'PR'): string => `${prefix}-${randomInt(1_000_000_000, 10_000_000_000)}`;

/** @throws BadUserInput unless it has the form of an offer's id. */
export function checkOfferId(id: string): string {
  if (/^OF-[0-9a-f]{8}$/.test(id)) return id;
  throw new BadUserInput('id: give OF- and eight hexadecimal digits, such as OF-1a2b3c4d.', 'id');
}

/** @throws BadUserInput unless it has the form of a session's id. */
export function checkSessionId(id: string): string {
  if (/^SE-[0-9a-f]{8}-\d{8}$/.test(id)) return id;
  throw new BadUserInput('id: give SE-, the digits of the offer and the day, such as SE-1a2b3c4d-20261125.', 'id');
}
