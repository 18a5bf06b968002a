import type { Database } from './database.ts';
import { runImporter, type Importer } from './importer.ts';
import { withLock } from './migrate.ts';
import type { SubgraphName } from './config.ts';

/** Told after each file: how many of how many are done, and the rows that were written. */
export type Progress = (file: string, rows: number, done: number, of: number) => void;

/**
 * Loads data files in their order; those that are there already are passed over. One process at a time.
 * @returns the rows written. @throws BadRows at the first file that cannot be used; files before it stay loaded.
 */
export async function load(
  db: Database,
  name: SubgraphName,
  importers: readonly Importer[],
  progress?: Progress,
): Promise<number> {
  return withLock(db, 'load', async () => {
    let written = 0;
    for (const [index, importer] of importers.entries()) {
      const rows = await runImporter(db, name, importer);
      written += rows;
      progress?.(importer.file, rows, index + 1, importers.length);
    }
    return written;
  });
}
