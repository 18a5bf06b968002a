import { reader, stored, type InSets, type TypeReader } from '../../common/type-reader.ts';
import type { Volunteering as Sdl } from '../__generated__/types.ts';
import type { Level } from '../store/figures.ts';
import { volunteeringIn } from '../store/volunteering.ts';

/** The volunteers of a year at each parent: one statement, whatever their number. */
export const volunteering = (level: Level, key: string): InSets => ({
  needs: () => [key],
  load(parents, selected, context) {
    const ids = parents.map((parent) => parent[key] as string);
    const year = selected.args['year'] as number;
    return volunteeringIn(ids, { year, level }, context);
  },
});

export const Volunteering: TypeReader = reader<Sdl>({
  type: 'Volunteering',
  key: 'year',
  fields: { year: stored, volunteers: stored, hours: stored, provenanceKinds: stored },
});
