import type { GraphQLResolveInfo } from 'graphql';
import type { Context } from '../../common/context.ts';
import { pageSize } from '../../common/page.ts';
import { one, readBelow } from '../../common/read.ts';
import { reader, stored, type TypeReader } from '../../common/type-reader.ts';
import { selectionOf } from '../../common/selection.ts';
import type { VolunteerMatch as Sdl } from '../__generated__/types.ts';
import { reasonsOf, wantIn, type MatchingInput } from '../store/match-input.ts';
import { matchesFor } from '../store/matching.ts';
import { Volunteer } from './volunteer.ts';

/** Read from the rows of `matchesFor`. */
export const VolunteerMatch: TypeReader = reader<Sdl>({
  type: 'VolunteerMatch',
  key: 'volunteerId',
  fields: { volunteer: one(() => Volunteer, 'volunteerId'), score: stored, reasons: stored },
});

interface Args {
  first?: number | null;
  input: MatchingInput;
}

/** The root field: volunteers of the own center for a want, the best first. */
export async function matchingVolunteers(_: unknown, args: Args, context: Context, info: GraphQLResolveInfo) {
  const size = pageSize({ first: args.first ?? null });
  const { want, topic } = await wantIn(args.input, context);
  const [matches = []] = await matchesFor([want], size, context);
  const rows = matches.map((match) => ({ reasons: reasonsOf(match, want, topic), ...match }));
  await readBelow(VolunteerMatch, selectionOf(info, context), rows, context);
  return rows;
}
