import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ROOT } from '../../subgraphs/common/config.ts';
import { openGraph } from '../support/graph.ts';

const readme = readFileSync(join(ROOT, 'README.md'), 'utf8');
const blockOf = (language: string) => new RegExp(`\`\`\`${language}\n([\\s\\S]*?)\`\`\``).exec(readme)![1]!;

test('the first query of the README has the answer that stands there', async () => {
  const graph = await openGraph();

  const { data } = await graph.query(blockOf('graphql'));
  await graph.close();

  expect(data).toEqual(JSON.parse(blockOf('json')));
});

test('the README’s commands are commands of the package, and its links lead somewhere', () => {
  const { scripts } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
  const commands = [...readme.matchAll(/npm run (\w[\w:]*)/g)].map(([, name]) => name!);
  const links = [...readme.matchAll(/\]\((?!http)([^)#]+)/g)].map(([, path]) => path!);

  for (const name of commands) expect(Object.keys(scripts)).toContain(name);
  for (const path of links) expect(() => readFileSync(join(ROOT, path))).not.toThrow(/ENOENT/);
});
