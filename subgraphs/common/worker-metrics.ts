import cluster from 'node:cluster';
import { AggregatorRegistry, type Registry } from 'prom-client';

// A worker asks, the primary process passes it to all workers, and their answers back to the one that asked.
interface Question {
  metricsOf: string;
  id: number;
  /** Worker that asks. */
  from: number;
  /** How many are asked. */
  of: number;
}
interface Answer extends Question {
  values: object[];
}

/** A worker that is busy for longer is left out, rather than have the others' figures come too late. */
const WAIT_MS = 2000;

const registries = new Map<string, Registry>();
const waiting = new Map<number, (answer: Answer) => void>();
let asked = 0;

/** What a server shows of its metrics; as one of several workers, those of the servers of this name in all of them, added up. */
export async function metricsText(server: string, registry: Registry): Promise<string> {
  if (!cluster.isWorker) return registry.metrics();
  return AggregatorRegistry.aggregate(await valuesOfAll(server)).metrics();
}

/** Lets all workers have the metrics of a server. */
export function shareMetrics(server: string, registry: Registry): void {
  if (!cluster.isWorker) return;
  if (!registries.size) process.on('message', (told: Question | Answer) => void onMessage(told));
  registries.set(server, registry);
}

async function onMessage(told: Question | Answer): Promise<void> {
  if ('values' in told) return waiting.get(told.id)?.(told);
  const registry = registries.get(told.metricsOf);
  if (registry) process.send?.({ ...told, values: await registry.getMetricsAsJSON() });
}

function valuesOfAll(metricsOf: string): Promise<object[]> {
  const id = asked++;
  const found: object[] = [];
  return new Promise((resolve) => {
    const end = () => {
      clearTimeout(timer);
      waiting.delete(id);
      resolve(found);
    };
    const timer = setTimeout(end, WAIT_MS);
    waiting.set(id, ({ values, of }) => {
      if (found.push(values) >= of) end();
    });
    process.send?.({ metricsOf, id, from: cluster.worker!.id, of: 0 });
  });
}

/** In the primary process: brings questions and answers to where they belong. */
export function passMetricsOn(): void {
  cluster.on('message', (_, told: Question | Answer) => {
    if (told.metricsOf === undefined) return;
    const workers = Object.values(cluster.workers ?? {}).filter((worker) => worker?.isConnected());
    if ('values' in told) return void workers.find((worker) => worker?.id === told.from)?.send(told);
    for (const worker of workers) worker?.send({ ...told, of: workers.length });
  });
}
