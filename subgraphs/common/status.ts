import type { ApolloServerPlugin } from '@apollo/server';
import type { GraphQLError } from 'graphql';
import type { ServedContext } from './apollo.ts';
import { publicError } from './errors.ts';

const OF_THE_DOCUMENT = new Set<unknown>(['GRAPHQL_PARSE_FAILED', 'GRAPHQL_VALIDATION_FAILED']);

/**
 * Answers 200 to documents and variables that are wrong, where the client asks for `application/json` by name: in that media
 * type, says GraphQL over HTTP, the status tells of the transport alone. Everybody else gets 400. What is beyond a limit is 400 always.
 */
export const statusPlugin: ApolloServerPlugin<ServedContext> = {
  async requestDidStart() {
    return {
      async willSendResponse({ request, response, errors = [] }) {
        const accepted = request.http?.headers.get('accept') ?? '';
        if (!accepted.includes('application/json') || accepted.includes('application/graphql-response+json')) return;
        if (response.http.status === 400 && errors.length && errors.every(isOfTheDocument)) response.http.status = 200;
      },
    };
  },
};

function isOfTheDocument(error: GraphQLError): boolean {
  const { extensions, nodes } = error;
  if (publicError(error).extensions?.['code'] === 'LIMIT_EXCEEDED') return false;
  return OF_THE_DOCUMENT.has(extensions['code']) || nodes?.[0]?.kind === 'VariableDefinition';
}
