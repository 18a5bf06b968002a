/** A value that a statement may carry. */
export type SqlValue = string | number | null;

/** A piece of SQL with its parameters, in the common tongue of SQLite and MySQL. */
export interface Sql {
  readonly text: string;
  readonly params: readonly SqlValue[];
}

/** Stands where a list parameter is read as rows; each dialect puts its own JSON function there. */
export const LIST = '{list}';

/** Stands where the values of a group become one JSON list; each dialect puts its own function there. */
export const GATHER = '{gather}';

const isSql = (value: unknown): value is Sql => typeof value === 'object' && value !== null && 'text' in value;

/**
 * Builds a statement: values become parameters, pieces are put in place.
 * @example sql`select ${columns} from center t where t.id = ${id}`
 */
export function sql(strings: TemplateStringsArray, ...values: (Sql | SqlValue)[]): Sql {
  let text = strings[0]!;
  const params: SqlValue[] = [];
  values.forEach((value, index) => {
    if (isSql(value)) {
      text += value.text;
      params.push(...value.params);
    } else {
      text += '?';
      params.push(value);
    }
    text += strings[index + 1];
  });
  return { text, params };
}

/** Text that is SQL already: names out of our own code, never anything a client sent. */
export const raw = (text: string): Sql => ({ text, params: [] });

/** The pieces, one after the other. */
export function join(parts: readonly Sql[], separator = ', '): Sql {
  return { text: parts.map((part) => part.text).join(separator), params: parts.flatMap((part) => part.params) };
}

/** All conditions hold; true for none. */
export const every = (conditions: readonly Sql[]): Sql =>
  conditions.length === 0 ? raw('1 = 1') : bracketed(join(conditions, ' and '));

/** One of the conditions holds; false for none. */
export const some = (conditions: readonly Sql[]): Sql =>
  conditions.length === 0 ? raw('1 = 0') : bracketed(join(conditions, ' or '));

const bracketed = (inner: Sql): Sql => ({ text: `(${inner.text})`, params: inner.params });

/**
 * The column is one of the values. The list travels as one JSON parameter, so the statement's text stays the same
 * for any number of keys, and no database's limit on parameters is ever met. A single value, as pages about one thing
 * have it, is compared as it is: that spares the database a list, and a sort where an index goes on in the wanted order.
 */
export const oneOf = (column: Sql, values: readonly string[]): Sql =>
  values.length === 1
    ? { text: `${column.text} = ?`, params: [...column.params, values[0]!] }
    : {
        text: `${column.text} in (select value from ${LIST} as list)`,
        params: [...column.params, JSON.stringify(values)],
      };

/** The values as rows of a table `list`, in the order of its `key`: one JSON parameter, as for `oneOf`. */
export const listOf = (values: readonly string[]): Sql => ({
  text: `${LIST} as list`,
  params: [JSON.stringify(values)],
});

/** The values of a column in a group as one JSON list, in no order. */
export const gathered = (column: Sql): Sql => ({ text: `${GATHER}(${column.text})`, params: column.params });
