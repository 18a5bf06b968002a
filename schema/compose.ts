import { composeServices } from '@apollo/composition';
import { lexicographicSortSchema, parse, printSchema } from 'graphql';
import { sdlOf } from '../subgraphs/common/subgraph.ts';
import { SUBGRAPHS, type SubgraphName } from '../subgraphs/common/config.ts';

/** What composition makes of the subgraphs: the supergraph for gateways, the API for clients. */
export interface Composed {
  supergraph: string;
  api: string;
}

/** Composes the subgraphs' SDL. @throws Error that lists what does not fit. */
export function compose(names: readonly SubgraphName[] = SUBGRAPHS): Composed {
  const services = names.map((name) => ({ name, url: `http://${name}/graphql`, typeDefs: parse(sdlOf(name)) }));
  const { errors, supergraphSdl, schema } = composeServices(services);
  if (errors || !supergraphSdl || !schema) {
    throw new Error(`The subgraphs do not compose:\n${errors?.map(({ message }) => message).join('\n')}`);
  }
  const api = schema.toAPISchema().toGraphQLJSSchema();
  return { supergraph: `${supergraphSdl.trim()}\n`, api: `${printSchema(lexicographicSortSchema(api)).trim()}\n` };
}
