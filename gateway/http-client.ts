import type { ExecutionResult } from 'graphql';
import { parse as parseJson } from 'secure-json-parse';
import { Pool, type Dispatcher } from 'undici';
import type { SubgraphName } from '../subgraphs/common/config.ts';
import type { Request } from '../subgraphs/common/context.ts';
import type { Logger } from '../subgraphs/common/log.ts';
import type { Operation } from '../subgraphs/common/runtime.ts';
import { traceHeaders } from '../subgraphs/common/tracing.ts';
import { createCircuit } from './circuit.ts';
import { CALL_MS, callTime, within } from './deadline.ts';
import { available, type SubgraphClient } from './subgraph-client.ts';
import { createTurns } from './turns.ts';

/** How much of an answer is taken. */
const ANSWER_BYTES = 16 * 1024 * 1024;

/** Calls in flight, and how many wait for how long: whoever comes later is better told at once. */
const BOUNDS = { atOnce: 20, waiting: 1000, waitMs: 1000 };

// Five failures in a row open the circuit; a probe every two seconds closes it again, well within the 15 s that recovery may take.
const FAILURES = 5;
const PROBE_AFTER_MS = 2000;

/** A subgraph at an address of its own: with a deadline, a limit to its answers, and a circuit breaker. */
export function httpClient(name: SubgraphName, url: string, log: Logger): SubgraphClient {
  const { origin } = new URL(url);
  const path = `${new URL(url).pathname.replace(/\/(graphql\/?)?$/, '')}/graphql`;
  const pool = new Pool(origin, {
    connections: BOUNDS.atOnce,
    maxResponseSize: ANSWER_BYTES,
    connect: { timeout: CALL_MS },
  });
  const inTurn = createTurns(BOUNDS);
  const unbroken = createCircuit({
    failures: FAILURES,
    probeAfterMs: PROBE_AFTER_MS,
    onChange: (state) => log.warn({ subgraph: name }, `circuit ${state}`),
  });

  return {
    // Waiting in vain is no failure of the subgraph: the circuit counts only calls that were made.
    call: (operation, request) =>
      available(name, log, request, () =>
        within(callTime(request.endsAt), (signalOf) => {
          const signal = signalOf();
          return inTurn(() => {
            signal.throwIfAborted();
            return unbroken(() => post(pool, path, { operation, request, signal }));
          });
        }),
      ),
    version: () => null,
    isReady: () => isReady(pool, path.replace(/graphql$/, 'health/ready')),
    close: () => pool.close(),
  };
}

async function isReady(pool: Pool, path: string): Promise<boolean> {
  try {
    const { statusCode, body } = await pool.request({ method: 'GET', path, signal: AbortSignal.timeout(CALL_MS) });
    await body.dump();
    return statusCode === 200;
  } catch {
    return false;
  }
}

interface Call {
  operation: Operation;
  request: Request;
  signal: AbortSignal;
}

async function post(pool: Pool, path: string, { operation, request, signal }: Call): Promise<ExecutionResult> {
  const headers = headersOf(request);
  return resultOf(await pool.request({ method: 'POST', path, headers, body: JSON.stringify(operation), signal }));
}

/** What travels along: the day, the id, and the caller's own credential, which the subgraph verifies for itself. */
function headersOf({ asOf, requestId, credentials: { authorization, apiKey } = {} }: Request): Record<string, string> {
  return {
    'content-type': 'application/json',
    accept: 'application/json',
    'accept-encoding': 'identity',
    'x-as-of': asOf,
    'x-request-id': requestId,
    ...traceHeaders(),
    ...(authorization !== undefined && { authorization }),
    ...(apiKey !== undefined && { 'x-api-key': apiKey }),
  };
}

/** The answer as a result. @throws Error for anything but a JSON object with data or errors. */
async function resultOf({ statusCode, headers, body }: Dispatcher.ResponseData): Promise<ExecutionResult> {
  const type = String(headers['content-type']);
  const encoding = headers['content-encoding'] ?? 'identity';
  const isJson = /^application\/(graphql-response\+)?json\b/i.test(type) && encoding === 'identity';
  if (!isJson || statusCode < 200 || statusCode >= 500 || (statusCode >= 300 && statusCode < 400)) {
    // What is left of it is not read: there may be no end to it.
    body.on('error', () => {}).destroy();
    throw new Error(`status ${statusCode}, ${type}, encoding ${String(encoding)}`);
  }
  // Merging would follow a key named __proto__: an answer with one is none.
  const result: unknown = parseJson(await body.text());
  if (isResult(result)) return result;
  throw new Error('an answer without data or errors');
}

function isResult(value: unknown): value is ExecutionResult {
  if (!isObject(value)) return false;
  const { data = null, errors = [] } = value;
  const isWhole = (data === null || isObject(data)) && Array.isArray(errors) && errors.every(isError);
  return isWhole && (data !== null || errors.length > 0);
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isError = (value: unknown): boolean => isObject(value) && typeof value['message'] === 'string';
