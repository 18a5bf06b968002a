import { runCommand } from './common/command.ts';
import { explainSettings, settingsPage, unsafeSettings } from './common/config.ts';

/**
 * `npm run config`: every setting with its meaning and present value; exit code 1 when production would be unsafe.
 * With `--page` the text of `docs/settings.md`.
 */
export default runCommand(async ({ settings, words }) => {
  if (words.includes('--page')) return void process.stdout.write(settingsPage());
  process.stdout.write(explainSettings(settings));
  const unsafe = unsafeSettings(settings);
  if (unsafe.length) throw new Error(`Not safe in production:\n  ${unsafe.join('\n  ')}`);
});
