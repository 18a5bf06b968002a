import type { ExecutionResult } from 'graphql';
import { SubgraphUnavailable } from '../../subgraphs/common/errors.ts';
import type { Operation as Call } from '../../subgraphs/common/runtime.ts';
import { canonical } from './corpus.ts';
import { hash } from './random.ts';

/** What a subgraph answers after damage was done to what it has answered. @throws SubgraphUnavailable to be down. */
export type Spoil = (subgraph: string, call: Call, answer: ExecutionResult) => ExecutionResult;

export const unspoiled: Spoil = (_subgraph, _call, answer) => answer;

const WRONG = [5, 2 ** 40, 1.5, 'odd', '', true, {}, { odd: 1 }, [], ['odd'], [null]];
const PATHS = [
  undefined,
  [],
  ['nowhere'],
  ['_entities'],
  ['_entities', 0],
  ['_entities', 999, 'nowhere'],
  ['a', 0, 'b'],
  [null],
];

/**
 * Damages answers by what they say, not by when they come, so that both executors get the same: nulls, values left out, of the
 * wrong type, too many or too few in a list, and fields that nobody asked for; errors with a path, with none, and with one
 * that leads nowhere; answers that are only errors, and subgraphs that are down. The same seed does the same.
 */
export function spoilerOf(seed: number): Spoil {
  const number = (text: string) => hash(`${seed} ${text}`);
  const hit = (text: string, oneIn: number) => number(text) % oneIn === 0;

  const object = (value: object, place: string): object => {
    const entries = Object.entries(value).flatMap(([key, inner]): [string, unknown][] => {
      const at = `${place}.${key}`;
      // A wrong name of a type leads to other questions by chance of the order, not by rule.
      if (key === '__typename') return [[key, inner]];
      return hit(`${at} left out`, 90) ? [] : [[key, damaged(inner, at)]];
    });
    if (hit(`${place} more`, 30)) entries.push(['unasked', { odd: 1 }], ['toString', 'odd']);
    return Object.fromEntries(entries);
  };

  const list = (items: unknown[], place: string): unknown[] => {
    const damage = items.map((item, index) => damaged(item, `${place}.${index}`));
    if (hit(`${place} shorter`, 40)) return damage.slice(1);
    if (hit(`${place} longer`, 40)) return [...damage, ...structuredClone(damage.slice(0, 1)), null];
    return damage;
  };

  const damaged = (value: unknown, place: string): unknown => {
    if (hit(place, 45)) return null;
    if (hit(`${place} wrong`, 90)) return structuredClone(WRONG[number(place) % WRONG.length]);
    if (Array.isArray(value)) return list(value, place);
    return typeof value === 'object' && value !== null ? object(value, place) : value;
  };

  const entity = (value: unknown, asked: unknown): unknown => {
    const place = canonical(asked);
    if (hit(`${place} unknown`, 30)) return null;
    return typeof value === 'object' && value !== null ? object(value, place) : value;
  };

  /** Errors that do not hang on how often an entity is asked for. */
  const errorsOf = (query: string, representations: unknown[] | undefined): object[] => {
    const atEntities = (representations ?? []).flatMap((asked, index) =>
      hit(`error ${canonical(asked)}`, 8) ? [error(['_entities', index, 'somewhere'], 'No such thing.')] : [],
    );
    if (!hit(`error ${query}`, 8)) return atEntities;
    return [...atEntities, error(PATHS[number(query) % PATHS.length], 'Odd.')];
  };

  return (subgraph, { query, variables }, { data, errors = [] }) => {
    if (hit(`down ${subgraph}`, 8)) throw new SubgraphUnavailable(subgraph);
    const representations = variables?.['representations'] as unknown[] | undefined;
    const all = [...errors, ...errorsOf(query, representations)] as never[];
    const told = all.length > 0 && { errors: all };
    if (!data || hit(`nothing ${query}`, 25)) return { data: null, ...told };
    if (!representations) return { data: object(data, query) as never, ...told };
    const entities = (data['_entities'] as unknown[]).map((each, index) => entity(each, representations[index]));
    return { data: { _entities: hit(`fewer ${query}`, 25) ? entities.slice(1) : entities }, ...told };
  };
}

const error = (path: unknown, message: string) => ({
  message,
  ...(path !== undefined && { path }),
  extensions: { code: 'NOT_FOUND' },
});
