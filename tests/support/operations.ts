import { getIntrospectionQuery } from 'graphql';

// Operations of an exact size, for the limits. They are valid on every server: all of them have `__typename`.

const many = (count: number, of: (index: number) => string): string =>
  Array.from({ length: count }, (_, at) => of(at)).join(' ');

export const withTokens = (count: number): string => `{ ${many(count - 2, () => '__typename')} }`;

export const withRootFields = (count: number): string => `{ ${many(count, () => '__typename')} }`;

export const withAliases = (count: number): string =>
  `{ __schema { queryType { ${many(count, (at) => `a${at}: name`)} } } }`;

/** Many fields in sets of their own: equal fields in one set are compared with each other, which has a limit of its own. */
export const withFields = (count: number): string => {
  const inSet = Math.floor(count / 20) - 1;
  const sets = many(
    20,
    (at) => `t${at}: __type(name: "Query") { ${many(at ? inSet : inSet + (count % 20), () => 'kind')} }`,
  );
  return `{ ${sets} }`;
};

export const withDirectives = (count: number): string =>
  `{ __schema { queryType { ${many(count, () => 'name @include(if: true)')} } } }`;

export const withSpreads = (count: number): string =>
  `{ ${many(count, () => '...F')} } fragment F on Query { __typename }`;

/** Two to the power of `depth` fields: a chain of fragments, each of which spreads the next one twice. */
export const bomb = (depth: number): string =>
  `{ ...F0 } ${many(depth, (at) => `fragment F${at} on Query { ...F${at + 1} ...F${at + 1} }`)} fragment F${depth} on Query { __typename }`;

/** What tools ask of the schema, with all that there is to ask. */
export const introspection = getIntrospectionQuery({
  descriptions: true,
  specifiedByUrl: true,
  directiveIsRepeatable: true,
  schemaDescription: true,
  inputValueDeprecation: true,
  oneOf: true,
});
