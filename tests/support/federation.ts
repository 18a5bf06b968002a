import { composeServices } from '@apollo/composition';
import type { SupergraphManager } from '@apollo/gateway';
import { HeaderMap, type ApolloServer } from '@apollo/server';
import { buildSubgraphSchema } from '@apollo/subgraph';
import { graphql, parse, type ExecutionResult, type GraphQLFormattedError } from 'graphql';
import { afterAll, beforeAll, expect } from 'vitest';
import { dataSource, type SubgraphSource } from '../../gateway/data-source.ts';
import type { GatewayContext } from '../../gateway/gateway.ts';
import { createGraphqlServer } from '../../gateway/graphql-server.ts';
import type { SubgraphClient } from '../../gateway/subgraph-client.ts';
import { publicError } from '../../subgraphs/common/errors.ts';
import { createLog } from '../../subgraphs/common/log.ts';
import { createMetrics } from '../../subgraphs/common/metrics.ts';
import type { Operation } from '../../subgraphs/common/runtime.ts';
import { PUBLIC } from '../../subgraphs/common/viewer.ts';
import { canonical } from './corpus.ts';

/** A subgraph of a test's own: what it says it has, and where that comes from. */
export interface Part {
  sdl: string;
  resolvers?: Record<string, unknown>;
  /** What becomes of its answers, in subgraphs that break their promises. @throws SubgraphUnavailable to be down. */
  spoil?: (answer: any, operation: Operation) => unknown;
}

/** An error as a client reads it. */
export interface Told {
  message: string;
  path?: readonly (string | number)[];
  code: string;
}

/** What is masked, at its place if it has one. */
export const fault = (...path: (string | number)[]): Told => ({
  message: "Something went wrong on our side. Name the answer's x-request-id when you report it.",
  ...(path.length && { path }),
  code: 'INTERNAL_SERVER_ERROR',
});

export interface Case {
  query: string;
  variables?: Record<string, unknown>;
  operationName?: string;
  data: unknown;
  errors?: readonly Told[];
  /** Why the compiled executor leaves this to Apollo's. Without a reason the second request must run compiled, and only so. */
  leftToApollo?: string;
  /** Why the compiled executor, having begun, hands over what it was answered. */
  handedOver?: string;
  /** Where Apollo's executor tells something else, which is wrong: what, and why. */
  mistold?: { errors: readonly Told[]; why: string };
  /** Whether no executor is reached, as the operation does not hold. */
  isRefused?: boolean;
}

/** A small federation, served as the gateway serves ours: once with compiled plans, once without. */
export interface Federation {
  /** Asks Apollo's executor, and the compiled one twice: each answers what is expected, and who did is as expected too. */
  answers(expected: Case): Promise<void>;
  /** Asks the server with compiled plans once. */
  ask(query: string, variables?: Record<string, unknown>): Promise<Answer>;
  /** What the subgraphs were asked for the last answer. */
  asked: (Operation & { subgraph: string })[];
  /** Gives both servers another supergraph: the one of this SDL. The subgraphs stay. */
  swap(sdl: Record<string, string>): void;
}

interface Answer {
  data: unknown;
  /** As sorted texts. */
  errors: string[];
  /** Who reached for the subgraphs: `apollo`, `compiled`, both, or nobody. */
  by: string;
}

const sorted = (errors: readonly Told[]): string[] => errors.map(canonical).toSorted();

const LINK = `extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@requires", "@provides",
  "@external", "@shareable", "@override", "@inaccessible", "@interfaceObject"])`;

const log = createLog('silent');
const metrics = createMetrics('gateway');

/** The parts composed and served, for the tests of the file or of the group around. */
export function federationOf(parts: Record<string, Part>): Federation {
  let opened: Federation & { close(): Promise<void> };
  beforeAll(async () => {
    opened = await openFederation(parts);
  });
  afterAll(() => opened.close());
  return {
    answers: (expected) => opened.answers(expected),
    ask: (query, variables) => opened.ask(query, variables),
    swap: (sdl) => opened.swap(sdl),
    get asked() {
      return opened.asked;
    },
  };
}

