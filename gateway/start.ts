import { openChanges } from '../subgraphs/common/changes-redis.ts';
import { runCommand, stopOnSignals } from '../subgraphs/common/command.ts';
import { settingOf, SUBGRAPHS, type Settings, type SubgraphName } from '../subgraphs/common/config.ts';
import { listen } from '../subgraphs/common/http.ts';
import type { Logger } from '../subgraphs/common/log.ts';
import { startTracing } from '../subgraphs/common/tracing.ts';
import { createGateway } from './gateway.ts';
import { httpClient } from './http-client.ts';
import type { SubgraphClient } from './subgraph-client.ts';

/** `npm run start:gateway`: the gateway alone; `CENTERS_URL` and so on tell where the subgraphs are. */
export default runCommand(async ({ settings, log }) => {
  const stopTracing = await startTracing(settings, 'ki-nrw-gateway');
  const changes = await openChanges(settings, log);
  try {
    const app = await createGateway({ settings, clients: remoteClients(settings, log), log, changes });
    const address = await listen(app, settings.HOST, settings.GATEWAY_PORT, 'GATEWAY_PORT');
    process.stdout.write(`gateway  ${address}/graphql\n`);
    stopOnSignals(async () => {
      await app.close();
      await changes.close();
      await stopTracing();
    });
  } catch (error) {
    await changes.close();
    throw error;
  }
});

function remoteClients(settings: Settings, log: Logger): Record<SubgraphName, SubgraphClient> {
  const clients = SUBGRAPHS.map((name) => [name, httpClient(name, addressOf(settings, name), log)] as const);
  return Object.fromEntries(clients) as Record<SubgraphName, SubgraphClient>;
}

/** Where the subgraph is said to be; on this machine at its port unless told. */
function addressOf(settings: Settings, name: SubgraphName): string {
  return settingOf(settings, name, 'URL') ?? `http://127.0.0.1:${settingOf(settings, name, 'PORT')}`;
}
