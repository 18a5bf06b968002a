import { existsSync } from 'node:fs';
import type { CodegenConfig } from '@graphql-codegen/cli';

const types = (subgraph: string) => ({
  schema: ['schema/common.graphql', `subgraphs/${subgraph}/schema.graphql`],
  plugins: ['typescript'],
  config: {
    federation: true,
    enumsAsTypes: true,
    scalars: { Date: 'string', DateTime: 'string', SafeInt: 'number', ID: 'string' },
  },
});

const present = ['centers', 'funding', 'volunteers'].filter((name) => existsSync(`subgraphs/${name}/schema.graphql`));

/** TypeScript types of each subgraph's SDL: `npm run generate`. */
const config: CodegenConfig = {
  silent: true,
  generates: Object.fromEntries(present.map((name) => [`subgraphs/${name}/__generated__/types.ts`, types(name)])),
};

export default config;
