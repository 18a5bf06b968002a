import { parseArgs } from 'node:util';
import { runCommand } from './common/command.ts';
import { issueToken } from './common/tokens.ts';
import { ROLES, type Role } from './common/viewer.ts';

/** `npm run token -- --role center --center KI-05112 --hours 8`: a token for trying out, signed by this installation. */
export default runCommand(async ({ settings, words }) => {
  if (settings.NODE_ENV === 'production' || settings.AUTH_JWKS_URL) {
    throw new Error('Tokens for trying out are not issued here: tokens come from the identity provider.');
  }
  const { values } = parseArgs({
    args: words,
    options: { role: { type: 'string' }, center: { type: 'string' }, hours: { type: 'string', default: '8' } },
  });
  const role = values.role as Role;
  if (!ROLES.includes(role)) throw new Error(`Name a role: --role ${ROLES.join(' | ')}`);
  if ((role === 'center') !== /^KI-05\d{3}(\d{3})?$/.test(values.center ?? '')) {
    throw new Error('The role center, and no other, names its center: --center KI-05112');
  }
  const hours = Number(values.hours);
  if (!(hours > 0 && hours <= 24)) throw new Error('Give more than 0 and at most 24 hours: --hours 8');
  process.stdout.write(`${await issueToken(settings, role, values.center ?? null, hours)}\n`);
});
