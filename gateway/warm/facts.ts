import type { ApolloServerPlugin } from '@apollo/server';
import type { OperationTypeNode } from 'graphql';
import type { GatewayContext } from '../gateway.ts';
import { NO_POLICY, type Policies, type Policy } from './policies.ts';

/** What of an answer is known only where it is made. */
export interface Facts {
  /** Name of the operation; null where it has none. */
  operationName: string | null;
  kind: `${OperationTypeNode}`;
  /** Whether it is the whole answer to a query, without errors. */
  isWhole: boolean;
  policy: Policy;
}

/** Notes the facts of each answer in its context. The last of the plugins, so that nothing of the answer changes after it. */
export const factsPlugin = (policies: Policies): ApolloServerPlugin<GatewayContext> => ({
  async requestDidStart() {
    return {
      async willSendResponse({
        contextValue: { noted },
        response: { body, http },
        operation,
        operationName,
        document,
      }) {
        if (!operation || !document) return;
        const isQuery = operation.operation === 'query';
        const isFine = (http.status ?? 200) === 200 && body.kind === 'single' && !body.singleResult.errors?.length;
        noted.facts = {
          operationName: operationName ?? null,
          kind: operation.operation,
          isWhole: isQuery && isFine,
          policy: isQuery ? policies.of(operation, document) : NO_POLICY,
        };
      },
    };
  },
});