async function openFederation(parts: Record<string, Part>): Promise<Federation & { close(): Promise<void> }> {
  const updates: ((supergraph: string) => void)[] = [];
  const supergraph: SupergraphManager = {
    async initialize({ update }) {
      updates.push(update);
      return { supergraphSdl: supergraphOf(Object.entries(parts).map(([name, { sdl }]) => [name, sdl])) };
    },
  };
  const asked: Federation['asked'] = [];
  const executors = new Set<'apollo' | 'compiled'>();
  const sources = Object.entries(parts).map(([name, part]) => {
    const client = clientOf(name, part, asked);
    return [name, watched(dataSource({ name, client, metrics, log }), executors)] as const;
  });
  const byName = Object.fromEntries(sources);
  const serve = (isCompiled: boolean) =>
    createGraphqlServer({ supergraph, sourceOf: (name) => byName[name]!, isCompiled, log, metrics });
  const [apollo, compiled] = [serve(false), serve(true)];
  await apollo.start();
  await compiled.start();
  const ask = async (server: ApolloServer<GatewayContext>, operation: Operation): Promise<Answer> => {
    asked.length = 0;
    executors.clear();
    const answer = await post(server, operation);
    return { ...answer, by: [...executors].toSorted().join(' and ') };
  };

  return {
    asked,
    ask: (query, variables) => ask(compiled, { query, variables }),
    swap: (sdl) => updates.forEach((update) => update(supergraphOf(Object.entries(sdl)))),
    async answers(expected) {
      const {
        query,
        variables,
        operationName,
        data,
        errors = [],
        mistold,
        leftToApollo,
        handedOver,
        isRefused,
      } = expected;
      const request = { query, variables, operationName };
      const by = isRefused ? '' : leftToApollo ? 'apollo' : handedOver ? 'apollo and compiled' : 'compiled';
      const answer = { data, errors: sorted(errors), by };
      const byApollo = { data, errors: sorted(mistold?.errors ?? errors), by: isRefused ? '' : 'apollo' };

      expect(await ask(apollo, request), 'Apollo’s executor').toEqual(byApollo);
      const first = await ask(compiled, request);
      // Compiled already, where it was asked with other variables before.
      expect(first, 'the first request').toEqual(first.by === by ? answer : byApollo);
      expect(await ask(compiled, request), 'the second request').toEqual(answer);
    },
    async close() {
      await apollo.stop();
      await compiled.stop();
    },
  };
}

function supergraphOf(parts: [name: string, sdl: string][]): string {
  const services = parts.map(([name, sdl]) => ({
    name,
    url: `http://${name}/graphql`,
    typeDefs: parse(`${LINK}\n${sdl}`),
  }));
  const { errors, supergraphSdl } = composeServices(services);
  if (!supergraphSdl) throw new Error(errors?.map(({ message }) => message).join('\n'));
  return supergraphSdl;
}

/** A subgraph in this process, its answers as they would come over HTTP. */
function clientOf(name: string, { sdl, resolvers = {}, spoil }: Part, asked: Federation['asked']): SubgraphClient {
  const schema = buildSubgraphSchema({ typeDefs: parse(`${LINK}\n${sdl}`), resolvers: resolvers as never });
  return {
    async call(operation) {
      asked.push({ subgraph: name, ...operation });
      const { query: source, variables: variableValues } = operation;
      const { errors, ...rest } = await graphql({ schema, source, variableValues });
      const told = errors?.map((error) => publicError(error.toJSON()));
      const answer = JSON.parse(JSON.stringify({ ...rest, ...(told && { errors: told }) }));
      return (spoil ? spoil(answer, operation) : answer) as ExecutionResult;
    },
    isReady: async () => true,
    version: () => null,
    close: async () => {},
  };
}

/** Each executor reaches subgraphs by a way of its own: which ways were gone tells who answered. */
const watched = (source: SubgraphSource, executors: Set<'apollo' | 'compiled'>): SubgraphSource => ({
  ask(fetch, on) {
    executors.add('compiled');
    return source.ask(fetch, on);
  },
  process(options) {
    executors.add('apollo');
    return source.process(options);
  },
});

/** Asks as over HTTP, so that the answer is what was written, not what would be. */
async function post(server: ApolloServer<GatewayContext>, operation: Operation) {
  const { body } = await server.executeHTTPGraphQLRequest({
    httpGraphQLRequest: {
      method: 'POST',
      headers: new HeaderMap([['content-type', 'application/json']]),
      search: '',
      body: { variables: {}, ...JSON.parse(JSON.stringify(operation)) },
    },
    context: async () => ({
      asOf: '2016-01-22',
      requestId: 'test',
      viewer: PUBLIC,
      endsAt: Infinity,
      asked: new Set(),
      noted: {},
    }),
  });
  if (body.kind !== 'complete') throw new Error('The answer comes in parts.');
  const { data, errors = [] } = JSON.parse(body.string) as { data: unknown; errors?: GraphQLFormattedError[] };
  const told = errors.map(({ message, path, extensions }) => ({ message, path, code: extensions?.['code'] }));
  return { data, errors: told.map(canonical).toSorted() };
}
