import type { Changes } from '../../subgraphs/common/changes.ts';
import { SUBGRAPHS, type SubgraphName } from '../../subgraphs/common/config.ts';
import type { SubgraphClient } from '../subgraph-client.ts';

/** How far the data of a subgraph has come. */
export interface Version {
  announced: number;
  /** `Database.version` of a subgraph in this process. */
  stored: number | null;
  /** Whether it changes with every write of anybody: without that, what was made of the data may be out of date unnoticed. */
  isKnown: boolean;
}

/** What answers are made of, at a moment. An answer holds while the versions are those from before its execution began. */
export interface Versions {
  schema: number;
  data: Readonly<Record<SubgraphName, Version>>;
}

/** Tells the versions at each moment. */
export interface VersionSource {
  now(): Versions;
  /** A new supergraph is in use. It counts up, so that a return to the one before is a third one. */
  schemaChanged(): void;
  /** Something was written through this gateway: told where no announcement may come, so that no later request shares an execution from before. */
  written(): void;
  close(): void;
}

export function createVersions(
  clients: Readonly<Record<SubgraphName, Pick<SubgraphClient, 'version'>>>,
  changes: Changes,
): VersionSource {
  const announced = { centers: 0, funding: 0, volunteers: 0 };
  let schema = 0;
  const close = changes.listen((told) => {
    for (const { subgraph } of told) announced[subgraph]++;
  });
  const versionOf = (name: SubgraphName): Version => {
    const stored = clients[name].version();
    return { announced: announced[name], stored, isKnown: stored !== null || changes.isComplete() };
  };
  return {
    now: () => ({
      schema,
      data: { centers: versionOf('centers'), funding: versionOf('funding'), volunteers: versionOf('volunteers') },
    }),
    schemaChanged: () => void schema++,
    written() {
      for (const name of SUBGRAPHS) if (!versionOf(name).isKnown) announced[name]++;
    },
    close,
  };
}

/** Whether nothing has changed of these subgraphs, nor of the schema. */
export const isUnchanged = (before: Versions, now: Versions, of: readonly SubgraphName[] = SUBGRAPHS): boolean =>
  before.schema === now.schema &&
  of.every((name) => {
    const [one, other] = [before.data[name], now.data[name]];
    return one.announced === other.announced && one.stored === other.stored;
  });

/** Whether every change of these subgraphs shows in the versions. */
export const isKnown = ({ data }: Versions, of: readonly SubgraphName[]): boolean =>
  of.every((name) => data[name].isKnown);
