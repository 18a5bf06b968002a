import type { Subgraph } from '../common/subgraph.ts';
import { entities } from './entities/index.ts';
import { data, imports } from './importers/index.ts';
import { migrations } from './migrations/index.ts';
import { Query, readers } from './resolvers/index.ts';

/** Places and institutions: who owns what is in README.md beside this file. */
export const centers: Subgraph = { name: 'centers', entities, migrations, readers, Query, data, imports };
