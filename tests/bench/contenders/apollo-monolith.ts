import { ApolloServer } from '@apollo/server';
import { startStandaloneServer } from '@apollo/server/standalone';
import { plainContext, type PlainContext } from '../plain/context.ts';
import { monolithSchema } from '../plain/monolith.ts';
import { apolloCaching } from './apollo-caching.ts';
import { keepConnections, PORT } from './environment.ts';
import { openPlain } from './plain-databases.ts';

/** The plain resolvers behind Apollo Server alone: no federation at all. */
const databases = await openPlain();
const server = new ApolloServer<Partial<PlainContext>>({
  schema: monolithSchema(),
  plugins: apolloCaching,
});
keepConnections();
await startStandaloneServer(server, {
  listen: { port: PORT, host: '127.0.0.1' },
  context: async () => plainContext(databases),
});
