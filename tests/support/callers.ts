import type { Settings } from '../../subgraphs/common/config.ts';
import { newKey } from '../../subgraphs/common/api-keys.ts';
import type { Database } from '../../subgraphs/common/database.ts';
import { ApiKey } from '../../subgraphs/common/entities/api-key.ts';
import { issueToken } from '../../subgraphs/common/tokens.ts';
import { PARTNER_SCOPES, ROLES, SCOPES_OF } from '../../subgraphs/common/viewer.ts';

/** Somebody who asks: by which headers, and with which scopes. */
export interface Caller {
  name: string;
  headers: Record<string, string>;
  isKnown: boolean;
  scopes: readonly string[];
}

/** The center that the role `center` is bound to here. */
export const OWN_CENTER = 'KI-05112';

/** A header with a token of the role, signed by the key of this installation. */
export async function tokenOf(settings: Settings, role: (typeof ROLES)[number], center = OWN_CENTER) {
  const token = await issueToken(settings, role, role === 'center' ? center : null, 1);
  return { authorization: `Bearer ${token}` };
}

/** A header with a new key that is stored in these databases; `lie` puts scopes into the row that no key may have. */
export async function keyIn(databases: readonly Database[], scopes: readonly string[], lie = false) {
  const { key, row } = newKey({ name: 'A partner', scopes, rateClass: 'standard', days: 1 });
  if (lie) row.scopes = [...new Set(Object.values(SCOPES_OF).flat())].join(' ');
  for (const { dataSource } of databases) await dataSource.getRepository(ApiKey).insert(row);
  return { 'x-api-key': key };
}

/** Everybody there is: the public, every role, and partners with little and with all they may have. */
export async function everybody(settings: Settings, databases: readonly Database[]): Promise<Caller[]> {
  const roles = await Promise.all(
    ROLES.map(async (role) => ({
      name: role,
      headers: await tokenOf(settings, role),
      isKnown: true,
      scopes: SCOPES_OF[role],
    })),
  );
  const partner = async (name: string, scopes: readonly string[], lie = false) => ({
    name,
    headers: await keyIn(databases, scopes, lie),
    isKnown: true,
    scopes,
  });
  return [
    { name: 'public', headers: {}, isKnown: false, scopes: [] },
    ...roles,
    await partner('a key without scopes', []),
    await partner('a key with all scopes', PARTNER_SCOPES),
    await partner('a key whose row claims every scope', PARTNER_SCOPES, true),
  ];
}
