import { runCommand } from './common/command.ts';
import { rotate, sealedWith } from './volunteers/store/rotation.ts';
import { overPeople } from './volunteers-command.ts';

/** `npm run personal-data:rotate`: seals anew, with the first of PERSONAL_DATA_KEYS, whatever another one has sealed. */
export default runCommand(async (command) => {
  await overPeople('personal-data:rotate', command, async (system) => {
    const rows = await rotate(system, (done) => command.log.info({ done }, 'sealed anew'));
    process.stdout.write(`${rows} people sealed anew\n`);
    for (const { keyId, people } of await sealedWith(system)) process.stdout.write(`${keyId}\t${people} people\n`);
  });
});
