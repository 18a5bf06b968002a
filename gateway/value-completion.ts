import type { ApolloServerPlugin } from '@apollo/server';
import type { GraphQLFormattedError } from 'graphql';
import { publicError } from '../subgraphs/common/errors.ts';
import type { Logger } from '../subgraphs/common/log.ts';
import type { GatewayContext } from './gateway.ts';

/**
 * Apollo's gateway tells in an extension of what it had to null while joining. A broken promise is an error: it goes where
 * clients look for errors, and into the log. What single subgraphs leave out, `missing-values.ts` has found before.
 */
export const valueCompletionPlugin = (log: Logger): ApolloServerPlugin<GatewayContext> => ({
  async requestDidStart() {
    return {
      async willSendResponse({ response: { body }, contextValue: { requestId } }) {
        if (body.kind !== 'single') return;
        const { valueCompletion, ...extensions } = body.singleResult.extensions ?? {};
        if (!valueCompletion) return;
        const missing = (valueCompletion as GraphQLFormattedError[]).map(({ path }) =>
          publicError({ message: '', ...(path && { path }), extensions: { code: 'INTERNAL_SERVER_ERROR' } }),
        );
        log.error({ requestId, paths: missing.slice(0, 10).map(({ path }) => path) }, 'joining found values missing');
        body.singleResult.errors = [...(body.singleResult.errors ?? []), ...missing];
        body.singleResult.extensions = extensions;
      },
    };
  },
});
