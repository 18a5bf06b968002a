import { ApolloGateway } from '@apollo/gateway';
import { ApolloServer } from '@apollo/server';
import { startStandaloneServer } from '@apollo/server/standalone';
import { keepConnections, PORT, subgraphUrls, supergraph } from './environment.ts';
import { apolloCaching } from './apollo-caching.ts';

/** The gateway as Apollo's documentation starts one. */
const server = new ApolloServer({
  gateway: new ApolloGateway({ supergraphSdl: supergraph(subgraphUrls()) }),
  plugins: apolloCaching,
});
keepConnections();
await startStandaloneServer(server, { listen: { port: PORT, host: '127.0.0.1' } });
