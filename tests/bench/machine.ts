import { cpus, platform, release, totalmem } from 'node:os';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../../subgraphs/common/config.ts';

/** What it ran on. */
export const machine = () => ({
  cpu: cpus()[0]?.model ?? 'unknown',
  cores: cpus().length,
  memoryGb: Math.round(totalmem() / 2 ** 30),
  system: `${platform()} ${release()}`,
  node: process.version,
});

const NAMED = [
  '@apollo/gateway',
  '@apollo/server',
  '@apollo/server-plugin-response-cache',
  '@graphql-hive/gateway-runtime',
  '@graphql-hive/router-runtime',
  '@graphql-tools/federation',
  '@graphql-yoga/plugin-response-cache',
  'graphql-yoga',
  'graphql',
  'typeorm',
  'dataloader',
  'better-sqlite3',
  'mysql2',
  'fastify',
];

/** The versions that are installed of all that matters here. */
export const versions = (): Record<string, string> => Object.fromEntries(NAMED.map((name) => [name, versionOf(name)]));

function versionOf(name: string): string {
  const text = readFileSync(join(ROOT, 'node_modules', name, 'package.json'), 'utf8');
  return (JSON.parse(text) as { version: string }).version;
}
