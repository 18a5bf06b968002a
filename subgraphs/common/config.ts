import { isIP } from 'node:net';
import { fileURLToPath } from 'node:url';
import { existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { z } from 'zod';
import { hasOneOfEach, RING_TEXT } from './key-ring.ts';

/** The three subgraphs, in the order in which they start. */
export const SUBGRAPHS = ['centers', 'funding', 'volunteers'] as const;
export type SubgraphName = (typeof SUBGRAPHS)[number];

/** The folder of `package.json`: SDL, data and built pages are found from here, from sources and bundle alike. */
export const ROOT = rootAbove(dirname(fileURLToPath(import.meta.url)));

function rootAbove(folder: string): string {
  return existsSync(join(folder, 'package.json')) ? folder : rootAbove(dirname(folder));
}

const port = (standard: number) => z.coerce.number().int().min(0).max(65535).default(standard);
const httpUrl = z.url({ protocol: /^https?$/ }).optional();
const perMinute = (standard: number) => z.coerce.number().int().min(1).max(10_000_000).default(standard);
const databaseUrl = z.url({ protocol: /^mysql$/ }).optional();

/** Whether each part, with commas between, is an address or a network. */
const addresses = z
  .string()
  .default('')
  .refine(
    (text) => namedIn(text).every(isNetwork),
    'give addresses or networks such as 10.0.0.0/8, with commas between',
  );

/** The parts of a setting with commas between. */
export const namedIn = (text: string): string[] =>
  text
    .split(',')
    .map((part) => part.trim())
    .filter(Boolean);

function isNetwork(text: string): boolean {
  const [address = '', bits, ...more] = text.split('/');
  const most = { 0: -1, 4: 32, 6: 128 }[isIP(address)]!;
  const plain = bits === undefined || (/^\d{1,3}$/.test(bits) && Number(bits) <= most);
  return most > 0 && plain && more.length === 0;
}

const settings = z.object({
  DATA_DIR: z.string().min(1).default('data').describe('Folder of the embedded SQLite databases.'),
  DATABASE_URL: databaseUrl.describe('mysql://user:password@host:port/ for all three databases; SQLite without it.'),
  CENTERS_DATABASE_URL: databaseUrl.describe('A MySQL of its own for centers.'),
  FUNDING_DATABASE_URL: databaseUrl.describe('A MySQL of its own for funding.'),
  VOLUNTEERS_DATABASE_URL: databaseUrl.describe('A MySQL of its own for volunteers.'),
  DATABASE_POOL_SIZE: z.coerce
    .number()
    .int()
    .min(1)
    .max(200)
    .default(10)
    .describe('MySQL connections per process and subgraph.'),
  DATABASE_TIMEOUT_MS: z.coerce
    .number()
    .int()
    .min(100)
    .max(60000)
    .default(5000)
    .describe('Time for a connection, and for a statement that reads.'),
  HOST: z.string().min(1).default('127.0.0.1').describe('Address the servers listen on.'),
  GATEWAY_PORT: port(4000).describe('Port of the gateway; 0 takes a free one.'),
  CENTERS_PORT: port(4001).describe('Port of the subgraph centers.'),
  FUNDING_PORT: port(4002).describe('Port of the subgraph funding.'),
  VOLUNTEERS_PORT: port(4003).describe('Port of the subgraph volunteers.'),
  CENTERS_URL: httpUrl.describe('Where start:gateway reaches centers.'),
  FUNDING_URL: httpUrl.describe('Where start:gateway reaches funding.'),
  VOLUNTEERS_URL: httpUrl.describe('Where start:gateway, and funding, reach volunteers.'),
  SUPERGRAPH_PATH: z.string().min(1).optional().describe('Another supergraph file than schema/supergraph.graphql.'),
  MIGRATE_ON_START: z
    .enum(['true', 'false'])
    .default('true')
    .describe('Whether start migrates and loads; false where npm run migrate does.'),
  COMPILED_PLANS: z
    .enum(['true', 'false'])
    .default('true')
    .describe('Whether query plans are run by compiled code; false leaves all to Apollo.'),
  RESPONSE_CACHE: z
    .enum(['true', 'false'])
    .default('true')
    .describe('Whether the gateway keeps finished answers, where it can know that they still hold.'),
  RESPONSE_CACHE_MB: z.coerce
    .number()
    .int()
    .min(1)
    .max(16_384)
    .default(8)
    .describe('Memory for kept answers; those that were not asked for longest go first.'),
  REDIS_URL: z
    .url({ protocol: /^rediss?$/ })
    .optional()
    .describe(
      'Redis through which processes tell each other what was written; answers are kept over MySQL only with it.',
    ),
  SAMPLE_SCALE: z.coerce
    .number()
    .int()
    .min(1)
    .max(100)
    .default(1)
    .describe('Size of the generated sample data, for benchmarks.'),
  AUTH_JWKS_URL: httpUrl.describe(
    'Keys of the identity provider; without it, the key of this installation in DATA_DIR.',
  ),
  AUTH_ISSUER: z.string().min(1).default('ki-nrw').describe('Issuer that tokens must name.'),
  AUTH_AUDIENCE: z.string().min(1).default('ki-nrw').describe('Audience that tokens must name.'),
  PERSONAL_DATA_KEYS: z
    .string()
    .default('')
    .refine((text) => text === '' || RING_TEXT.test(text), 'give id:base64 of 32 bytes, with commas between')
    .refine(hasOneOfEach, 'give each id once')
    .describe(
      'Keys of personal data, id:base64 with commas between: the first one seals, all open. Without it, those of this installation in DATA_DIR.',
    ),
  ERASURES_FILE: z
    .string()
    .min(1)
    .optional()
    .describe(
      'File that tells who was erased, for cleaning restored backups: keep it apart from them. Without it, erasures.jsonl in DATA_DIR.',
    ),
  CORS_ORIGINS: z.string().default('').describe('Origins whose pages may ask, with commas between; none unless told.'),
  TRUST_PROXY: z
    .enum(['true', 'false'])
    .default('false')
    .describe('Whether a load balancer stands in front, whose X-Forwarded-For names the client.'),
  RATE_LIMIT_PUBLIC: perMinute(6000).describe('GraphQL requests a minute without token or key, by address.'),
  RATE_LIMIT_STANDARD: perMinute(12_000).describe('GraphQL requests a minute with a token or an ordinary key.'),
  RATE_LIMIT_HIGH: perMinute(60_000).describe('GraphQL requests a minute with a key that was made for much.'),
  RATE_LIMIT_REFUSED: perMinute(100).describe(
    'Tokens and keys that do not hold, a minute and address; then none is looked at from there.',
  ),
  RATE_LIMIT_EXEMPT: addresses.describe(
    'Addresses or networks (10.0.0.0/8) that are not counted, with commas between: on subgraphs, those of their gateways.',
  ),
  EVENT_LOOP_DELAY_MS: z.coerce
    .number()
    .int()
    .min(10)
    .max(60_000)
    .default(1000)
    .describe('A server that is behind by more turns requests away with 503 for a moment.'),
  NODE_ENV: z.string().default('development').describe('production: run built bundles, refuse what is for trying out.'),
  OTEL_EXPORTER_OTLP_ENDPOINT: httpUrl.describe('Where traces are sent, OTLP over HTTP; none unless told.'),
  LOG_LEVEL: z.enum(['silent', 'error', 'warn', 'info', 'debug']).default('info').describe('What is logged.'),
});

export type Settings = z.infer<typeof settings>;

/**
 * Reads the settings; the only place that looks at the environment.
 * @throws Error with one line per mistake, all at once.
 */
export function readSettings(environment: Record<string, string | undefined> = process.env): Settings {
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''));
  const result = settings.safeParse(given);
  if (result.success) return { ...result.data, DATA_DIR: resolve(result.data.DATA_DIR) };
  const mistakes = result.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`);
  throw new Error(`Settings that cannot be used:\n  ${mistakes.join('\n  ')}`);
}

/** A setting that each subgraph has: `CENTERS_PORT`, `FUNDING_URL`, … */
export function settingOf<Suffix extends 'PORT' | 'URL' | 'DATABASE_URL'>(
  from: Settings,
  name: SubgraphName,
  suffix: Suffix,
) {
  return from[`${name.toUpperCase() as Uppercase<SubgraphName>}_${suffix}`];
}

/** The keys of a ring, behind their ids. */
const KEYS = /(?<=^|,)([A-Za-z0-9_-]{1,16}):[A-Za-z0-9+/]{43}=(?=,|$)/g;

const hidden = (value: unknown): string => {
  const text = value === undefined ? '' : String(value);
  return text.replace(/^(\w+:\/\/[^:/@]*):.*@/, '$1:(hidden)@').replace(KEYS, '$1:(hidden)');
};

/** The names of all settings. */
export const settingNames = (): string[] => Object.keys(settings.shape);

/** What the setting is where nobody sets it. */
function standardOf(name: string): string {
  const { data } = settings.shape[name as keyof Settings].safeParse(undefined);
  return data === undefined || data === '' ? 'none' : String(data);
}

const meaningOf = (name: string): string => settings.shape[name as keyof Settings].description ?? '';

/** Every setting in a paragraph: name, present value, standard, meaning. Passwords are hidden. */
export function explainSettings(present: Settings): string {
  return settingNames()
    .map((name) => {
      const value = hidden(present[name as keyof Settings]) || '(not set)';
      return `${name} = ${value}\n  ${meaningOf(name)} Standard: ${standardOf(name)}.\n`;
    })
    .join('');
}

/** Every setting in a line of Markdown: what `docs/settings.md` holds. */
export function settingsPage(): string {
  const lines = settingNames().map((name) => `| \`${name}\` | ${standardOf(name)} | ${meaningOf(name)} |`);
  return `# Settings

Environment variables, all of them optional. \`npm run config\` prints the values at hand, and fails where production would be
unsafe. This page is made by \`npm run --silent config -- --page > docs/settings.md\`.

| setting | standard | meaning |
| --- | --- | --- |
${lines.join('\n')}
`;
}

