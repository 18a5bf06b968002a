import DataLoader from 'dataloader';
import { In, type FindOptionsOrder, type FindOptionsWhere, type ObjectLiteral, type Repository } from 'typeorm';
import { groupBy } from '../../../subgraphs/common/read.ts';

type Key<T> = keyof T & string;

/** The row of each key, null where there is none. */
export function oneBy<T extends ObjectLiteral>(repository: Repository<T>, key: Key<T>) {
  return new DataLoader<string, T | null>(async (keys) => {
    const rows = await rowsOf(repository, key, keys);
    const found = new Map(rows.map((row) => [row[key] as string, row]));
    return keys.map((asked) => found.get(asked) ?? null);
  });
}

/** The rows of each key, in their order. */
export function manyBy<T extends ObjectLiteral>(
  repository: Repository<T>,
  key: Key<T>,
  order: FindOptionsOrder<T> = {},
) {
  return new DataLoader<string, T[]>(async (keys) => {
    const rows = await rowsOf(repository, key, keys, order);
    const groups = groupBy(rows, (row) => row[key] as string);
    return keys.map((asked) => groups.get(asked) ?? []);
  });
}

const rowsOf = <T extends ObjectLiteral>(
  repository: Repository<T>,
  key: Key<T>,
  keys: readonly string[],
  order: FindOptionsOrder<T> = {},
): Promise<T[]> => repository.find({ where: { [key]: In(keys) } as FindOptionsWhere<T>, order });

interface Valid {
  validFrom: string | null;
  validTo: string | null;
}

/** Whether the row holds on the day. */
export const isValid = ({ validFrom, validTo }: Valid, day: string): boolean =>
  (validFrom === null || validFrom <= day) && (validTo === null || validTo >= day);

/** The same as a condition of a query on `t`, whose parameter is `day`. */
export const VALID = '(t.validFrom is null or t.validFrom <= :day) and (t.validTo is null or t.validTo >= :day)';
