import { centers } from './centers/subgraph.ts';
import { SUBGRAPHS } from './common/config.ts';
import { funding } from './funding/subgraph.ts';
import type { Subgraph } from './common/subgraph.ts';
import { volunteers } from './volunteers/subgraph.ts';

/** The register: every subgraph, in the order in which they start. */
export const subgraphs: readonly Subgraph[] = [centers, funding, volunteers];

/** @throws Error with one clear line for a name that is none. */
export function subgraphNamed(name: string | undefined): Subgraph {
  const found = subgraphs.find((subgraph) => subgraph.name === name);
  if (found) return found;
  throw new Error(`Name a subgraph: ${SUBGRAPHS.join(', ')}.`);
}
