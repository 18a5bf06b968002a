import { context, propagation, SpanKind, trace, type Span } from '@opentelemetry/api';
import type { Settings } from './config.ts';

const tracer = trace.getTracer('ki-nrw');

let isOn = false;

/** Sends traces where `OTEL_EXPORTER_OTLP_ENDPOINT` says; without it nothing is loaded. Gives what stops it. */
export async function startTracing(
  { OTEL_EXPORTER_OTLP_ENDPOINT: endpoint }: Settings,
  service: string,
): Promise<() => Promise<void>> {
  if (!endpoint) return async () => {};
  const [{ BatchSpanProcessor, NodeTracerProvider }, { OTLPTraceExporter }, { resourceFromAttributes }] =
    await Promise.all([
      import('@opentelemetry/sdk-trace-node'),
      import('@opentelemetry/exporter-trace-otlp-http'),
      import('@opentelemetry/resources'),
    ]);
  const exporter = new OTLPTraceExporter({ url: `${endpoint.replace(/\/$/, '')}/v1/traces` });
  const provider = new NodeTracerProvider({
    resource: resourceFromAttributes({ 'service.name': service }),
    spanProcessors: [new BatchSpanProcessor(exporter)],
  });
  provider.register();
  isOn = true;
  return () => provider.shutdown();
}

/** Runs the work in a span, where tracing is on. */
export const inSpan = <T>(name: string, attributes: Record<string, string>, work: () => Promise<T>): Promise<T> =>
  isOn ? tracer.startActiveSpan(name, { attributes }, (span) => ended(span, work())) : work();

const ended = <T>(span: Span, work: Promise<T>): Promise<T> =>
  work
    .catch((error: unknown) => {
      span.recordException(error as Error);
      throw error;
    })
    .finally(() => span.end());

/** Headers that carry the trace on to the next process. */
export function traceHeaders(): Record<string, string> {
  const headers: Record<string, string> = {};
  propagation.inject(context.active(), headers);
  return headers;
}

/** What a server tells of a request in its span. */
export interface Served {
  name: string;
  requestId: string;
  /** Calls back when the answer is out. */
  ended(end: () => void): void;
}

/** Goes on in a span of this request, below the one that the headers carry; just goes on where tracing is off. */
export function withTraceOf(headers: object, { name, requestId, ended }: Served, go: () => void): void {
  if (!isOn) return go();
  const attributes = { 'request.id': requestId };
  tracer.startActiveSpan(
    name,
    { kind: SpanKind.SERVER, attributes },
    propagation.extract(context.active(), headers),
    (span) => {
      ended(() => span.end());
      go();
    },
  );
}
