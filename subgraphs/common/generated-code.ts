/**
 * Makes a function whose property names stand in its code: the engine then knows the shape of what it reads and makes, which
 * a function for all names cannot tell it. `code` is the body of a function of the names in `uses`, and returns the one wanted.
 *
 * The only place where text becomes code. Names of clients get into it by `inCode` alone.
 * @example generate<(row: Row) => unknown>({}, `return (row) => row[${inCode('name')}];`)
 */
export function generate<F>(uses: Readonly<Record<string, unknown>>, code: string): F {
  return (new Function(...Object.keys(uses), `'use strict'; ${code}`) as (...values: unknown[]) => F)(
    ...Object.values(uses),
  );
}

/** A text as it stands in code. */
export const inCode = (text: string): string => JSON.stringify(text);

/** A property of an object in code; `__proto__` too is a name like any other. */
export const propertyInCode = (name: string, value: string): string =>
  `${name === '__proto__' ? `[${inCode(name)}]` : inCode(name)}: ${value}`;
