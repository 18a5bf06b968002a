import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { textOf } from '../support/faulty-proxy.ts';
import { openGraph } from '../support/graph.ts';
import { anyPorts, post, start, type Running } from '../support/process.ts';

const { dataDir, databaseUrl } = inject('loaded');
const TRACE = '0af7651916cd43dd8448eb211c80319c';
const REQUEST = 'request-of-this-test';
const QUERY = 'query Watched { centers(first: 2) { nodes { name } } }';

type Span = { traceId: string; spanId: string; parentSpanId?: string; name: string };

/** Where OpenTelemetry's exporters send to. */
async function startCollector() {
  const spans: (Span & { service: string })[] = [];
  let requests = 0;
  const server = createServer(async (request, response) => {
    requests += 1;
    const { resourceSpans } = JSON.parse(await textOf(request));
    for (const { resource, scopeSpans } of resourceSpans) {
      const service = resource.attributes.find(({ key }: { key: string }) => key === 'service.name').value.stringValue;
      for (const scope of scopeSpans) spans.push(...scope.spans.map((span: Span) => ({ ...span, service })));
    }
    response.writeHead(200, { 'content-type': 'application/json' }).end('{}');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return { url, spans, requests: () => requests, close: () => server.close() };
}

/** Gateway and centers as processes; asks once and stops them, so that all is written and sent. */
async function askOnce(more: Record<string, string>) {
  const settings = {
    DATA_DIR: dataDir,
    MIGRATE_ON_START: 'false',
    ...anyPorts,
    ...(databaseUrl && { DATABASE_URL: databaseUrl }),
    ...more,
  };
  const centers = start('subgraphs/start.ts', settings, ['centers']);
  const centersUrl = (await centers.saying(/(http\S+)/))[1]!;
  const gateway = start('gateway/start.ts', { ...settings, CENTERS_URL: centersUrl });
  const url = (await gateway.saying(/(http\S+)/))[1]!;
  const headers = { 'x-request-id': REQUEST, traceparent: `00-${TRACE}-b7ad6b7169203331-01` };
  const answer = await post(url, QUERY, undefined, headers);
  const metricsOf = async (address: string) => (await fetch(new URL('/metrics', address))).text();
  const metrics = { gateway: await metricsOf(url), centers: await metricsOf(centersUrl) };
  await stop(gateway);
  await stop(centers);
  return { answer, metrics, gateway, centers };
}

const stop = async (running: Running) => {
  running.kill();
  await running.ended;
};

const lines = (running: Running): Record<string, any>[] =>
  running
    .errors()
    .split('\n')
    .filter((line) => line.startsWith('{'))
    .map((line) => JSON.parse(line));

let collector: Awaited<ReturnType<typeof startCollector>>;
let told: Awaited<ReturnType<typeof askOnce>>;
beforeAll(async () => {
  collector = await startCollector();
  told = await askOnce({ LOG_LEVEL: 'debug', OTEL_EXPORTER_OTLP_ENDPOINT: collector.url, NODE_DEBUG: 'module' });
});
afterAll(() => collector.close());

test('one request id goes through gateway, subgraph and SQL, in logs of JSON', () => {
  const ofGateway = lines(told.gateway).filter(({ requestId }) => requestId === REQUEST);
  const ofCenters = lines(told.centers).filter(({ requestId }) => requestId === REQUEST);

  expect(told.answer.errors).toBeUndefined();
  expect(ofGateway.map(({ msg }) => msg)).toContain('answered');
  expect(ofCenters.map(({ msg }) => msg)).toEqual(expect.arrayContaining(['statement', 'answered']));
  expect(ofCenters.find(({ msg }) => msg === 'statement')!['sql']).toMatch(/^select/);
});

test('one trace goes through gateway and subgraph, below the one that the caller began', () => {
  const spans = collector.spans.filter(({ traceId }) => traceId === TRACE);
  const ofGateway = spans.filter(({ service }) => service === 'ki-nrw-gateway');
  const ofCenters = spans.filter(({ service }) => service === 'ki-nrw-centers');

  expect(ofGateway.map(({ name }) => name)).toEqual(expect.arrayContaining(['/graphql', 'gateway.fetch']));
  expect(ofCenters.map(({ name }) => name)).toContain('/graphql');
  const ids = new Set(ofGateway.map(({ spanId }) => spanId));
  expect(
    ofCenters.every(
      ({ parentSpanId }) =>
        parentSpanId && (ids.has(parentSpanId) || ofCenters.some(({ spanId }) => spanId === parentSpanId)),
    ),
  ).toBe(true);
});

test('without an endpoint nothing of it is loaded, and nothing is sent', async () => {
  const before = collector.requests();
  const silent = await askOnce({ LOG_LEVEL: 'error', NODE_DEBUG: 'module' });

  // Node tells which modules it loads.
  expect(told.gateway.errors()).toMatch(/sdk-trace-node/);
  expect(silent.gateway.errors()).toMatch(/@opentelemetry.api/);
  expect(silent.gateway.errors()).not.toMatch(/sdk-trace-node|exporter-trace/);
  expect(silent.centers.errors()).not.toMatch(/sdk-trace-node|exporter-trace/);
  expect(collector.requests()).toBe(before);
});

test('metrics tell rate, errors and duration by operation, and by subgraph', () => {
  expect(told.metrics.gateway).toMatch(/graphql_operation_seconds_count\{operation="Watched",outcome="ok"\} 1/);
  expect(told.metrics.gateway).toMatch(/subgraph_call_seconds_count\{subgraph="centers",outcome="ok"\} 1/);
  expect(told.metrics.gateway).toMatch(/http_answers_total\{status="200"\} \d/);
  expect(told.metrics.centers).toMatch(
    /graphql_operation_seconds_count\{operation="Watched__centers__0",outcome="ok"\} 1/,
  );
});

test('names of operations that clients make up do not become series without end', async () => {
  const graph = await openGraph();
  for (let index = 0; index < 200; index++) await graph.query(`query Name${index} { topics { code } }`);
  await graph.query(`query ${'N'.repeat(500)} { topics { code } }`);
  await graph.query('query Wrong { nothing }');
  const { body } = await graph.gateway.inject('/metrics');
  await graph.close();

  const names = new Set(
    [...body.matchAll(/graphql_operation_seconds_count\{operation="(\w+)"/g)].map(([, name]) => name),
  );
  expect(names.size).toBeLessThanOrEqual(102);
  expect(names).toContain('other');
  expect(names).toContain('refused');
  expect(body).not.toContain('NNNN');
  expect(body).not.toContain('Wrong');
});
