import { BadUserInput } from './errors.ts';

/** Characters of a reason or an advice, at most. */
export const TEXT_MOST = 2000;

/**
 * Text that people wrote, as it is stored: composed characters, no blanks around it.
 * @throws BadUserInput naming the field, for text that is empty, too long, or holds control characters other than line breaks.
 */
export function freeText(given: string, argument: string, most = TEXT_MOST): string {
  // Before anything walks over it: a body may hold a megabyte.
  if (given.length > 2 * most) throw tooLong(argument, most);
  const text = given.normalize('NFC').replaceAll('\r\n', '\n').trim();
  if (!text) throw new BadUserInput(`${argument}: write at least a word.`, argument);
  if (text.length > most) throw tooLong(argument, most);
  if (/[^\P{C}\n\p{Cf}]/u.test(text)) {
    throw new BadUserInput(`${argument}: leave out control characters; line breaks may stay.`, argument);
  }
  return text;
}

const tooLong = (argument: string, most: number) =>
  new BadUserInput(`${argument}: write at most ${most} characters.`, argument);

/** Text that may be left out. */
export const optionalText = (given: string | null | undefined, argument: string): string | null =>
  given === null || given === undefined ? null : freeText(given, argument);

/**
 * A name or a title: text of one line.
 * @throws BadUserInput naming the field, as `freeText` does, and for line breaks.
 */
export function lineText(given: string, argument: string, most: number): string {
  const text = freeText(given, argument, most);
  if (/[\n\u2028\u2029]/.test(text)) throw new BadUserInput(`${argument}: write it in one line.`, argument);
  return text;
}

/** @throws BadUserInput unless the list has so many entries. */
export function checkCount(
  list: readonly unknown[],
  argument: string,
  { least = 0, most }: { least?: number; most: number },
) {
  if (list.length >= least && list.length <= most) return;
  throw new BadUserInput(`${argument}: give ${least ? `${least} to` : 'at most'} ${most}.`, argument);
}
