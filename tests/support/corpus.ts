import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../../subgraphs/common/config.ts';

/** An example query: one question that a user of the product asks. The playground shows the same ones. */
export interface Example {
  name: string;
  title: string;
  query: string;
  variables: Record<string, unknown> | undefined;
}

const folder = join(ROOT, 'gateway', 'playground', 'examples');

/** The example queries of the playground, in their order. */
export const corpus: Example[] = readdirSync(folder)
  .filter((file) => file.endsWith('.graphql'))
  .sort()
  .map((file) => {
    const name = file.replace(/\.graphql$/, '');
    const query = readFileSync(join(folder, file), 'utf8');
    const variables = join(folder, `${name}.json`);
    return {
      name,
      query,
      title: query.split('\n')[0]!.replace(/^# */, ''),
      variables: existsSync(variables) ? JSON.parse(readFileSync(variables, 'utf8')) : undefined,
    };
  });

/** The contract of the main query, as dashboards send it. */
export const mainQuery = corpus.find(({ name }) => name === '01-dashboard')!.query;

/** The value with the keys of all objects sorted, so that equal answers are equal texts. */
export function canonical(value: unknown): string {
  return JSON.stringify(value, (_, inner: unknown) => {
    if (typeof inner !== 'object' || inner === null || Array.isArray(inner)) return inner;
    return Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)));
  });
}
