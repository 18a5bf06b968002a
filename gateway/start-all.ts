import type { FastifyInstance } from 'fastify';
import type { Changes } from '../subgraphs/common/changes.ts';
import { askAmong } from '../subgraphs/common/ask.ts';
import { openChanges } from '../subgraphs/common/changes-redis.ts';
import { runCommand, stopOnSignals } from '../subgraphs/common/command.ts';
import { settingOf, type Settings, type SubgraphName } from '../subgraphs/common/config.ts';
import { openDatabase } from '../subgraphs/common/database.ts';
import { listen } from '../subgraphs/common/http.ts';
import { openRuntime, prepare, type Runtime } from '../subgraphs/common/runtime.ts';
import { createSubgraphServer } from '../subgraphs/common/server.ts';
import { startTracing } from '../subgraphs/common/tracing.ts';
import { isWorker, startWorkers, tellReady, workersIn } from '../subgraphs/common/workers.ts';
import { subgraphs } from '../subgraphs/index.ts';
import type { Logger } from '../subgraphs/common/log.ts';
import { createGateway } from './gateway.ts';
import { localClient, type SubgraphClient } from './subgraph-client.ts';

/**
 * `npm start`: everything in one process. The gateway reaches the subgraphs without HTTP; each has its port besides.
 * `npm start -- --workers 4`: several such processes on the same ports and databases.
 */
export default runCommand(async ({ settings, log, words }) => {
  const workers = workersIn(words);
  if (workers === null || isWorker()) await serve(settings, log);
  else await lead(workers, settings, log);
});

async function serve(settings: Settings, log: Logger): Promise<void> {
  const stopTracing = await startTracing(settings, 'ki-nrw');
  const runtimes: Runtime[] = [];
  const servers: FastifyInstance[] = [];
  const changes = await openChanges(settings, log);
  const stop = async () => {
    // The gateway's requests in flight find their subgraphs all the same: not over HTTP.
    await Promise.all(servers.map((server) => server.close()));
    for (const { db } of runtimes) await db.close();
    await changes.close();
    await stopTracing();
  };
  try {
    const text = await startAll({ settings, log, changes, runtimes, servers });
    if (isWorker()) tellReady(text);
    else process.stdout.write(text);
  } catch (error) {
    await stop();
    throw error;
  }
  stopOnSignals(stop);
}

/** Prepares the data once, and has workers serve it. */
async function lead(count: number, settings: Settings, log: Logger): Promise<void> {
  if (settings.MIGRATE_ON_START === 'true') await prepareAll(settings, log);
  const { text, stop } = await startWorkers(count, log);
  process.stdout.write(text);
  stopOnSignals(stop);
}

async function prepareAll(settings: Settings, log: Logger): Promise<void> {
  const changes = await openChanges(settings, log);
  try {
    for (const subgraph of subgraphs) {
      const db = await openDatabase(subgraph.name, subgraph, settings);
      await prepare({ db, subgraph, changes }, settings, progressOf(subgraph.name)).finally(() => db.close());
    }
  } finally {
    await changes.close();
  }
}

interface Parts {
  settings: Settings;
  log: Logger;
  changes: Changes;
  /** Filled as they start, so that a start that fails can end them. */
  runtimes: Runtime[];
  servers: FastifyInstance[];
}

async function startAll({ settings, log, changes, runtimes, servers }: Parts): Promise<string> {
  const ask = askAmong(() => runtimes);
  for (const subgraph of subgraphs) {
    const runtime = await openRuntime(subgraph, settings, log, changes, ask);
    runtimes.push(runtime);
    if (settings.MIGRATE_ON_START === 'true') await prepare(runtime, settings, progressOf(subgraph.name));
  }
  const clients = Object.fromEntries(runtimes.map((runtime) => [runtime.subgraph.name, localClient(runtime, log)]));
  const addresses: string[] = [];
  for (const runtime of runtimes) {
    const { name } = runtime.subgraph;
    const server = await createSubgraphServer(runtime, settings, log);
    servers.push(server);
    const setting = `${name.toUpperCase()}_PORT`;
    addresses.push(
      `${name.padEnd(11)} ${await listen(server, settings.HOST, settingOf(settings, name, 'PORT'), setting)}/graphql`,
    );
  }
  const gateway = await createGateway({
    settings,
    clients: clients as Record<SubgraphName, SubgraphClient>,
    log,
    changes,
  });
  servers.push(gateway);
  const address = await listen(gateway, settings.HOST, settings.GATEWAY_PORT, 'GATEWAY_PORT');
  return welcome(address, addresses);
}

function welcome(gateway: string, subgraphAddresses: readonly string[]): string {
  return `
gateway     ${gateway}/graphql
playground  ${gateway}/playground
${subgraphAddresses.join('\n')}

Try:  curl -s ${gateway}/graphql -H 'content-type: application/json' \\
        -d '{"query":"{ centers(first: 3) { totalCount nodes { name meetingPoints { totalCount } } } }"}'
`;
}

/** Tells on a terminal how far the first load is; elsewhere the log is enough. */
function progressOf(name: string) {
  if (!process.stdout.isTTY) return undefined;
  return (file: string, rows: number, done: number, of: number) => {
    if (rows === 0) return;
    process.stdout.write(`loading ${name} ${done}/${of}  ${file} (${rows} rows)\n`);
  };
}
