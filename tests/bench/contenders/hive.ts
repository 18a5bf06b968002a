import type { Contender } from '../contender.ts';
import { subgraphProcesses, urlAt, urlsOfSubgraphs } from './product.ts';

/** A gateway of The Guild before our own subgraphs, each in a process: the fastest that it can be given. */
const overHttp = (name: string, title: string, file: string, words: string[] = []): Contender => ({
  name,
  title,
  layout: 'over HTTP',
  ports: 4,
  hasOurSubgraphs: true,
  processes: ({ env, ports, caches }) => [
    {
      file,
      words,
      env: { ...env, ...urlsOfSubgraphs(ports), BENCH_PORT: String(ports[0]), BENCH_CACHES: String(caches) },
      url: urlAt(ports[0]!),
    },
    ...subgraphProcesses(env, ports),
  ],
});

/** The same, with our subgraphs in its own process. */
const inProcess = (name: string, title: string, words: string[]): Contender => ({
  name,
  title,
  layout: 'one process',
  ports: 1,
  processes: ({ env, ports, caches }) => [
    {
      file: 'tests/bench/contenders/hive-in-process.ts',
      words,
      env: { ...env, BENCH_PORT: String(ports[0]), BENCH_CACHES: String(caches) },
      url: urlAt(ports[0]!),
    },
  ],
});

const HTTP = 'tests/bench/contenders/hive-http.ts';

export const hiveJs = overHttp('hive-js', 'Hive Gateway, its JavaScript planner, before our three subgraphs', HTTP, [
  'js',
]);
export const hiveRust = overHttp(
  'hive-rust',
  'Hive Gateway, its Rust router runtime, before our three subgraphs',
  HTTP,
  ['rust'],
);
export const hiveJsInProcess = inProcess('hive-js-in-process', 'the same with our subgraphs in its process', ['js']);
export const hiveRustInProcess = inProcess('hive-rust-in-process', 'the same with our subgraphs in its process', [
  'rust',
]);
export const stitched = overHttp(
  'stitched',
  '@graphql-tools/federation and GraphQL Yoga before our three subgraphs',
  'tests/bench/contenders/stitched.ts',
);
