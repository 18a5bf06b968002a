import { ApolloServer } from '@apollo/server';
import { startStandaloneServer } from '@apollo/server/standalone';
import { buildSubgraphSchema } from '@apollo/subgraph';
import { parse } from 'graphql';
import { scalars } from '../../../subgraphs/common/scalars.ts';
import { sdlOf } from '../../../subgraphs/common/subgraph.ts';
import { subgraphNamed } from '../../../subgraphs/index.ts';
import { centersResolvers } from '../plain/centers.ts';
import { plainContext, type PlainContext } from '../plain/context.ts';
import { fundingResolvers } from '../plain/funding.ts';
import { volunteersResolvers } from '../plain/volunteers.ts';
import { keepConnections, PORT } from './environment.ts';
import { openPlain } from './plain-databases.ts';

const resolversOf = { centers: centersResolvers, funding: fundingResolvers, volunteers: volunteersResolvers };

/** A subgraph as Apollo's documentation builds one: the product's SDL, plain resolvers, the standalone server. */
const { name } = subgraphNamed(process.argv[2]);
const databases = await openPlain([name]);
const resolvers = { ...scalars, ...resolversOf[name] } as never;
const server = new ApolloServer<Partial<PlainContext>>({
  schema: buildSubgraphSchema([{ typeDefs: parse(sdlOf(name)), resolvers }]),
});
keepConnections();
await startStandaloneServer(server, {
  listen: { port: PORT, host: '127.0.0.1' },
  context: async () => plainContext(databases),
});
