import type { Context } from './context.ts';
import type { Row } from './database.ts';
import { byValue, type FilterFields } from './filter.ts';
import { embedded } from './read.ts';
import { stored, type InSets, type TypeReader } from './type-reader.ts';
import { raw } from './sql.ts';

/** The ids of a row's sources, the main one first. */
export const sourceIdsOf = (row: Row): string[] =>
  String(row['sourceIds'] ?? '')
    .split(';')
    .filter(Boolean);

/** Sources of all parents in one statement, shared with every other field of the request. */
const sources = (pick: (found: Row[]) => unknown): InSets => ({
  needs: () => ['sourceIds'],
  async load(parents, _selected, { loaders }) {
    // Few rows cite otherwise than the one before.
    const cited = new Map(parents.map((parent) => [parent['sourceIds'], parent]));
    const idsOf = new Map([...cited].map(([text, parent]) => [text, sourceIdsOf(parent)]));
    const found = new Map<string, Row>();
    for (const row of await loaders.sourceById.loadMany([...new Set([...idsOf.values()].flat())])) {
      if (row instanceof Error) throw row;
      if (row) found.set(row['id'] as string, row);
    }
    const rowsOf = (ids: readonly string[]) => ids.map((id) => found.get(id)).filter((row) => row !== undefined);
    const picked = new Map([...idsOf].map(([text, ids]) => [text, pick(rowsOf(ids))]));
    return parents.map((parent) => picked.get(parent['sourceIds']));
  },
});

/** How the provenance of any row is read: its columns come from `WithProvenance`. */
export const Provenance: TypeReader = {
  type: 'Provenance',
  key: 'provenanceKind',
  fields: {
    kind: { columns: ['provenanceKind'], value: (row) => row['provenanceKind'] },
    source: sources((found) => found[0] ?? null),
    sources: sources((found) => found),
    certainty: stored,
    note: { columns: ['provenanceNote'], value: (row) => row['provenanceNote'] },
  },
};

/** The field `provenance` of every type that has one. */
export const provenance: InSets = embedded(Provenance);

/** The filter field that every such type has. */
export const provenanceFilter: FilterFields = { provenanceKind: byValue(raw('t.provenance_kind')) };

/** A field with a German and an English column: `label(lang: EN)`. German unless told. */
export const bilingual = (name: string) => ({
  columns: [`${name}De`, `${name}En`],
  value: (row: Row, { lang }: { lang?: 'DE' | 'EN' }, _context: Context) =>
    row[lang === 'EN' ? `${name}En` : `${name}De`],
});

/** A field that is an amount of money, from a column of whole euro cents; null where nothing is on record. */
export const money = (column: string) => ({
  columns: [column],
  value: (row: Row) => euros(row[column] as number | null),
});

/** Whole cents as `Money`; null stays null. */
export const euros = (cents: number | null | undefined) =>
  cents === null || cents === undefined ? null : { cents, currency: 'EUR' };
