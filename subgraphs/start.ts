import { openChanges } from './common/changes-redis.ts';
import { runCommand, stopOnSignals } from './common/command.ts';
import { settingOf } from './common/config.ts';
import { listen } from './common/http.ts';
import { openRuntime, prepare, type Runtime } from './common/runtime.ts';
import { createSubgraphServer } from './common/server.ts';
import { startTracing } from './common/tracing.ts';
import { subgraphNamed } from './index.ts';

/** `npm run start:subgraph -- centers`: one subgraph alone, on its port. */
export default runCommand(async ({ settings, log, words }) => {
  const subgraph = subgraphNamed(words[0]);
  const stopTracing = await startTracing(settings, `ki-nrw-${subgraph.name}`);
  const changes = await openChanges(settings, log);
  let runtime: Runtime | undefined;
  try {
    runtime = await openRuntime(subgraph, settings, log, changes);
    const { db } = runtime;
    if (settings.MIGRATE_ON_START === 'true') await prepare(runtime, settings);
    const app = await createSubgraphServer(runtime, settings, log);
    const setting = `${subgraph.name.toUpperCase()}_PORT`;
    const address = await listen(app, settings.HOST, settingOf(settings, subgraph.name, 'PORT'), setting);
    process.stdout.write(`${subgraph.name}  ${address}/graphql\n`);
    stopOnSignals(async () => {
      await app.close();
      await db.close();
      await changes.close();
      await stopTracing();
    });
  } catch (error) {
    await runtime?.db.close();
    await changes.close();
    throw error;
  }
});
