import { openChanges } from './common/changes-redis.ts';
import { openDatabase } from './common/database.ts';
import { createPersonalData } from './common/personal-data.ts';
import type { Command } from './common/command.ts';
import { command } from './common/viewer.ts';
import type { System } from './volunteers/store/erasures.ts';
import { volunteers } from './volunteers/subgraph.ts';

/** Runs a command over the people on record; what it writes is told under its name, in the audit log and to those who keep answers. */
export async function overPeople(
  name: string,
  { settings, log }: Pick<Command, 'settings' | 'log'>,
  work: (system: System) => Promise<void>,
): Promise<void> {
  const changes = await openChanges(settings, log);
  const db = await openDatabase('volunteers', volunteers, settings);
  try {
    await work({ db, changes, viewer: command(name), requestId: name, personalData: createPersonalData(settings) });
  } finally {
    await db.close();
    await changes.close();
  }
}
