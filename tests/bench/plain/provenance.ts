import type DataLoader from 'dataloader';
import type { WithProvenance } from '../../../subgraphs/common/columns.ts';
import type { Source } from '../../../subgraphs/common/entities/source.ts';
import type { PlainContext } from './context.ts';

type Sources = DataLoader<string, Source | null>;

/** The field `provenance`; its sources are rows of the subgraph's own. */
export const provenance = (sourcesOf: (context: PlainContext) => Sources) => ({
  provenance(row: WithProvenance, _: unknown, context: PlainContext) {
    const ids = row.sourceIds.split(';').filter(Boolean);
    const sources = sourcesOf(context);
    return {
      kind: row.provenanceKind,
      certainty: row.certainty,
      note: row.provenanceNote,
      source: () => (ids[0] ? sources.load(ids[0]) : null),
      sources: async () => (await sources.loadMany(ids)).filter((source) => source !== null),
    };
  },
});

/** Whole cents as `Money`. */
export const euros = (cents: number | null) => (cents === null ? null : { cents, currency: 'EUR' });
