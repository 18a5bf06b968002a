import { KEY_FORM, KEY_KEPT_MS, keptFor, refuseKey } from '../subgraphs/common/api-keys.ts';
import { berlinDay } from '../subgraphs/common/validity.ts';
import { RATE_CLASSES, type RateClass, type Viewer } from '../subgraphs/common/viewer.ts';
import type { SubgraphClient } from './subgraph-client.ts';

/**
 * Finds out what an API key may ask of the gateway. The gateway has no database: it asks the subgraphs, one after the other
 * until one knows the key, and keeps the answer for a moment. The subgraphs that are then called verify it all the same.
 * @returns who the key names; throws Unauthenticated when every subgraph refuses it, and that a subgraph is down when that one could know it.
 */
export function createKeyAsker(
  clients: readonly SubgraphClient[],
  clock: () => number = () => Date.now(),
): (apiKey: string) => Promise<Viewer> {
  return keptFor(KEY_KEPT_MS, clock, async (apiKey) => {
    if (!KEY_FORM.test(apiKey)) return refuseKey();
    let unanswered: unknown;
    for (const client of clients) {
      try {
        const viewer = await ask(client, apiKey);
        if (viewer) return viewer;
      } catch (error) {
        unanswered ??= error;
      }
    }
    if (unanswered) throw unanswered;
    return refuseKey();
  });
}

/** Who the key names; null where the subgraph refuses it. @throws when the subgraph gives no answer to that. */
async function ask(client: SubgraphClient, apiKey: string): Promise<Viewer | null> {
  const request = { asOf: berlinDay(new Date()), requestId: 'who-asks-by-key', credentials: { apiKey } };
  const { data, errors } = await client.call({ query: '{ viewer { id scopes rateClass } }' }, request);
  const found = data?.['viewer'] as { id: string; scopes: string[]; rateClass: string } | null | undefined;
  const rateClass = found?.rateClass.toLowerCase() as RateClass;
  if (found && RATE_CLASSES.includes(rateClass)) {
    return { id: found.id, rateClass, kind: 'partner', role: null, centerId: null, scopes: new Set(found.scopes) };
  }
  if (errors?.some(({ extensions }) => extensions?.['code'] === 'UNAUTHENTICATED')) return null;
  throw new Error('a subgraph does not tell whether it knows a key');
}
