import type { Subgraph } from '../common/subgraph.ts';
import { entities } from './entities/index.ts';
import { data, imports } from './importers/index.ts';
import { migrations } from './migrations/index.ts';
import { Mutation, Query, readers } from './resolvers/index.ts';

/** Money: programs, rates, ceilings, grants and posts; who owns what is in README.md beside this file. */
export const funding: Subgraph = { name: 'funding', entities, migrations, readers, Query, Mutation, data, imports };
