import tseslint from 'typescript-eslint';

/** Imports point down: what a floor may not reach is named here, with the reason. */
const forbid = (files, patterns, ignores = []) => ({
  files,
  ignores,
  rules: {
    'no-restricted-imports': ['error', { patterns: patterns.map(([regex, message]) => ({ regex, message })) }],
  },
});

const others = ['centers', 'funding', 'volunteers'];
const subgraphsApart = others.map((name) =>
  forbid(
    [`subgraphs/${name}/**/*.ts`],
    [
      [`\\.\\./(${others.filter((other) => other !== name).join('|')})/`, 'Subgraphs meet in the SDL, by key.'],
      ['/gateway/', 'A subgraph knows nothing of the gateway.'],
    ],
  ),
);

export default tseslint.config(
  { ignores: ['dist', 'data', 'node_modules', '**/__generated__'] },
  ...tseslint.configs.recommended,
  {
    rules: {
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      'max-lines': ['error', { max: 250, skipBlankLines: true, skipComments: true }],
      'no-restricted-properties': [
        'error',
        { object: 'process', property: 'env', message: 'Only common/config.ts reads the environment.' },
      ],
    },
  },
  {
    // Tests reach into answers whose shape is the query's.
    files: ['tests/**/*.ts'],
    rules: { '@typescript-eslint/no-explicit-any': 'off', 'no-restricted-properties': 'off' },
  },
  {
    files: ['subgraphs/common/config.ts', '*.config.ts', 'run.js'],
    rules: { 'no-restricted-properties': 'off' },
  },
  ...subgraphsApart,
  forbid(
    ['subgraphs/*/store/**/*.ts', 'subgraphs/*/entities/**/*.ts', 'subgraphs/*/importers/**/*.ts'],
    [
      ['/resolvers/', 'Imports point down: resolvers know the store, never the other way round.'],
      ['\\.\\./(centers|funding|volunteers)/', 'Subgraphs meet in the SDL, by key.'],
    ],
  ),
  forbid(['subgraphs/common/**/*.ts'], [['\\.\\./(centers|funding|volunteers|index)', 'common/ knows no subgraph.']]),
  forbid(
    ['gateway/**/*.ts'],
    [['/subgraphs/(?!common/)', 'The gateway imports common/ and schema/ only.']],
    // The command that starts everything in one process.
    ['gateway/start-all.ts'],
  ),
);
