import { createChanges } from '../../subgraphs/common/changes.ts';
import { createContext } from '../../subgraphs/common/context.ts';
import { openDatabase } from '../../subgraphs/common/database.ts';
import { LoadedFile } from '../../subgraphs/common/entities/loaded-file.ts';
import { createPersonalData } from '../../subgraphs/common/personal-data.ts';
import { createLog } from '../../subgraphs/common/log.ts';
import { migrate } from '../../subgraphs/common/migrate.ts';
import { PUBLIC } from '../../subgraphs/common/viewer.ts';
import { write } from '../../subgraphs/common/write.ts';
import { subgraphNamed } from '../../subgraphs/index.ts';
import { newDatabases } from '../support/databases.ts';

// `node run.js tests/bench/writes.ts [mysql://…]`: how many writes a second one subgraph takes, each with its audit entry and its key.

const SECONDS = 3;
const AT_ONCE = 20;
const ROUNDS = 5;

const { settings, drop } = newDatabases(process.argv[2]);
const db = await openDatabase('centers', subgraphNamed('centers'), settings);
await migrate(db);
const surroundings = {
  db,
  log: createLog('silent'),
  changes: createChanges(),
  ask: async () => ({}),
  personalData: createPersonalData(settings),
  mayRead: () => true,
};

let made = 0;
async function writeUntil(end: number): Promise<void> {
  while (Date.now() < end) {
    const name = `file ${++made}`;
    const context = createContext(surroundings, { asOf: '2026-11-24', requestId: 'bench' }, PUBLIC);
    await write('centers', context, { mutation: 'put', input: { name }, idempotencyKey: `key-${made}` }, async (tx) => {
      await tx.manager.insert(LoadedFile, { name, rowCount: 1, contentHash: '', loadedAt: tx.at });
      tx.note({ action: 'PUT', type: 'File', key: name, changed: { rowCount: 1 } });
      return name;
    });
  }
}

const rates: number[] = [];
for (let round = 0; round < ROUNDS; round++) {
  const before = made;
  const end = Date.now() + SECONDS * 1000;
  await Promise.all(Array.from({ length: AT_ONCE }, () => writeUntil(end)));
  rates.push(Math.round((made - before) / SECONDS));
}
rates.sort((a, b) => a - b);
process.stdout.write(`${db.dialect}: ${rates[2]} writes a second (${rates[0]} to ${rates.at(-1)}, ${ROUNDS} rounds)\n`);
await db.close();
await drop();