/** What must not be in production: keys and databases meant for trying out. Empty elsewhere. */
export function unsafeSettings(present: Settings): string[] {
  if (present.NODE_ENV !== 'production') return [];
  const perSubgraph = SUBGRAPHS.every((name) => settingOf(present, name, 'DATABASE_URL'));
  return [
    present.AUTH_JWKS_URL
      ? ''
      : 'AUTH_JWKS_URL: name the keys of an identity provider; the key in DATA_DIR is for trying out.',
    present.AUTH_JWKS_URL?.startsWith('http:') ? 'AUTH_JWKS_URL: use https, or keys can be swapped on the way.' : '',
    present.PERSONAL_DATA_KEYS
      ? ''
      : 'PERSONAL_DATA_KEYS: name the keys of personal data; without them none is written or read.',
    present.DATABASE_URL || perSubgraph ? '' : 'DATABASE_URL: name a MySQL server; SQLite serves one machine only.',
    present.CORS_ORIGINS.includes('*') ? 'CORS_ORIGINS: name the origins; * lets any page ask.' : '',
    namedIn(present.RATE_LIMIT_EXEMPT).some((part) => part.endsWith('/0'))
      ? 'RATE_LIMIT_EXEMPT: name the gateways; a network of /0 exempts everybody.'
      : '',
    present.LOG_LEVEL === 'debug' ? 'LOG_LEVEL: debug writes every statement.' : '',
  ].filter(Boolean);
}
