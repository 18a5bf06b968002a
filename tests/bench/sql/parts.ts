import { LIST as PRODUCT_LIST, type Sql } from '../../../subgraphs/common/sql.ts';
import { volunteeringIn } from '../../../subgraphs/volunteers/store/volunteering.ts';
import { databases, LIST, type Values } from './databases.ts';

/** Rows of `t` that hold on a day; two parameters, both the day. */
export const valid = (t: string): string =>
  `(${t}.valid_from is null or ${t}.valid_from <= ?) and (${t}.valid_to is null or ${t}.valid_to >= ?)`;

/** Inhabitants of `t` on a day; one parameter. */
export const population = (t: string): string =>
  `(select p.population from population_figure p where p.ags = ${t}.ags and p.recorded_on <= ? order by p.recorded_on desc limit 1)`;

export const euros = (cents: unknown) =>
  cents === null || cents === undefined ? null : { cents: Number(cents), currency: 'EUR' };

export const justCents = (cents: unknown) => (cents === null || cents === undefined ? null : { cents: Number(cents) });

/** The first id of a list that is joined by `;`. */
export const firstOf = (ids: unknown): string => String(ids).split(';', 1)[0]!;

/** Rows by a column, in their order. */
export function grouped(rows: readonly Values[], column: number): Map<unknown, Values[]> {
  const groups = new Map<unknown, Values[]>();
  for (const row of rows) {
    const group = groups.get(row[column]);
    if (group) group.push(row);
    else groups.set(row[column], [row]);
  }
  return groups;
}

/** Rows of a table by key: the first column is the key. */
export async function byKey(
  subgraph: keyof typeof databases,
  columns: string,
  { table, key, keys, params = [] }: { table: string; key: string; keys: Iterable<unknown>; params?: Values },
): Promise<Map<unknown, Values>> {
  const text = `select ${columns} from ${table} t where t.${key} in (select value from ${LIST} l)`;
  const rows = await databases[subgraph](text, [...params, JSON.stringify([...new Set(keys)])]);
  return new Map(rows.map((row) => [row[0], row]));
}

const FIGURE = ['year', 'id', 'districtAgs', 'people', 'minutes', 'provenanceKinds', 'suppressed'];

/** The figures of volunteering; what may be told is decided by the product's own function, for all contenders alike. */
export async function volunteering(year: number, centerIds: readonly string[]) {
  const db = {
    async rows({ text, params }: Sql) {
      const rows = await databases.volunteers(
        text.replaceAll(PRODUCT_LIST, () => LIST),
        params,
      );
      return rows.map((row) => Object.fromEntries(FIGURE.map((name, at) => [name, row[at]])));
    },
  };
  const told = await volunteeringIn(centerIds, { year, level: 'CENTER' }, { db } as never);
  return told.map(({ volunteers, hours }) => ({ volunteers, hours }));
}
