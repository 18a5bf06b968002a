import { parse, print } from 'graphql';

/** One request; all contenders are sent the same ones. */
export interface Operation {
  operationName: string;
  query: string;
  variables: Record<string, unknown>;
}

export interface Scenario {
  name: string;
  /** What it shows, for the report. */
  title: string;
  /** Whether everybody may keep whole answers. */
  caches: boolean;
  /** Whether a client asks again with the ETag of the first answer. */
  revalidates?: boolean;
  /** The request with this number; the numbers of a contender never come again. */
  request(number: number): Operation;
}

/**
 * Days from 2030 on, all different and all alike: no row begins or ends after that, so each day is the same work and the
 * same answer. Every subgraph's fetch carries the day, so no two requests in flight have a fetch in common.
 */
export function dayOf(number: number): string {
  const day = new Date(Date.UTC(2030, 0, 1 + number));
  return day.toISOString().slice(0, 10);
}

/** Without the blanks of the source. */
export const compact = (query: string): string => print(parse(query));
