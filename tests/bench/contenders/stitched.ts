import { getStitchedSchemaFromSupergraphSdl } from '@graphql-tools/federation';
import { useResponseCache } from '@graphql-yoga/plugin-response-cache';
import { createYoga } from 'graphql-yoga';
import { guildCache } from './caching.ts';
import { CACHES, serve, subgraphUrls, supergraph } from './environment.ts';

/** A stitched schema from the supergraph behind Yoga, requests to a subgraph batched. */
serve(
  createYoga({
    schema: getStitchedSchemaFromSupergraphSdl({ supergraphSdl: supergraph(subgraphUrls()), batch: true }),
    logging: false,
    plugins: CACHES ? [useResponseCache(guildCache)] : [],
  }),
);
