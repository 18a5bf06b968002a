import type { ExecutionResult } from 'graphql';
import { inject } from 'vitest';
import { readSettings } from '../../subgraphs/common/config.ts';
import { createChanges } from '../../subgraphs/common/changes.ts';
import { createContext } from '../../subgraphs/common/context.ts';
import { openDatabase, type Database } from '../../subgraphs/common/database.ts';
import { createExecutor } from '../../subgraphs/common/execute.ts';
import { createLog } from '../../subgraphs/common/log.ts';
import { createPersonalData } from '../../subgraphs/common/personal-data.ts';
import { protect } from '../../subgraphs/common/rights.ts';
import { schemaOf, type Subgraph } from '../../subgraphs/common/subgraph.ts';
import { PUBLIC } from '../../subgraphs/common/viewer.ts';

/** A subgraph on its own, over the repo's data. */
export interface SubgraphUnderTest {
  db: Database;
  /** Runs an operation; `asOf` is the request's day. */
  query(text: string, variables?: Record<string, unknown>, asOf?: string): Promise<ExecutionResult<any>>;
  /** The texts of the statements that the last query ran. */
  statements: string[];
  close(): Promise<void>;
}

/** Opens a subgraph over the loaded data, for reading; or over the given settings. */
export async function openSubgraph(subgraph: Subgraph, settings = loadedSettings()): Promise<SubgraphUnderTest> {
  const db = await openDatabase(subgraph.name, subgraph, settings);
  const schema = schemaOf(subgraph);
  const surroundings = {
    db,
    log: createLog('silent'),
    changes: createChanges(),
    ask: async () => ({}),
    personalData: createPersonalData(settings),
    mayRead: protect(schema),
  };
  const { run } = createExecutor(schema);
  const statements: string[] = [];
  db.onStatement((text) => statements.push(text));
  return {
    db,
    statements,
    query(text, variables, asOf = '2026-11-23') {
      statements.length = 0;
      return run(text, variables, createContext(surroundings, { asOf, requestId: 'test' }, PUBLIC));
    },
    close: () => db.close(),
  };
}

/** Settings that reach the data loaded for this run. */
export function loadedSettings(more: Record<string, string> = {}) {
  const { dataDir, databaseUrl } = inject('loaded');
  return readSettings({ DATA_DIR: dataDir, DATABASE_URL: databaseUrl, LOG_LEVEL: 'silent', ...more });
}
