import { readFileSync, unwatchFile, watchFile } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { ApolloGateway, type SupergraphManager } from '@apollo/gateway';
import { assertValidSchema } from 'graphql';
import { ROOT, SUBGRAPHS, type Settings, type SubgraphName } from '../subgraphs/common/config.ts';
import type { Logger } from '../subgraphs/common/log.ts';

const LOOK_EVERY_MS = 1000;
const BREATH_MS = 250;

const pathOf = ({ SUPERGRAPH_PATH }: Settings): string => SUPERGRAPH_PATH ?? join(ROOT, 'schema', 'supergraph.graphql');

// That gateway refuses a supergraph whose rights it must enforce. Here the subgraphs enforce them, whoever asks;
// routers that can do it too read the file as it is.
const withoutSecurityDemand = (sdl: string): string => sdl.replace(/(@link\([^)]*?), for: SECURITY\)/g, '$1)');

/** The supergraph, `SUPERGRAPH_PATH` or the one of this repo, as Apollo's JavaScript gateway takes it. */
const read = (settings: Settings): string => withoutSecurityDemand(readFileSync(pathOf(settings), 'utf8'));

/** @throws Error with one clear line, when the supergraph cannot be read or no gateway could serve it. */
export async function checkSupergraph(settings: Settings): Promise<void> {
  const path = pathOf(settings);
  try {
    await tryOut(read(settings));
  } catch (cause) {
    const [reason] = (cause as Error).message.split('\n');
    throw new Error(
      `The supergraph ${path} cannot be used (${reason}). Check SUPERGRAPH_PATH, or run npm run generate.`,
      { cause },
    );
  }
}

/** @throws Error for a subgraph that a supergraph names and this gateway cannot reach. */
export function assertKnown(name: string): asserts name is SubgraphName {
  if ((SUBGRAPHS as readonly string[]).includes(name)) return;
  throw new Error(`it names the subgraph ${name}, which is none of ${SUBGRAPHS.join(', ')}`);
}

/** Loads it into a gateway that serves nobody: the one that serves would be left half changed by a bad one. */
async function tryOut(sdl: string): Promise<void> {
  const gateway = new ApolloGateway({
    supergraphSdl: sdl,
    validateSupergraph: true,
    buildService: ({ name }) => {
      assertKnown(name);
      return { process: async () => ({}) };
    },
    logger: { debug() {}, info() {}, warn() {}, error() {} },
  });
  try {
    assertValidSchema((await gateway.load()).schema);
  } finally {
    await gateway.stop();
  }
}

/**
 * Gives Apollo's gateway the supergraph, and each later version of its file. A file that cannot be used is refused, and the
 * one before serves on; requests under way end with the plan they began with.
 */
export function supergraphManager(settings: Settings, log: Logger): SupergraphManager {
  return {
    async initialize({ update }) {
      const supergraphSdl = read(settings);
      let seen: string | null = supergraphSdl;
      let swapping = Promise.resolve();
      const swap = async () => {
        const sdl = contentOf(settings);
        if (sdl === seen) return;
        seen = sdl;
        try {
          if (sdl === null) throw new Error('the file cannot be read');
          await tryOut(sdl);
          // Trying out and swapping each take a good while; requests have their turn in between.
          await setTimeout(BREATH_MS);
          update(sdl);
          log.info('the supergraph was swapped');
        } catch (err) {
          log.error({ err }, 'the new supergraph cannot be used; the one before serves on');
        }
      };
      // Polling sees what other ways miss: files replaced by rename, or mounted from elsewhere.
      watchFile(
        pathOf(settings),
        { interval: LOOK_EVERY_MS, persistent: false },
        () => (swapping = swapping.then(swap)),
      );
      return { supergraphSdl, cleanup: async () => unwatchFile(pathOf(settings)) };
    },
  };
}

/** What the file holds, or null where there is none. */
function contentOf(settings: Settings): string | null {
  try {
    return read(settings);
  } catch {
    return null;
  }
}
