import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { openDatabase, type Database } from '../../../../subgraphs/common/database.ts';
import { load } from '../../../../subgraphs/common/load.ts';
import { migrate } from '../../../../subgraphs/common/migrate.ts';
import { raw } from '../../../../subgraphs/common/sql.ts';
import { volunteers } from '../../../../subgraphs/volunteers/subgraph.ts';
import { newDatabases } from '../../../support/databases.ts';

const databases = newDatabases(inject('mysqlUrl'));
let db: Database;
beforeAll(async () => {
  db = await openDatabase('volunteers', volunteers, databases.settings);
  await migrate(db);
});
afterAll(async () => {
  await db.close();
  await databases.drop();
});

const served = async () => {
  const [row] = await db.rows<Record<string, number>>(
    raw(
      'select count(*) as places, count(center_id) as served, count(distinct center_id) as centers, min(population) as smallest from place',
    ),
  );
  return row;
};

test('the later openings serve the places that had no center, and change nothing else', async () => {
  await load(db, 'volunteers', volunteers.data(databases.settings));
  const before = await served();
  await load(db, 'volunteers', volunteers.imports['later-openings']!);

  expect(before).toMatchObject({ places: 396, served: 319, centers: 49 });
  expect(await served()).toEqual({ ...before, served: 396, centers: 54 });
});

test('nothing is loaded twice', async () => {
  const again = [...volunteers.data(databases.settings), ...volunteers.imports['later-openings']!];

  expect(await load(db, 'volunteers', again)).toBe(0);
});

test('the migration makes what the entities describe', async () => {
  const { upQueries } = await db.dataSource.driver.createSchemaBuilder().log();

  expect(upQueries.map(({ query }) => query)).toEqual([]);
});
