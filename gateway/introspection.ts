import { HeaderMap, type ApolloServerPlugin } from '@apollo/server';
import { execute, type FragmentDefinitionNode } from 'graphql';
import { rootFields } from '../subgraphs/common/limits.ts';
import type { GatewayContext } from './gateway.ts';

/**
 * Answers what asks of the schema alone without a plan: Apollo's planner knows an older introspection, without `isOneOf`,
 * and makes a fault of ours of tools that ask for it.
 */
export const introspectionPlugin: ApolloServerPlugin<GatewayContext> = {
  async requestDidStart() {
    return {
      async responseForOperation({ schema, document, operation, operationName, request }) {
        const fragments = document.definitions.filter(
          (node): node is FragmentDefinitionNode => node.kind === 'FragmentDefinition',
        );
        const roots = rootFields(operation, (named) => fragments.find(({ name }) => name.value === named));
        if (!roots.every(({ name }) => name.value.startsWith('__'))) return null;
        const variableValues = request.variables;
        const result = await execute({ schema, document, operationName, variableValues });
        // What is wrong with it is told on the usual way.
        if (result.errors) return null;
        return { http: { headers: new HeaderMap() }, body: { kind: 'single', singleResult: result as never } };
      },
    };
  },
};
