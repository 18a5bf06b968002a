import { existsSync, readFileSync } from 'node:fs';
import { runCommand } from './common/command.ts';
import { erasuresFile } from './common/personal-data.ts';
import { applyErasures, tombstonesIn } from './volunteers/store/erasures.ts';
import { overPeople } from './volunteers-command.ts';

/**
 * `npm run erasures:apply`: after a backup was restored, erases again whoever the file of tombstones names; `-- other.jsonl` takes
 * other files. Run it before anybody is let in.
 */
export default runCommand(async (command) => {
  const files = command.words.length ? command.words : [erasuresFile(command.settings)];
  const missing = files.filter((file) => !existsSync(file));
  if (missing.length)
    throw new Error(`There is no ${missing.join(', no ')}. Name the file: npm run erasures:apply -- file.jsonl`);
  const tombstones = files.flatMap((file) => tombstonesIn(readFileSync(file, 'utf8')));
  await overPeople('erasures:apply', command, async (system) => {
    const erased = await applyErasures(system, tombstones);
    process.stdout.write(`${tombstones.length} tombstones, ${erased} people erased again\n`);
  });
});
