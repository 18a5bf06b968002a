import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT, SUBGRAPHS } from '../../../subgraphs/common/config.ts';
import type { Contender, Env } from '../contender.ts';
import type { ProcessSpec } from '../measured-process.ts';

/** Load is not refused: the limits are as high as they go. */
const OPEN: Env = { RATE_LIMIT_PUBLIC: '10000000', RATE_LIMIT_EXEMPT: '127.0.0.1', EVENT_LOOP_DELAY_MS: '60000' };

export const urlAt = (port: number): string => `http://127.0.0.1:${port}/graphql`;

/** What `npm start` tells Node. */
const { scripts } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { scripts: { start: string } };
const flags = scripts.start.split(' ').filter((word) => word.startsWith('--'));

/** `npm start`, as it is. */
const inOneProcess =
  (more: Env): Contender['processes'] =>
  ({ env, ports }) => [
    {
      file: 'gateway/start-all.ts',
      flags,
      env: { ...env, ...OPEN, GATEWAY_PORT: String(ports[0]), ...portsOfSubgraphs(ports), ...more },
      url: urlAt(ports[0]!),
    },
  ];

const portsOfSubgraphs = (ports: readonly number[]): Env =>
  Object.fromEntries(SUBGRAPHS.map((name, at) => [`${name.toUpperCase()}_PORT`, String(ports[at + 1])]));

/** `npm run start:subgraph`, three times. */
export const subgraphProcesses = (env: Env, ports: readonly number[]): ProcessSpec[] =>
  SUBGRAPHS.map((name, at) => ({
    file: 'subgraphs/start.ts',
    flags,
    words: [name],
    env: { ...env, ...OPEN, ...portsOfSubgraphs(ports) },
    url: urlAt(ports[at + 1]!),
  }));

/** `CENTERS_URL` and so on: where a gateway finds the subgraphs. */
export const urlsOfSubgraphs = (ports: readonly number[]): Env =>
  Object.fromEntries(SUBGRAPHS.map((name, at) => [`${name.toUpperCase()}_URL`, `http://127.0.0.1:${ports[at + 1]}`]));

export const ours: Contender = {
  name: 'ours',
  isOurs: true,
  title: 'this product, `npm start`: gateway and subgraphs in one process',
  layout: 'one process',
  ports: 4,
  processes: inOneProcess({}),
};

export const oursUncompiled: Contender = {
  name: 'ours-uncompiled',
  isOurs: true,
  title: 'the same with COMPILED_PLANS=false: Apollo’s executor runs the plans',
  layout: 'one process',
  ports: 4,
  processes: inOneProcess({ COMPILED_PLANS: 'false' }),
};

export const oursHttp: Contender = {
  name: 'ours-http',
  isOurs: true,
  title: 'this product, gateway and three subgraphs in four processes',
  layout: 'over HTTP',
  ports: 4,
  hasOurSubgraphs: true,
  processes: ({ env, ports }) => [
    {
      file: 'gateway/start.ts',
      flags,
      env: { ...env, ...OPEN, GATEWAY_PORT: String(ports[0]), ...urlsOfSubgraphs(ports) },
      url: urlAt(ports[0]!),
    },
    ...subgraphProcesses(env, ports),
  ],
};

/** Our subgraphs alone; no contender, but what several of them may share. */
export const ourSubgraphs: Contender = {
  name: 'our subgraphs',
  title: 'three subgraphs in three processes',
  layout: 'over HTTP',
  ports: 4,
  processes: ({ env, ports }) => subgraphProcesses(env, ports),
};
