import { BadUserInput, Conflict } from '../../common/errors.ts';
import { lineText } from '../../common/input.ts';
import { fitting, searchable, sortable } from '../../common/text.ts';
import type { Write } from '../../common/write.ts';
import { Provider } from '../entities/provider.ts';
import { newNumber } from './keys.ts';
import { given, NAME_MOST } from './site.ts';

/** A provider on record, or one to be put there. */
export interface ProviderInput {
  providerId?: string | null;
  newProvider?: { name: string; kind: string } | null;
}

/** Id of the provider that is named, or made. @throws BadUserInput unless it is one of the two, Conflict for one that is on record already. */
export async function providerOf(write: Write, { providerId, newProvider }: ProviderInput): Promise<string> {
  if (given(providerId) === given(newProvider)) {
    throw new BadUserInput(
      'input.providerId: name a provider, or a new one in newProvider; one of them.',
      'input.providerId',
    );
  }
  return given(newProvider) ? makeProvider(write, newProvider) : knownProvider(write, providerId!);
}

async function knownProvider({ manager }: Write, id: string): Promise<string> {
  if (await manager.findOneBy(Provider, { id })) return id;
  throw new BadUserInput(
    'input.providerId: there is no such provider. Name one of `providers`, such as PR-0001.',
    'input.providerId',
  );
}

async function makeProvider(
  { manager, note }: Write,
  { name: text, kind }: { name: string; kind: string },
): Promise<string> {
  const name = lineText(text, 'input.newProvider.name', NAME_MOST);
  const same = await manager.findOneBy(Provider, { name, kind });
  if (same) {
    throw new Conflict(`input.newProvider: ${same.id} has this name and kind. Name it as providerId.`, {
      argument: 'input.newProvider',
    });
  }
  const id = newNumber('PR');
  await manager.insert(Provider, { id, ...foldedName(name), kind, provenanceKind: 'ENTERED', sourceIds: '' });
  note({ action: 'REGISTER', type: 'Provider', key: id, changed: { kind } });
  return id;
}

/** A name with what lists sort by and searches find; `besides` is found too. */
export const foldedName = (name: string, besides = '') => ({
  name,
  nameSortable: fitting(sortable(name), 200),
  searchable: fitting(searchable(`${name} ${besides}`), 500),
});
