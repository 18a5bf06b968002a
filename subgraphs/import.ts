import { everythingOf } from './common/changes.ts';
import { openChanges } from './common/changes-redis.ts';
import { runCommand } from './common/command.ts';
import { openDatabase } from './common/database.ts';
import { load } from './common/load.ts';
import { subgraphs } from './index.ts';

/** `npm run import -- later-openings`: loads data beyond the state of 22 January 2016 into all subgraphs that have it. */
export default runCommand(async ({ settings, log, words: [name = ''] }) => {
  const known = [...new Set(subgraphs.flatMap(({ imports }) => Object.keys(imports)))];
  if (!known.includes(name)) throw new Error(`Say what to import: npm run import -- ${known.join(' | ')}`);
  const changes = await openChanges(settings, log);
  try {
    for (const subgraph of subgraphs) {
      const db = await openDatabase(subgraph.name, subgraph, settings);
      try {
        const rows = await load(db, subgraph.name, subgraph.imports[name] ?? []);
        process.stdout.write(`${subgraph.name}: ${rows} rows loaded\n`);
      } finally {
        // Of several files some may be loaded when one fails.
        await changes.announce([everythingOf(subgraph.name)]);
        await db.close();
      }
    }
  } finally {
    await changes.close();
  }
});
