import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildASTSchema, buildSchema, parse } from 'graphql';
import { runCommand } from '../subgraphs/common/command.ts';
import { ROOT, SUBGRAPHS } from '../subgraphs/common/config.ts';
import { sdlOf } from '../subgraphs/common/subgraph.ts';
import { compose } from './compose.ts';
import { contractOf } from './contract.ts';
import { breakingChanges, undescribed, unguardedPages } from './rules.ts';

/**
 * `npm run schema:check` fails on a change that breaks clients of the last released schema, or of the partners' part of it;
 * on anything in the SDL without a description; and on lists that are less protected than their rows.
 * `npm run schema:release` makes the present schemas the released ones.
 */
export default runCommand(async () => {
  const found = SUBGRAPHS.flatMap((name) =>
    undescribed(parse(sdlOf(name))).map((what) => `${name}: ${what} has no description`),
  );
  const composed = compose();
  found.push(...unguardedPages(buildASTSchema(parse(composed.supergraph), { assumeValid: true })));
  found.push(...breaking('released.graphql', composed.api, ''));
  found.push(...breaking('released-partner.graphql', contractOf(composed), 'partners: '));
  if (found.length) throw new Error(`The schema cannot be published:\n  ${found.join('\n  ')}`);
  process.stdout.write('The schema breaks no client, and everything in it is described.\n');
});

/** What the present schema breaks of the released one; nothing before the first release. */
function breaking(releasedFile: string, present: string, whose: string): string[] {
  const file = join(ROOT, 'schema', releasedFile);
  if (!existsSync(file)) return [];
  const before = buildSchema(readFileSync(file, 'utf8'));
  return breakingChanges(before, buildSchema(present)).map((change) => `${whose}${change}`);
}
