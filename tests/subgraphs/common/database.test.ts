import { inject, expect, test } from 'vitest';
import { openDatabase } from '../../../subgraphs/common/database.ts';
import { load } from '../../../subgraphs/common/load.ts';
import { migrate } from '../../../subgraphs/common/migrate.ts';
import { readSettings } from '../../../subgraphs/common/config.ts';
import type { Importer } from '../../../subgraphs/common/importer.ts';
import { csvImporter, cell, provenanceCells } from '../../../subgraphs/common/importer.ts';
import { sql } from '../../../subgraphs/common/sql.ts';
import { AdministrativeRegion } from '../../../subgraphs/centers/entities/administrative-region.ts';
import { centers } from '../../../subgraphs/centers/subgraph.ts';
import { subgraphs } from '../../../subgraphs/index.ts';
import { newDatabases } from '../../support/databases.ts';

test.for(subgraphs.map(({ name }) => name))(
  '%s: migrations make what the entities say, and go back to nothing',
  async (name) => {
    const subgraph = subgraphs.find((each) => each.name === name)!;
    const { settings, drop } = newDatabases(inject('mysqlUrl'));
    const db = await openDatabase(name, subgraph, settings);

    await migrate(db);
    const missing = await db.dataSource.driver.createSchemaBuilder().log();
    for (const _ of subgraph.migrations) await db.dataSource.undoLastMigration();
    const runner = db.dataSource.createQueryRunner();
    const left = (
      await Promise.all(db.dataSource.entityMetadatas.map(({ tableName }) => runner.hasTable(tableName)))
    ).some(Boolean);
    await runner.release();
    const again = await migrate(db);

    expect(missing.upQueries.map(({ query }) => query)).toEqual([]);
    expect(left).toBe(false);
    expect(again).toHaveLength(subgraph.migrations.length);
    await db.close();
    await drop();
  },
);

test('a second load writes nothing', async () => {
  const { settings, drop } = newDatabases(inject('mysqlUrl'));
  const db = await openDatabase('centers', centers, settings);
  await migrate(db);

  const first = await load(db, 'centers', centers.data(settings));
  const second = await load(db, 'centers', centers.data(settings));

  expect(first).toBeGreaterThan(1000);
  expect(second).toBe(0);
  await db.close();
  await drop();
});

const regions = (file: string): Importer =>
  csvImporter({
    file,
    entity: AdministrativeRegion,
    line: { id: cell.text, name: cell.text, authorityName: cell.text, seat: cell.text, ...provenanceCells },
  });

test('of a file that cites an unknown source nothing is loaded', async () => {
  const { settings, drop } = newDatabases(inject('mysqlUrl'));
  const db = await openDatabase('centers', centers, settings);
  await migrate(db);

  // Without sources.csv before it, no source is known.
  const loading = load(db, 'centers', [regions('administrative_regions.csv')]);

  await expect(loading).rejects.toThrow(
    'administrative_regions.csv column source: expected ids that sources.csv lists',
  );
  expect(await db.rows(sql`select id from administrative_region`)).toEqual([]);
  expect(await db.rows(sql`select name from loaded_file`)).toEqual([]);
  await db.close();
  await drop();
});

test('a database that does not answer is one clear line without the password', async () => {
  const settings = readSettings({ DATABASE_URL: 'mysql://someone:secret@127.0.0.1:1/', DATABASE_TIMEOUT_MS: '500' });

  const opening = openDatabase('centers', centers, settings);

  await expect(opening).rejects.toThrow(
    'The database centers on 127.0.0.1:1 cannot be opened (ECONNREFUSED). Check the database URL.',
  );
});
