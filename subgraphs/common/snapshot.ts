import { setImmediate } from 'node:timers';
import type { Database } from 'better-sqlite3';

/** What a reading connection sees; see `snapshotOf`. */
export interface Snapshot {
  /** To be called before each statement that reads. */
  hold(): void;
  /** Lets go of it: what is read from here on is no older than now. */
  release(): void;
}

/**
 * Holds one state of a SQLite file for all that is read in a turn of the event loop: taking and giving back the lock costs three calls
 * of the system, and by itself each statement would make them. What this process commits is seen at once, by whatever way the
 * writing connection wrote it; what other processes commit, from the next turn or request on.
 */
export function snapshotOf(reader: Database, writer: Database): Snapshot {
  const begin = reader.prepare('begin');
  const end = reader.prepare('commit');
  // It asks no table, and so needs no lock.
  const changesMade = writer.prepare<[], number>('select total_changes()').pluck();
  let isHeld = false;
  let isEnding = false;
  let changes: number | undefined;

  const release = () => {
    if (!isHeld) return;
    isHeld = false;
    if (reader.inTransaction) end.run();
  };
  const endWithTurn = () => {
    if (isEnding) return;
    isEnding = true;
    setImmediate(() => {
      isEnding = false;
      release();
    });
  };

  return {
    hold() {
      // It may be committed between any two statements; they are read one by one until then.
      if (writer.inTransaction) return release();
      const made = changesMade.get();
      if (isHeld && made === changes) return;
      release();
      begin.run();
      isHeld = true;
      changes = made;
      endWithTurn();
    },
    release,
  };
}
