import { runCommand } from './common/command.ts';
import { danglingReferences } from './common/references.ts';
import { openRuntime } from './common/runtime.ts';
import { subgraphs } from './index.ts';

/** `npm run check:references`: lists references between subgraphs that nobody answers for; exit code 1 when there are any. */
export default runCommand(async ({ settings, log }) => {
  const runtimes = await Promise.all(subgraphs.map((subgraph) => openRuntime(subgraph, settings, log)));
  try {
    const dangling = await danglingReferences(runtimes);
    for (const { subgraph, field, key } of dangling) process.stdout.write(`${subgraph}: ${field} names ${key}\n`);
    process.stdout.write(`${dangling.length} references that nobody answers for\n`);
    if (dangling.length) process.exitCode = 1;
  } finally {
    for (const { db } of runtimes) await db.close();
  }
});
