import { randomBytes } from 'node:crypto';
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

/** A new id for a row that is made through the API: the prefix and eight hex digits. */
export const newId = (prefix: string): string => `${prefix}-${randomBytes(4).toString('hex')}`;
