import { ApolloGateway, type SupergraphManager } from '@apollo/gateway';
import { ApolloServer, type ApolloServerPlugin } from '@apollo/server';
import type { GraphQLSchema } from 'graphql';
import { apolloOptions } from '../subgraphs/common/apollo.ts';
import { GATEWAY_LIMITS } from '../subgraphs/common/limits.ts';
import type { Logger } from '../subgraphs/common/log.ts';
import type { Metrics } from '../subgraphs/common/metrics.ts';
import { readScalars } from '../subgraphs/common/scalars.ts';
import { CompiledGateway } from './compiled/compiled-gateway.ts';
import { stringifyResult } from './compiled/written.ts';
import type { SubgraphSource } from './data-source.ts';
import type { GatewayContext } from './gateway.ts';
import { introspectionPlugin } from './introspection.ts';
import { valueCompletionPlugin } from './value-completion.ts';

export interface GraphqlServerOptions {
  supergraph: string | SupergraphManager;
  /** Whether Apollo checks the supergraph as it loads it; unless given it does. */
  validateSupergraph?: boolean;
  /** The source of a subgraph that the supergraph names. @throws Error for one that cannot be reached. */
  sourceOf(name: string): SubgraphSource;
  /** Whether plans are compiled, or all run by Apollo's own executor. */
  isCompiled: boolean;
  log: Logger;
  metrics: Metrics;
  /** Called with each supergraph that comes into use: the schema for clients, and the supergraph's text. */
  onSchema?(schemas: { apiSchema: GraphQLSchema; coreSupergraphSdl: string }): void;
  /** The last to look at an answer. */
  plugins?: readonly ApolloServerPlugin<GatewayContext>[];
}

/** What answers operations over a supergraph, by all rules of the gateway: Apollo's composition and plans, run compiled. */
export function createGraphqlServer(options: GraphqlServerOptions): ApolloServer<GatewayContext> {
  const { supergraph, validateSupergraph = true, sourceOf, isCompiled, log, metrics, onSchema, plugins = [] } = options;
  const common = apolloOptions<GatewayContext>(GATEWAY_LIMITS, log, metrics);
  const planner = new ApolloGateway({
    supergraphSdl: supergraph,
    validateSupergraph,
    buildService: ({ name }) => sourceOf(name),
    logger: common.logger,
    ...(isCompiled && {
      experimental_didResolveQueryPlan: ({ queryPlan, requestContext }) => compiled.takePlan(queryPlan, requestContext),
    }),
  });
  planner.onSchemaLoadOrUpdate((schemas) => {
    readScalars(schemas.apiSchema);
    onSchema?.(schemas);
  });
  const compiled = new CompiledGateway(planner, (request) => (name, fetch) => sourceOf(name).ask(fetch, request));
  const gateway = isCompiled ? compiled : planner;
  return new ApolloServer<GatewayContext>({
    gateway: gateway as never,
    ...common,
    stringifyResult,
    // Before the others, so that the errors it adds are counted with the rest.
    plugins: [valueCompletionPlugin(log), introspectionPlugin, ...common.plugins, ...plugins],
  });
}
