import type { SubgraphUnderTest } from './subgraph.ts';

/** Asks a subgraph for entities as a gateway does; the answer is in the order of the keys. */
export async function entities(
  graph: SubgraphUnderTest,
  type: string,
  key: string,
  keys: readonly string[],
  asked: string,
) {
  const representations = keys.map((value) => ({ __typename: type, [key]: value }));
  const text = `query ($of: [_Any!]!) { _entities(representations: $of) { ... on ${type} { ${asked} } } }`;
  const { data, errors } = await graph.query(text, { of: representations });
  if (errors) throw errors[0];
  return data._entities as any[];
}

/** Code and argument of the errors that an operation ends with. */
export async function complaints(graph: SubgraphUnderTest, text: string): Promise<unknown[]> {
  const { errors = [] } = await graph.query(text);
  return errors.map(({ extensions }) => [extensions['code'], extensions['argument']]);
}
