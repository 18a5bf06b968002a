import { runCommand } from './common/command.ts';
import { berlinDay } from './common/validity.ts';
import { eraseExpired, expiredOn, type Expired } from './volunteers/store/retention.ts';
import { overPeople } from './volunteers-command.ts';

/** `npm run retention`: erases whoever is inactive for 24 months, or has withdrawn the consent; `-- --dry-run` only tells whom. */
export default runCommand(async (command) => {
  const [word, ...more] = command.words;
  if (more.length || (word !== undefined && word !== '--dry-run')) throw new Error('npm run retention [-- --dry-run]');
  await overPeople('retention', command, async (system) => {
    const isDry = word === '--dry-run';
    const people = isDry ? await expiredOn(system.db, berlinDay(new Date())) : await eraseExpired(system);
    for (const each of people) process.stdout.write(lineOf(each));
    process.stdout.write(`${people.length} people ${isDry ? 'would be erased' : 'erased'}\n`);
  });
});

function lineOf({ id, centerId, status, reason, lastChangedOn }: Expired): string {
  return `${[id, centerId, status, reason, lastChangedOn].join('\t')}\n`;
}
