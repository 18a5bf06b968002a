/** The roles that a token may name; what each may do is a set of scopes. */
export const SCOPES_OF = {
  /** A center, bound to itself: its own people and applications, never another's. */
  center: [
    'volunteers:read',
    'volunteers:write',
    'hours:write',
    'offers:write',
    'meeting-points:write',
    'applications:read',
    'applications:write',
  ],
  /** The granting authority (KfI): decides, and applies for districts without a center. */
  granting_authority: ['audit:read', 'applications:read', 'applications:write', 'grants:decide'],
  /** The ministry. */
  ministry: ['audit:read', 'applications:read', 'programs:write'],
  /** The coordination office (LaKI): all but personal data; it advises. */
  coordination_office: ['applications:read', 'comments:write'],
  /** Keys, imports, integrity. */
  admin: ['audit:read'],
} as const satisfies Record<string, readonly string[]>;

export type Role = keyof typeof SCOPES_OF;

export const ROLES = Object.keys(SCOPES_OF) as Role[];

/** Scopes that an API key may have. Personal data is not among them: partners never read it. */
export const PARTNER_SCOPES = ['statistics:read'] as const;

/** Scopes whose fields may name a person: no answer with one is kept anywhere. */
export const PERSONAL_SCOPES = ['volunteers:read', 'volunteers:write'] as const;

/** Who asks, as this process found out for itself. */
export interface Viewer {
  kind: 'public' | 'person' | 'partner' | 'system';
  /** Subject of the token, id of the key, or name of the command; empty for the public. */
  id: string;
  role: Role | null;
  /** The center that the role is bound to; only for the role `center`. */
  centerId: string | null;
  scopes: ReadonlySet<string>;
  /** How much it may ask for. */
  rateClass: RateClass;
}

export const RATE_CLASSES = ['public', 'standard', 'high'] as const;
export type RateClass = (typeof RATE_CLASSES)[number];

/** Everybody: no token, no key. */
export const PUBLIC: Viewer = {
  kind: 'public',
  id: '',
  role: null,
  centerId: null,
  scopes: new Set(),
  rateClass: 'public',
};

/** A command that writes by itself, as the audit log tells it. */
export const command = (name: string): Viewer => ({ ...PUBLIC, kind: 'system', id: name });

/** What a caller shows of itself. */
export interface Credentials {
  /** The header `Authorization`, `Bearer <token>`. */
  authorization?: string | undefined;
  /** The header `X-Api-Key`. */
  apiKey?: string | undefined;
}

/** Finds out who asks. @throws Unauthenticated for anything that is shown but does not hold: never a step down to public. */
export interface Verifier {
  viewerOf(credentials: Credentials): Promise<Viewer>;
}
