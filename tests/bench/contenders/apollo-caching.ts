import type { ApolloServerPlugin } from '@apollo/server';

/** Lets every answer be kept for a minute: Apollo's cache keeps only what has a hint. */
export const cacheHints: ApolloServerPlugin = {
  async requestDidStart({ overallCachePolicy }) {
    return {
      async willSendResponse() {
        overallCachePolicy.replace({ maxAge: 60 });
      },
    };
  },
};
