import { verifyAudit } from './common/audit.ts';
import { runCommand } from './common/command.ts';
import { openDatabase } from './common/database.ts';
import { subgraphs } from './index.ts';

/** `npm run audit:verify`: follows the audit log of each subgraph; exit code 1 when an entry was changed, removed or put in. */
export default runCommand(async ({ settings }) => {
  for (const subgraph of subgraphs) {
    const db = await openDatabase(subgraph.name, subgraph, settings);
    try {
      const { fault, entries, hash } = await verifyAudit(db);
      if (fault) process.exitCode = 1;
      process.stdout.write(
        `${subgraph.name}: ${entries} entries hold, the last one is ${hash}${fault ? `; ${fault}` : ''}\n`,
      );
    } finally {
      await db.close();
    }
  }
});
