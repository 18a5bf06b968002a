import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runCommand } from '../subgraphs/common/command.ts';
import { ROOT } from '../subgraphs/common/config.ts';
import { compose } from './compose.ts';
import { contractOf } from './contract.ts';

/**
 * `npm run generate` writes `supergraph.graphql`, `api.graphql` and `partner.graphql`; with `--check` it writes nothing
 * and fails where a file is not what the SDL makes of it.
 */
export default runCommand(async ({ words }) => {
  const composed = compose();
  const { supergraph, api } = composed;
  const files = { 'supergraph.graphql': supergraph, 'api.graphql': api, 'partner.graphql': contractOf(composed) };
  for (const [name, content] of Object.entries(files)) {
    const path = join(ROOT, 'schema', name);
    if (!words.includes('--check')) writeFileSync(path, content);
    else if (!existsSync(path) || readFileSync(path, 'utf8') !== content)
      throw new Error(`schema/${name} is not current. Run npm run generate.`);
  }
});
