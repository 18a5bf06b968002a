import type { Context } from './context.ts';
import { BadUserInput } from './errors.ts';
import { pageSize } from './page.ts';
import { readRows } from './read.ts';
import type { InSets, TypeReader } from './type-reader.ts';
import { every, raw, sql, type Sql } from './sql.ts';
import { likePattern, searchable } from './text.ts';

/** Length of a text to search for, in characters, without the blanks around it. */
const SEARCH = { shortest: 2, longest: 100 };

/** @throws BadUserInput for a text that is too short or too long, or has no letter or digit. */
export function checkSearchText(text: string): string {
  const { length } = text.trim();
  if (length >= SEARCH.shortest && length <= SEARCH.longest && searchable(text)) return text.trim();
  const message = `text: search for ${SEARCH.shortest} to ${SEARCH.longest} characters, letters or digits among them.`;
  throw new BadUserInput(message, 'text');
}

type Besides = (args: { asOf?: string }, context: Context) => Sql[];

/**
 * A field of `SearchResults`: the found rows of a type, which has the columns `searchable` and `name_sortable`.
 * A request searches for one text, rarely for more.
 */
export const hits = (of: () => TypeReader, besides: Besides = () => []): InSets => ({
  needs: () => [],
  load: (searches, selected, context) =>
    Promise.all(
      searches.map(({ text }) => {
        const asked = checkSearchText(text as string);
        const tail = found(asked, pageSize(selected.args), of().key, besides(selected.args, context));
        return readRows(of(), selected.below(), tail, context);
      }),
    ),
});

/** Rows of which every word of the text is found; names that begin with the text first, then by name. */
function found(text: string, count: number, key: string, besides: Sql[]): Sql {
  const words = searchable(text).split(' ');
  const all = words.map((word) => sql`t.searchable like ${likePattern(word)} escape '!'`);
  const first = sql`case when t.searchable like ${likePattern(words.join(' '), '')} escape '!' then 0 else 1 end`;
  return sql`where ${every([...all, ...besides])} order by ${first}, t.name_sortable, ${raw(`t.${key}`)} limit ${count}`;
}
