import { createHash, generateKeyPairSync } from 'node:crypto';
import {
  createRemoteJWKSet,
  errors,
  importJWK,
  jwtVerify,
  SignJWT,
  type JWK,
  type JWTPayload,
  type JWTVerifyGetKey,
} from 'jose';
import type { Settings } from './config.ts';
import { Unauthenticated } from './errors.ts';
import { secretFile } from './secret-file.ts';
import { SCOPES_OF, type Role, type Viewer } from './viewer.ts';

// The embedded key signs with ES256; identity providers commonly use one of the others. Nothing symmetric, never none.
const ALGORITHMS = ['ES256', 'RS256', 'PS256', 'EdDSA'];
const CLOCK_TOLERANCE_S = 5;
/** Verified tokens kept, so that one request is not six signatures to check in one process. */
const KEPT = 1000;

/**
 * Verifies bearer tokens: against the identity provider's keys, or the key of this installation, which is made here where
 * there is none.
 * @returns who the token names; throws Unauthenticated for one that does not hold, and a fault when no keys can be had.
 */
export function createTokenVerifier(settings: Settings): (token: string) => Promise<Viewer> {
  const key = keySource(settings);
  const { AUTH_ISSUER: issuer, AUTH_AUDIENCE: audience } = settings;
  const verified = new Map<string, { viewer: Viewer; until: number }>();

  return async (token) => {
    const digest = createHash('sha256').update(token).digest('base64');
    const known = verified.get(digest);
    if (known && known.until > Date.now()) return known.viewer;
    const { payload } = await jwtVerify(token, key, {
      algorithms: ALGORITHMS,
      issuer,
      audience,
      clockTolerance: CLOCK_TOLERANCE_S,
      requiredClaims: ['exp', 'sub'],
    }).catch(refuse);
    const viewer = viewerFrom(payload);
    if (verified.size >= KEPT) verified.clear();
    // A provider's key may be withdrawn before the token ends: look again after a minute.
    verified.set(digest, { viewer, until: Math.min(payload.exp! * 1000, Date.now() + 60_000) });
    return viewer;
  };
}

/** @throws Unauthenticated where the token is at fault; where the identity provider is, its error: a client can do nothing. */
function refuse(error?: unknown): never {
  if (error !== undefined && !(error instanceof Unauthenticated) && isFaultOfProvider(error)) {
    throw new Error('The keys of the identity provider cannot be had. Check AUTH_JWKS_URL.', { cause: error });
  }
  throw new Unauthenticated('Authorization: this token does not hold. Get a new one from your identity provider.');
}

/** No answer, one that is not 200 (jose has no code of its own for it), or one that is no set of keys. */
const isFaultOfProvider = (error: unknown): boolean =>
  !(error instanceof errors.JOSEError) ||
  error instanceof errors.JWKSTimeout ||
  error instanceof errors.JWKSInvalid ||
  error.code === errors.JOSEError.code;

function viewerFrom(payload: JWTPayload): Viewer {
  const { sub, role } = payload;
  const centerId = payload['center'] ?? null;
  if (typeof sub !== 'string' || sub === '') return refuse();
  if (typeof role !== 'string' || !Object.hasOwn(SCOPES_OF, role)) return refuse();
  const isBound = typeof centerId === 'string' && /^KI-05\d{3}(\d{3})?$/.test(centerId);
  if ((role === 'center') !== isBound) return refuse();
  return {
    kind: 'person',
    id: sub,
    role: role as Role,
    centerId: isBound ? centerId : null,
    scopes: new Set(SCOPES_OF[role as Role]),
    rateClass: 'standard',
  };
}

/** Where keys come from: the identity provider, cached and rotated by jose, or the file of this installation. */
function keySource({ AUTH_JWKS_URL, DATA_DIR }: Settings): JWTVerifyGetKey {
  if (AUTH_JWKS_URL) {
    return createRemoteJWKSet(new URL(AUTH_JWKS_URL), { cooldownDuration: 5000, timeoutDuration: 3000 });
  }
  let local = publicKey(DATA_DIR);
  return async ({ alg }) => {
    // The file holds one key, for one algorithm.
    if (alg !== 'ES256') return refuse();
    // Where the folder could not be written at first, it may be by now. Until then no token can be genuine.
    local ??= publicKey(DATA_DIR);
    return local ?? refuse();
  };
}

/** Null where there is no key and none can be made: a container without a folder for data issues no tokens. */
function publicKey(dataDir: string): JWK | null {
  try {
    const { d: _private, ...jwk } = localKey(dataDir);
    return jwk;
  } catch {
    return null;
  }
}

/** The signing key of this installation; made on first use, readable by its owner only. */
export const localKey = (dataDir: string): JWK => JSON.parse(secretFile(dataDir, 'auth-key.json', newKey)) as JWK;

const newKey = (): string =>
  JSON.stringify(generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey.export({ format: 'jwk' }));

/** A token signed with the key of this installation, for trying out. */
export async function issueToken(
  settings: Settings,
  role: Role,
  centerId: string | null,
  hours: number,
): Promise<string> {
  const key = await importJWK(localKey(settings.DATA_DIR), 'ES256');
  return new SignJWT({ role, ...(centerId && { center: centerId }) })
    .setProtectedHeader({ alg: 'ES256' })
    .setIssuer(settings.AUTH_ISSUER)
    .setAudience(settings.AUTH_AUDIENCE)
    .setSubject(`${role}-on-this-machine`)
    .setIssuedAt()
    .setExpirationTime(Math.floor(Date.now() / 1000) + Math.round(hours * 3600))
    .sign(key);
}
