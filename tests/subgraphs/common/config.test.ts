import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import {
  explainSettings,
  readSettings,
  ROOT,
  settingNames,
  settingsPage,
  unsafeSettings,
} from '../../../subgraphs/common/config.ts';
import { start } from '../../support/process.ts';

test('an empty environment has a setting for everything that start needs', () => {
  const settings = readSettings({});

  expect(settings).toMatchObject({ GATEWAY_PORT: 4000, CENTERS_PORT: 4001, FUNDING_PORT: 4002, VOLUNTEERS_PORT: 4003 });
});

test('every mistake is told at once, by its name', () => {
  const read = () => readSettings({ GATEWAY_PORT: 'http', CENTERS_URL: 'nowhere', DATABASE_URL: 'postgres://host/' });

  expect(read).toThrow(/GATEWAY_PORT.*\n.*/);
  expect(read).toThrow('CENTERS_URL');
  expect(read).toThrow('DATABASE_URL');
});

test.for(['10.0.0.0/33', 'gateway', '10.0.0', '::/129', '10.0.0.0/8/8', '10.0.0.0/'])(
  'addresses are checked: %s is none',
  (text) => {
    expect(() => readSettings({ RATE_LIMIT_EXEMPT: text })).toThrow('RATE_LIMIT_EXEMPT: give addresses or networks');
  },
);

test('addresses and networks of both families are taken', () => {
  const RATE_LIMIT_EXEMPT = '127.0.0.1, 10.0.0.0/8,::1 , fd00::/8';

  expect(readSettings({ RATE_LIMIT_EXEMPT }).RATE_LIMIT_EXEMPT).toBe(RATE_LIMIT_EXEMPT);
});

test('every setting is explained in a sentence, with its value and its standard', () => {
  const told = explainSettings(readSettings({ GATEWAY_PORT: '5000' }));

  expect(told).toContain('GATEWAY_PORT = 5000\n  Port of the gateway; 0 takes a free one. Standard: 4000.\n');
  expect(told).toContain('DATABASE_URL = (not set)\n');
  for (const name of settingNames())
    expect(told, name).toMatch(new RegExp(`^${name} = .+\n  \\S.+\\. Standard: .+\\.$`, 'm'));
});

test('passwords are hidden, wherever a URL may carry one', () => {
  const secret = 's3cret:with/@signs';
  const url = `//someone:${encodeURIComponent(secret)}@host:3306/`;
  const names = settingNames().filter((name) => /_URL$|_ENDPOINT$/.test(name));
  const schemeOf = (name: string) => (name.includes('DATABASE') ? 'mysql' : name === 'REDIS_URL' ? 'redis' : 'https');
  const environment = Object.fromEntries(names.map((name) => [name, `${schemeOf(name)}:${url}`]));

  const told = explainSettings(readSettings(environment));

  expect(names.length).toBeGreaterThan(5);
  expect(told).not.toContain('s3cret');
  expect(told.match(/\(hidden\)@host:3306/g)).toHaveLength(names.length);
});

const SAFE = {
  NODE_ENV: 'production',
  AUTH_JWKS_URL: 'https://id.example/keys',
  PERSONAL_DATA_KEYS: `2026:${Buffer.alloc(32).toString('base64')}`,
  DATABASE_URL: 'mysql://app:long-password@db:3306/',
};
const named = (environment: Record<string, string>) =>
  unsafeSettings(readSettings(environment)).map((told) => told.split(':')[0]);

test.for([
  ['AUTH_JWKS_URL', { AUTH_JWKS_URL: '' }],
  ['AUTH_JWKS_URL', { AUTH_JWKS_URL: 'http://id.example/keys' }],
  ['PERSONAL_DATA_KEYS', { PERSONAL_DATA_KEYS: '' }],
  ['DATABASE_URL', { DATABASE_URL: '' }],
  ['DATABASE_URL', { DATABASE_URL: '', CENTERS_DATABASE_URL: 'mysql://a:b@db/' }],
  ['CORS_ORIGINS', { CORS_ORIGINS: '*' }],
  ['LOG_LEVEL', { LOG_LEVEL: 'debug' }],
  ['RATE_LIMIT_EXEMPT', { RATE_LIMIT_EXEMPT: '0.0.0.0/0' }],
  ['RATE_LIMIT_EXEMPT', { RATE_LIMIT_EXEMPT: '10.0.0.1, ::/0' }],
] as const)('unsafe in production: %s %o', ([name, more]) => {
  expect(named({ ...SAFE, ...more })).toEqual([name]);
  expect(named({ ...SAFE, ...more, NODE_ENV: 'development' })).toEqual([]);
});

test('safe settings have nothing to tell', () => {
  expect(named(SAFE)).toEqual([]);
});

test('the command prints every setting, and fails where production would be unsafe', async () => {
  const safe = start('subgraphs/config.ts', { ...SAFE, NODE_ENV: 'development' });
  const unsafe = start('subgraphs/config.ts', { NODE_ENV: 'development', LOG_LEVEL: 'nonsense' });

  expect((await safe.ended).code).toBe(0);
  expect(safe.output().match(/^[A-Z_]+ = /gm)).toHaveLength(settingNames().length);
  expect(safe.output()).not.toContain('long-password');
  expect((await unsafe.ended).code).toBe(1);
  expect(unsafe.errors()).toContain('LOG_LEVEL');
});

test('docs/settings.md is what the settings say of themselves', () => {
  expect(readFileSync(join(ROOT, 'docs', 'settings.md'), 'utf8')).toBe(settingsPage());
});

test('the command tells what is unsafe in production, all at once', async () => {
  const unsafe = start('subgraphs/config.ts', { NODE_ENV: 'production' });

  expect((await unsafe.ended).code).toBe(1);
  expect(unsafe.errors()).toMatch(
    /^Not safe in production:\n {2}AUTH_JWKS_URL: .+\n {2}PERSONAL_DATA_KEYS: .+\n {2}DATABASE_URL: .+\n$/,
  );
});
