import { ApolloGateway } from '@apollo/gateway';
import { ApolloServer } from '@apollo/server';
import responseCache from '@apollo/server-plugin-response-cache';
import { startStandaloneServer } from '@apollo/server/standalone';
import { CACHES, keepConnections, PORT, subgraphUrls, supergraph } from './environment.ts';
import { cacheHints } from './apollo-caching.ts';

/** The gateway as Apollo's documentation starts one. */
const server = new ApolloServer({
  gateway: new ApolloGateway({ supergraphSdl: supergraph(subgraphUrls()) }),
  plugins: CACHES ? [cacheHints, responseCache()] : [],
});
keepConnections();
await startStandaloneServer(server, { listen: { port: PORT, host: '127.0.0.1' } });
