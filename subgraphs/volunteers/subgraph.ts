import type { Subgraph } from '../common/subgraph.ts';
import { entities } from './entities/index.ts';
import { data, imports } from './importers/index.ts';
import { migrations } from './migrations/index.ts';
import { Mutation, Query, readers } from './resolvers/index.ts';

/** Meeting points, volunteers and their hours: who owns what is in README.md beside this file. */
export const volunteers: Subgraph = {
  name: 'volunteers',
  entities,
  migrations,
  readers,
  Query,
  Mutation,
  data,
  imports,
};
