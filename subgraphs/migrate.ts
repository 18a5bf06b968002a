import { everythingOf } from './common/changes.ts';
import { openChanges } from './common/changes-redis.ts';
import { runCommand } from './common/command.ts';
import { openDatabase } from './common/database.ts';
import { load } from './common/load.ts';
import { migrate } from './common/migrate.ts';
import { subgraphs } from './index.ts';

/** `npm run migrate`: brings all three databases to the newest migration and loads the repo's data where it is missing. */
export default runCommand(async ({ settings, log }) => {
  const changes = await openChanges(settings, log);
  try {
    for (const subgraph of subgraphs) {
      const db = await openDatabase(subgraph.name, subgraph, settings);
      try {
        const ran = await migrate(db);
        const rows = await load(db, subgraph.name, subgraph.data(settings));
        process.stdout.write(`${subgraph.name}: ${ran.length} migrations run, ${rows} rows loaded\n`);
      } finally {
        await changes.announce([everythingOf(subgraph.name)]);
        await db.close();
      }
    }
  } finally {
    await changes.close();
  }
});
