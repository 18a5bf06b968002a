import type { ApolloServerPlugin, BaseContext, GraphQLRequestContext } from '@apollo/server';
import responseCache from '@apollo/server-plugin-response-cache';
import { mayBeKept } from './caching.ts';
import { CACHES } from './environment.ts';

/** Lets every answer be kept for a minute: Apollo's cache keeps only what has a hint. */
const cacheHints: ApolloServerPlugin = {
  async requestDidStart({ overallCachePolicy }) {
    return {
      async willSendResponse() {
        overallCachePolicy.replace({ maxAge: 60 });
      },
    };
  },
};

const mayUse = async ({ request }: GraphQLRequestContext<BaseContext>): Promise<boolean> =>
  mayBeKept(request.http?.headers);

/** Apollo's own cache of answers, in memory, where caches are on. */
export const apolloCaching: ApolloServerPlugin[] = CACHES
  ? [cacheHints, responseCache({ shouldReadFromCache: mayUse, shouldWriteToCache: mayUse })]
  : [];
