import { runCommand } from './common/command.ts';
import { tombstonesOf } from './volunteers/store/erasures.ts';
import { overPeople } from './volunteers-command.ts';

/** `npm run --silent erasures:list`: prints a line of JSON for each person who was erased, to be kept apart from backups. */
export default runCommand(async (command) => {
  await overPeople('erasures:list', command, async ({ db }) => {
    for (const tombstone of await tombstonesOf(db)) process.stdout.write(`${JSON.stringify(tombstone)}\n`);
  });
});
