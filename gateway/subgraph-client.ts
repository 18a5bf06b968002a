import type { ExecutionResult } from 'graphql';
import type { Request } from '../subgraphs/common/context.ts';
import { SubgraphUnavailable } from '../subgraphs/common/errors.ts';
import type { Logger } from '../subgraphs/common/log.ts';
import type { Operation, Runtime } from '../subgraphs/common/runtime.ts';
import { callTime, within } from './deadline.ts';

/** A request at the gateway: what travels on, and when its time is over. */
export interface TimedRequest extends Request {
  /** On the clock of `deadline.ts`; without it only the call's own time counts. */
  readonly endsAt?: number;
  /** Collects the subgraphs that are asked for it. */
  readonly asked?: Set<string>;
}

/** How the gateway reaches a subgraph, wherever it runs. */
export interface SubgraphClient {
  /** @throws SubgraphUnavailable when no answer comes in time, or one that is none. */
  call(operation: Operation, request: TimedRequest): Promise<ExecutionResult>;
  /** `Database.version` of a subgraph in this process; null where it cannot be known. */
  version(): number | null;
  /** Whether it could answer now. */
  isReady(): Promise<boolean>;
  close(): Promise<void>;
}

/** A subgraph of this very process: no HTTP, no JSON in between. */
export const localClient = (runtime: Runtime, log: Logger): SubgraphClient => ({
  call: (operation, request) =>
    available(runtime.subgraph.name, log, request, () =>
      within(callTime(request.endsAt), () => runtime.call(operation, request)),
    ),
  version: () => runtime.db.version(),
  isReady: () =>
    runtime.db.ping().then(
      () => true,
      () => false,
    ),
  close: async () => {},
});

/** What the call answers. What hinders it is logged here, and told to nobody else but by the subgraph's name. */
export async function available<T>(
  subgraph: string,
  log: Logger,
  { requestId }: Request,
  call: () => Promise<T>,
): Promise<T> {
  try {
    return await call();
  } catch (err) {
    log.warn({ subgraph, requestId, err }, 'subgraph does not answer');
    throw new SubgraphUnavailable(subgraph);
  }
}
