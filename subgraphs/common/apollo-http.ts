import { HeaderMap, type ApolloServer, type BaseContext } from '@apollo/server';
import type { FastifyRequest, RouteHandlerMethod } from 'fastify';

/** What Apollo Server answers to a request, not sent yet. */
export interface ApolloAnswer {
  status: number;
  headers: Readonly<Record<string, string>>;
  /** Text, or bytes where the gateway wrote the answer so. */
  body: string | Buffer;
}

/** Lets Apollo Server answer a request. */
export type ByApollo = (request: FastifyRequest) => Promise<ApolloAnswer>;

/** Asks Apollo Server, as its integrations do: https://www.apollographql.com/docs/apollo-server/integrations/building-integrations */
export async function answerBy<C extends BaseContext>(
  apollo: ApolloServer<C>,
  { method, url, headers, body }: Pick<FastifyRequest, 'method' | 'url' | 'headers' | 'body'>,
  context: () => Promise<C>,
): Promise<ApolloAnswer> {
  const asked = url.indexOf('?');
  const answer = await apollo.executeHTTPGraphQLRequest({
    httpGraphQLRequest: { method, headers: headerMap(headers), search: asked < 0 ? '' : url.slice(asked), body },
    context,
  });
  // Bodies come in parts only where a schema has @defer, which none here has.
  const whole = answer.body.kind === 'complete' ? answer.body.string : '';
  return { status: answer.status ?? 200, headers: Object.fromEntries(answer.headers), body: whole };
}

/** Sends what Apollo Server answers as it is. */
export const plainly =
  (byApollo: ByApollo): RouteHandlerMethod =>
  async (request, reply) => {
    const { status, headers, body } = await byApollo(request);
    reply.code(status).headers(headers);
    return body;
  };

function headerMap(headers: FastifyRequest['headers']): HeaderMap {
  const map = new HeaderMap();
  for (const [name, value] of Object.entries(headers)) {
    if (value) map.set(name, Array.isArray(value) ? value.join(', ') : value);
  }
  return map;
}
