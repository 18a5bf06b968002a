import { SUBGRAPHS } from '../../../subgraphs/common/config.ts';
import type { Contender } from '../contender.ts';
import { urlAt, urlsOfSubgraphs } from './product.ts';

export const stock: Contender = {
  name: 'stock',
  title: 'ApolloGateway and three Apollo Server subgraphs of plain resolvers, in four processes',
  layout: 'over HTTP',
  ports: 4,
  processes: ({ env, ports, caches }) => [
    {
      file: 'tests/bench/contenders/stock-gateway.ts',
      env: { ...env, ...urlsOfSubgraphs(ports), BENCH_PORT: String(ports[0]), BENCH_CACHES: String(caches) },
      url: urlAt(ports[0]!),
    },
    ...SUBGRAPHS.map((name, at) => ({
      file: 'tests/bench/contenders/plain-subgraph.ts',
      words: [name],
      env: { ...env, BENCH_PORT: String(ports[at + 1]) },
      url: urlAt(ports[at + 1]!),
    })),
  ],
};

const monolith = (name: string, title: string): Contender => ({
  name,
  title,
  layout: 'one process',
  ports: 1,
  processes: ({ env, ports, caches }) => [
    {
      file: `tests/bench/contenders/${name}.ts`,
      env: { ...env, BENCH_PORT: String(ports[0]), BENCH_CACHES: String(caches) },
      url: urlAt(ports[0]!),
    },
  ],
});

export const apolloMonolith = monolith(
  'apollo-monolith',
  'the plain resolvers behind one Apollo Server, no federation',
);
export const yogaMonolith = monolith('yoga-monolith', 'the plain resolvers behind one GraphQL Yoga, no federation');
