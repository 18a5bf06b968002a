import { Unauthenticated } from './errors.ts';
import { PUBLIC, type Verifier, type Viewer } from './viewer.ts';

/** A verifier of bearer tokens and API keys; without either, the viewer is the public. */
export function createVerifier(
  ofToken: (token: string) => Promise<Viewer>,
  ofKey: (key: string) => Promise<Viewer>,
): Verifier {
  return {
    async viewerOf({ authorization, apiKey }) {
      if (authorization === undefined && apiKey === undefined) return PUBLIC;
      if (authorization !== undefined && apiKey !== undefined) {
        throw new Unauthenticated('Send either Authorization or X-Api-Key, not both.');
      }
      return apiKey === undefined ? ofToken(bearer(authorization!)) : ofKey(apiKey);
    },
  };
}

function bearer(authorization: string): string {
  const [, token] = /^Bearer +([\w-]+\.[\w-]+\.[\w-]*)$/i.exec(authorization) ?? [];
  if (token) return token;
  throw new Unauthenticated('Authorization: send "Bearer" and a token, or leave the header out.');
}
