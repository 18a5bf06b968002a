import type { ApolloServerPlugin } from '@apollo/server';
import { collectDefaultMetrics, Counter, Histogram, Registry } from 'prom-client';
import type { ServedContext } from './apollo.ts';
import type { Viewer } from './viewer.ts';
import { metricsText, shareMetrics } from './worker-metrics.ts';

// Labels must stay few: names of operations come from clients, and each one is a time series for ever.
// With the one for all others, and the one for what was refused, a hundred and one.
const NAMES_KEPT = 99;
const NAME_LENGTH = 80;
const SECONDS = [0.002, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];

/** What is counted of an answer. */
export interface Told {
  operationName: string | null;
  /** Whether it has no errors. */
  isWhole: boolean;
}

/** Metrics of one server, in the words of Prometheus. */
export interface Metrics {
  registry: Registry;
  /** What `/metrics` shows; with several workers, of all of them. */
  text(): Promise<string>;
  /** Counts and times the operations of an Apollo Server, and what each API key asks. */
  plugin: ApolloServerPlugin<ServedContext>;
  /** Counts and times an operation that had its answer from an equal one; null for one that does not hold. */
  countReady(viewer: Viewer, told: Told | undefined, seconds: number): void;
  /** Counts and times a call to a subgraph. */
  timeCall<T extends { errors?: unknown }>(subgraph: string, call: () => Promise<T>): Promise<T>;
  /** Counts an answer by its HTTP status: what is refused before GraphQL sees it shows here alone. */
  countAnswer(status: number): void;
}

/** Metrics of a server under a registry of their own: in one process several servers live side by side. */
export function createMetrics(server: string): Metrics {
  const registry = new Registry();
  shareMetrics(server, registry);
  const registers = [registry];
  collectDefaultMetrics({ register: registry });
  const operations = new Histogram({
    name: 'graphql_operation_seconds',
    help: 'Time to answer an operation, by its name and outcome.',
    labelNames: ['operation', 'outcome'],
    buckets: SECONDS,
    registers,
  });
  const calls = new Histogram({
    name: 'subgraph_call_seconds',
    help: 'Time of a call to a subgraph, by outcome.',
    labelNames: ['subgraph', 'outcome'],
    buckets: SECONDS,
    registers,
  });
  const answers = new Counter({
    name: 'http_answers_total',
    help: 'Answers by HTTP status.',
    labelNames: ['status'],
    registers,
  });
  const keys = new Counter({
    name: 'api_key_operations_total',
    help: 'Operations by id of the API key.',
    labelNames: ['key'],
    registers,
  });
  const operationNamed = bounded(NAMES_KEPT);
  const keyNamed = bounded(NAMES_KEPT);
  return {
    registry,
    text: () => metricsText(server, registry),
    countReady(viewer, told, seconds) {
      if (viewer.kind === 'partner') keys.inc({ key: keyNamed(viewer.id) });
      const operation = told ? operationNamed(told.operationName ?? 'anonymous') : 'refused';
      operations.observe({ operation, outcome: told?.isWhole ? 'ok' : 'errors' }, seconds);
    },
    countAnswer: (status) => answers.inc({ status }),
    plugin: {
      async requestDidStart({ contextValue: { viewer } }) {
        const stop = operations.startTimer();
        if (viewer.kind === 'partner') keys.inc({ key: keyNamed(viewer.id) });
        return {
          async willSendResponse({ response: { body }, operation, operationName }) {
            // Names count only from documents that hold: the others would crowd them out.
            const name = operation ? operationNamed(operationName ?? 'anonymous') : 'refused';
            const hasErrors = body.kind === 'single' && body.singleResult.errors?.length;
            stop({ operation: name, outcome: hasErrors ? 'errors' : 'ok' });
          },
        };
      },
    },
    async timeCall(subgraph, call) {
      const began = performance.now();
      const ended = (outcome: string) => calls.observe({ subgraph, outcome }, (performance.now() - began) / 1000);
      try {
        const result = await call();
        ended(result.errors ? 'errors' : 'ok');
        return result;
      } catch (error) {
        ended('failed');
        throw error;
      }
    },
  };
}

/** The first names as they are, all later ones as `other`. */
function bounded(most: number): (name: string) => string {
  const kept = new Set<string>();
  return (name) => {
    if (kept.has(name)) return name;
    if (kept.size >= most || name.length > NAME_LENGTH) return 'other';
    kept.add(name);
    return name;
  };
}
