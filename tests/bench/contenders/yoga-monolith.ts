import { useResponseCache } from '@graphql-yoga/plugin-response-cache';
import { createYoga } from 'graphql-yoga';
import { plainContext } from '../plain/context.ts';
import { monolithSchema } from '../plain/monolith.ts';
import { guildCache } from './caching.ts';
import { CACHES, serve } from './environment.ts';
import { openPlain } from './plain-databases.ts';

/** The plain resolvers behind Yoga alone, with its caches of parsed and validated operations, which are on by default. */
const databases = await openPlain();
serve(
  createYoga({
    schema: monolithSchema(),
    context: () => plainContext(databases),
    logging: false,
    plugins: CACHES ? [useResponseCache(guildCache)] : [],
  }),
);
