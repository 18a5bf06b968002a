import { inject } from 'vitest';
import { createChanges, type Change } from '../../subgraphs/common/changes.ts';
import { createContext, type Context } from '../../subgraphs/common/context.ts';
import { openDatabase, type Database } from '../../subgraphs/common/database.ts';
import { createLog } from '../../subgraphs/common/log.ts';
import { migrate } from '../../subgraphs/common/migrate.ts';
import { createPersonalData } from '../../subgraphs/common/personal-data.ts';
import type { Subgraph } from '../../subgraphs/common/subgraph.ts';
import { PUBLIC, type Viewer } from '../../subgraphs/common/viewer.ts';
import { newDatabases } from './databases.ts';

/** A database of its own that is there to be written to, open as often as there are processes. */
export interface WritingGround {
  db: Database;
  /** Opens the same database once more, as another process does. */
  another(): Promise<Database>;
  /** What writes have announced so far. */
  announced: Change[];
  /** The context of a request over one of the databases. */
  contextOf(viewer?: Partial<Viewer>, db?: Database): Context;
  close(): Promise<void>;
}

/** A new database with the subgraph's tables, empty. */
export async function openWritingGround(subgraph: Subgraph): Promise<WritingGround> {
  const { settings, drop } = newDatabases(inject('mysqlUrl'));
  const another = async () => {
    const opened = await openDatabase(subgraph.name, subgraph, settings);
    all.push(opened);
    return opened;
  };
  const all: Database[] = [];
  const db = await another();
  await migrate(db);
  const changes = createChanges();
  const announced: Change[] = [];
  changes.listen((heard) => void announced.push(...heard));
  return {
    db,
    another,
    announced,
    contextOf: (viewer = {}, over = db) =>
      createContext(
        {
          db: over,
          log: createLog('silent'),
          changes,
          ask: async () => ({}),
          personalData: createPersonalData(settings),
          mayRead: () => true,
        },
        { asOf: '2026-11-24', requestId: 'test' },
        { ...PUBLIC, ...viewer },
      ),
    async close() {
      for (const opened of all) await opened.close();
      await drop();
    },
  };
}
