import { defineConfig } from 'vitest/config';

const mysqlUrl = process.env['TEST_MYSQL_URL'];
const include = ['tests/**/*.test.ts'];
// Told by name where no MySQL is there: the whole suite is what is skipped.
const mysqlMissing = ['tests/mysql-missing.test.ts'];

// The same suite on both databases: nothing in a test says which one it is.
const project = (name: string, env: Record<string, string>, files: string[], without: string[] = []) => ({
  extends: true as const,
  test: { name, env, include: files, exclude: without, globalSetup: 'tests/support/loaded.ts' },
});

export default defineConfig({
  // Two copies of graphql meet otherwise: Apollo's packages require the CommonJS one, Vite would take the other.
  resolve: { alias: { graphql: 'graphql/index.js' } },
  oxc: { decorator: { legacy: true } },
  test: {
    // For what hangs, not for what is slow: a busy machine must not fail a test.
    testTimeout: 180_000,
    hookTimeout: 300_000,
    maxWorkers: 2,
    // The product loads its modules once a process; for each file anew that took 524 s, beside 2357 s of tests.
    isolate: false,
    projects: [
      project('sqlite', {}, include, mysqlMissing),
      mysqlUrl
        ? project('mysql', { TEST_MYSQL_URL: mysqlUrl }, include, mysqlMissing)
        : { extends: true as const, test: { name: 'mysql', include: mysqlMissing } },
    ],
  },
});
