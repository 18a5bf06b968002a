import type { Ask } from './ask.ts';
import type { Changes } from './changes.ts';
import type { Database } from './database.ts';
import type { Logger } from './log.ts';
import { createLoaders, type Loaders } from './loaders.ts';
import type { PersonalData } from './personal-data.ts';
import type { MayRead } from './rights.ts';
import { createSlots, type SlotOf } from './slots.ts';
import type { Credentials, Viewer } from './viewer.ts';

/** What every resolver of one request shares. */
export interface Context {
  readonly db: Database;
  readonly loaders: Loaders;
  /** Where a write tells what it touched. */
  readonly changes: Changes;
  /** How another subgraph is asked. */
  readonly ask: Ask;
  /** How names and contacts are sealed, found and read. */
  readonly personalData: PersonalData;
  /** The day that counts where no argument names one, `2016-01-22`. */
  readonly asOf: string;
  readonly requestId: string;
  readonly log: Logger;
  readonly viewer: Viewer;
  /** Whether the viewer may read the field: what is refused is not even looked up. */
  mayRead(type: string, field: string): boolean;
  /** Where rows keep what was read for a field. */
  readonly slotOf: SlotOf;
}

/** What a request brings: from the gateway, or read from the headers of a direct call. */
export interface Request extends Pick<Context, 'asOf' | 'requestId'> {
  /** What the caller showed of itself; every process verifies it anew. */
  readonly credentials?: Credentials;
}

/** What of the context outlives a request. */
export type Surroundings = Pick<Context, 'db' | 'log' | 'changes' | 'ask' | 'personalData'> & { mayRead: MayRead };

export const createContext = (
  { db, log, changes, ask, personalData, mayRead }: Surroundings,
  { asOf, requestId }: Request,
  viewer: Viewer,
): Context => {
  const told = log.isLevelEnabled('debug') ? telling(db, log, requestId) : db;
  return {
    db: told,
    log,
    changes,
    ask,
    personalData,
    loaders: createLoaders(told),
    asOf,
    requestId,
    viewer,
    mayRead: (type, field) => mayRead(viewer, type, field),
    slotOf: createSlots(),
  };
};

/** The database, telling each statement under the request's id; never its parameters, which may name people. */
const telling = (db: Database, log: Logger, requestId: string): Database => ({
  ...db,
  rows(statement) {
    log.debug({ requestId, sql: statement.text }, 'statement');
    return db.rows(statement);
  },
});
