import { randomUUID } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';
import type { Request } from './context.ts';
import { BadUserInput } from './errors.ts';
import { isDay } from './scalars.ts';
import { berlinDay } from './validity.ts';

/** What a request's headers say of it: the day that counts, the id under which it is logged, and who claims to ask. */
export function requestOf(headers: IncomingHttpHeaders, now = new Date()): Request {
  return {
    asOf: asOfHeader(headers['x-as-of']) ?? berlinDay(now),
    requestId: requestIdOf(headers),
    credentials: { authorization: headers.authorization, apiKey: oneValue(headers['x-api-key']) },
  };
}

/** The id that a caller gave, or a new one. Ids of another form are not taken over: they end up in logs. */
export function requestIdOf(headers: IncomingHttpHeaders): string {
  const given = headers['x-request-id'];
  return typeof given === 'string' && /^[\w-]{8,64}$/.test(given) ? given : randomUUID();
}

function asOfHeader(given: string | string[] | undefined): string | null {
  if (given === undefined) return null;
  if (typeof given === 'string' && isDay(given)) return given;
  throw new BadUserInput('X-As-Of: give one calendar day such as 2016-06-30.', 'X-As-Of');
}

const oneValue = (given: string | string[] | undefined): string | undefined =>
  Array.isArray(given) ? given.join() : given;
