/**
 * A name as German lists sort it (DIN 5007-1): lower case, ä as a, ß as ss, accents dropped.
 * Stored beside the name, so that SQLite and MySQL order alike whatever their collations do.
 */
export function sortable(text: string): string {
  return text.toLowerCase().replaceAll('ß', 'ss').normalize('NFD').replace(/\p{M}/gu, '');
}

/**
 * A text as it is searched: `Münster`, `Muenster` and `munster` become the same `munster`.
 * The digraphs ae, oe and ue are folded too, on both sides of a comparison, so `Soest` (`sost`) is still found.
 */
export function searchable(text: string): string {
  return sortable(text)
    .replace(/([aou])e/g, '$1')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** The text as a pattern for `LIKE … ESCAPE '!'`, with its own wildcards made harmless. */
export function likePattern(text: string, before = '%', after = '%'): string {
  return before + text.replace(/[!%_]/g, '!$&') + after;
}

/** The text cut to so many characters of a column: folding makes some scripts longer. */
export const fitting = (text: string, most: number): string =>
  text.length <= most ? text : [...text].slice(0, most).join('');
