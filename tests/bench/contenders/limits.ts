import { join } from 'node:path';
import { ROOT } from '../../../subgraphs/common/config.ts';
import type { Contender } from '../contender.ts';
import { urlAt } from './product.ts';

/** Where the bench keeps the bodies that `static` sends. */
export const BODIES = join(ROOT, '.cache', 'bench', 'bodies');

export const sqlLimit: Contender = {
  name: 'sql-limit',
  title: 'hand-written SQL over the bare driver behind node:http, no GraphQL',
  layout: 'limit',
  ports: 1,
  processes: ({ env, ports }) => [
    {
      file: 'tests/bench/contenders/sql-limit.ts',
      env: { ...env, BENCH_PORT: String(ports[0]) },
      url: urlAt(ports[0]!),
    },
  ],
};

export const staticBody: Contender = {
  name: 'static',
  title: 'the recorded body behind node:http',
  layout: 'limit',
  ports: 1,
  processes: ({ ports }) => [
    {
      file: 'tests/bench/contenders/static.ts',
      env: { BENCH_PORT: String(ports[0]), BENCH_BODIES: BODIES },
      url: urlAt(ports[0]!),
    },
  ],
};
