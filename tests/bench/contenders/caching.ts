import { UNCACHED } from '../revalidation.ts';

const [NAME, VALUE] = Object.entries(UNCACHED)[0]!;

/** Whether the request may be answered from a cache: in a quick bench the same processes serve cold scenarios too. */
export const mayBeKept = (headers: { get(name: string): string | null | undefined } | undefined): boolean =>
  headers?.get(NAME) !== VALUE;

/** What the caches of Yoga and of Hive Gateway take, which are one: public answers, for everybody alike. */
export const guildCache = {
  session: () => null,
  enabled: ({ headers }: Request) => mayBeKept(headers),
};
