import type { ExecutionResult } from 'graphql';
import { settingOf, type Settings, type SubgraphName } from './config.ts';
import type { Request } from './context.ts';
import { BadUserInput, SubgraphUnavailable } from './errors.ts';
import type { Operation } from './runtime.ts';

/** Asks another subgraph, as the public: subgraphs never read each other's database. Rejected when it does not answer. */
export type Ask = (subgraph: SubgraphName, operation: Operation, request: Request) => Promise<ExecutionResult>;

/** Time for an answer; as long as a gateway waits for a subgraph. */
const ASK_MS = 3000;

/** Asks those that run in this process; they may start later than whoever asks. */
export const askAmong =
  (
    runtimes: () => readonly { subgraph: { name: SubgraphName }; call: (of: Operation, by: Request) => unknown }[],
  ): Ask =>
  async (subgraph, operation, request) => {
    const found = runtimes().find((runtime) => runtime.subgraph.name === subgraph);
    if (!found) throw new SubgraphUnavailable(subgraph);
    return (await found.call(operation, request)) as ExecutionResult;
  };

/** Asks over HTTP, at `VOLUNTEERS_URL` and the like; one without an address does not answer. */
export const askOver =
  (settings: Settings): Ask =>
  async (subgraph, operation, { requestId, asOf }) => {
    const url = settingOf(settings, subgraph, 'URL');
    if (!url) throw new SubgraphUnavailable(subgraph);
    const response = await fetch(`${url.replace(/\/(graphql\/?)?$/, '')}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-request-id': requestId, 'x-as-of': asOf },
      body: JSON.stringify(operation),
      signal: AbortSignal.timeout(ASK_MS),
    });
    return (await response.json()) as ExecutionResult;
  };

/**
 * Checks by key that a row of another subgraph is there.
 * @throws BadUserInput naming the argument where it is not, SubgraphUnavailable where nobody can tell.
 */
export async function checkThere(
  { ask, asOf, requestId }: Request & { ask: Ask },
  { subgraph, type, id, argument }: { subgraph: SubgraphName; type: string; id: string; argument: string },
): Promise<void> {
  const query = 'query ($representations: [_Any!]!) { _entities(representations: $representations) { __typename } }';
  const variables = { representations: [{ __typename: type, id }] };
  const answer = await ask(subgraph, { query, variables }, { asOf, requestId }).catch(() => null);
  const entities = answer?.errors ? undefined : answer?.data?.['_entities'];
  if (!Array.isArray(entities)) throw new SubgraphUnavailable(subgraph);
  if (!entities[0]) throw new BadUserInput(`${argument}: there is no ${type} of this id.`, argument);
}
