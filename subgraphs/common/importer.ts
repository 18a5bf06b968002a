import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import type { EntityManager } from 'typeorm';
import { z } from 'zod';
import { appendDeeds, takeHead } from './audit.ts';
import { snake } from './columns.ts';
import { ROOT, type SubgraphName } from './config.ts';
import type { Database, Row } from './database.ts';
import { LoadedFile } from './entities/loaded-file.ts';
import { Source } from './entities/source.ts';
import { insertRows } from './insert.ts';
import { isDay } from './scalars.ts';
import type { Transaction } from './transaction.ts';

/** A data file and how its lines become rows of one or more tables. */
export interface Importer {
  /** Path below the subgraph's `data/` folder. */
  file: string;
  /** Rows of each table, in the order in which they are written. @throws BadRows when a line cannot be used. */
  rowsOf(content: string): { entity: new () => object; rows: Row[] }[];
  /** Reckons what hangs on the rows, in the transaction that wrote them. */
  after?(transaction: Transaction): Promise<void>;
  /** What else decides the rows, beside the file: the scale of samples, the version of a generator. */
  version?: string;
}

/** Lines of a data file that cannot be used. The message names file, line, column and what was expected. */
export class BadRows extends Error {}

/** Cells of CSV files: what each may hold, and what a reader is told when it does not. */
export const cell = {
  text: z.string().min(1, 'expected a text'),
  optionalText: z.string().transform((text) => text || null),
  whole: wholeNumber(),
  optionalWhole: z.union([z.literal('').transform(() => null), wholeNumber()]),
  decimal: z
    .string()
    .regex(/^-?\d+(\.\d+)?$/, 'expected a number such as 51.2')
    .transform(Number),
  day: z.string().refine(isDay, 'expected a day such as 2016-01-22'),
  optionalDay: z
    .string()
    .refine((text) => text === '' || isDay(text), 'expected a day such as 2016-01-22, or nothing')
    .transform((text) => text || null),
  flag: z.enum(['true', 'false'], 'expected true or false').transform((text) => (text === 'true' ? 1 : 0)),
  districtAgs: z.string().regex(/^05\d{3}$/, 'expected the 5 digits of a district in NRW, such as 05112'),
  municipalityAgs: z.string().regex(/^05\d{6}$/, 'expected the 8 digits of a municipality in NRW, such as 05112000'),
  postalCode: z.string().regex(/^\d{5}$/, 'expected a postal code of five digits'),
  centerId: z.string().regex(/^KI-05\d{3}(\d{3})?$/, 'expected the id of a center, such as KI-05112'),
};

function wholeNumber() {
  return z
    .string()
    .regex(/^-?\d{1,15}$/, 'expected a whole number')
    .transform(Number);
}

/** The cell, or nothing. */
export const optional = <T extends z.ZodType>(of: T) =>
  z.union([z.literal('').transform(() => null), of], of.description);

/** One of the codes. */
export const code = <const T extends [string, ...string[]]>(...codes: T) =>
  z.enum(codes, `expected ${codes.join(' or ')}`);

/** The columns that tell where a row comes from; every data file but the list of sources ends with them. */
export const provenanceCells = {
  provenanceKind: code('DOCUMENTED', 'MODELLED', 'SAMPLE'),
  source: z.string().regex(/^S-[A-Z0-9-]+(;S-[A-Z0-9-]+)*$/, 'expected ids of sources, joined by ;'),
  certainty: z.enum(['SURE', 'LIKELY', ''], 'expected SURE, LIKELY or nothing').transform((text) => text || null),
  note: cell.optionalText,
};

/**
 * An importer of a CSV file whose lines are rows of one table. Columns are named in snake case after the keys of `line`,
 * and every line is checked before the first is written.
 */
export function csvImporter<Line extends z.ZodRawShape>(definition: {
  file: string;
  entity: new () => object;
  line: Line;
  toRow?: (line: z.output<z.ZodObject<Line>>) => Row;
}): Importer {
  const line = z.object(definition.line);
  const toRow = definition.toRow ?? ((parsed) => parsed as Row);
  return {
    file: definition.file,
    rowsOf: (content) => [
      {
        entity: definition.entity,
        rows: readCsv(definition.file, content, line).map((parsed) => withOrigin(toRow(parsed))),
      },
    ],
  };
}

/** The provenance columns of a file as the columns of the table. */
function withOrigin(row: Row): Row {
  if (!('source' in row)) return row;
  const { source, note, ...rest } = row;
  return { ...rest, sourceIds: source, provenanceNote: note };
}

/**
 * The lines of a CSV file, each checked.
 * @throws BadRows naming file, line, column and what was expected, for up to ten mistakes.
 */
export function readCsv<Line extends z.ZodObject>(file: string, content: string, line: Line): z.output<Line>[] {
  const columns = Object.keys(line.shape);
  const mistakes: string[] = [];
  const records = parseCsv(file, content, columns);
  const rows = records.flatMap(({ record, info }) => {
    const named = Object.fromEntries(columns.map((name) => [name, record[snake(name)]]));
    const result = line.safeParse(named);
    if (result.success) return [result.data];
    for (const issue of result.error.issues) mistakes.push(`${file} line ${info.lines}, ${told(issue, named)}`);
    return [];
  });
  if (mistakes.length) throw new BadRows(mistakes.slice(0, 10).join('\n') + more(mistakes.length - 10));
  return rows;
}

function told(issue: z.core.$ZodIssue, named: Record<string, unknown>): string {
  const name = String(issue.path[0]);
  const deepest = issue.code === 'invalid_union' ? issue.errors.flat().at(-1)?.message : issue.message;
  return `column ${snake(name)}: ${deepest}, found "${String(named[name])}"`;
}

const more = (count: number): string => (count > 0 ? `\n… and ${count} more` : '');

type Parsed = { record: Record<string, string>; info: { lines: number } };

function parseCsv(file: string, content: string, columns: readonly string[]): Parsed[] {
  const wanted = columns.map(snake).join();
  try {
    const header = (parse(content, { to: 1 }) as string[][])[0]?.join();
    if (header !== wanted) throw new BadRows(`${file} line 1: expected the columns ${wanted}, found ${header}`);
    return parse(content, { columns: true, info: true }) as unknown as Parsed[];
  } catch (error) {
    if (error instanceof BadRows) throw error;
    const { message } = error as Error;
    throw new BadRows(`${file}: expected well-formed CSV. ${message}`);
  }
}

/** Who loads files, in the audit log. */
const IMPORT = { actorId: 'import', actorRole: 'system', requestId: 'import' };

const fileOf = (name: SubgraphName, file: string): string => join(ROOT, 'subgraphs', name, 'data', file);

/**
 * Loads a data file unless the very same content is there already. All its rows are written in one transaction;
 * rows with the same key are replaced, so that running it twice changes nothing.
 * @returns the number of rows written; 0 when nothing was to do.
 * @throws BadRows when a line cannot be used; then nothing of the file is loaded.
 */
export async function runImporter(db: Database, name: SubgraphName, importer: Importer): Promise<number> {
  const content = readFileSync(fileOf(name, importer.file), 'utf8');
  const contentHash = createHash('sha256')
    .update(importer.version ?? '')
    .update(content)
    .digest('hex');
  const files = db.dataSource.getRepository(LoadedFile);
  const key = importer.version ? `${importer.file} ${importer.version}` : importer.file;
  if ((await files.findOneBy({ name: key }))?.contentHash === contentHash) return 0;
  const tables = importer.rowsOf(content);
  const rowCount = tables.reduce((sum, { rows }) => sum + rows.length, 0);
  await db.transaction(async (transaction) => {
    const { manager } = transaction;
    const head = await takeHead(transaction);
    for (const { entity, rows } of tables) {
      await checkSources(manager, importer.file, rows, entity);
      await insertRows(db.dialect, manager, entity, rows);
    }
    await importer.after?.(transaction);
    const loadedAt = new Date().toISOString();
    await insertRows(db.dialect, manager, LoadedFile, [{ name: key, contentHash, rowCount, loadedAt }]);
    const deed = { action: 'IMPORT', type: 'LoadedFile', key, changed: { rowCount, contentHash } };
    await appendDeeds(transaction, head, [deed], { ...IMPORT, at: loadedAt });
  });
  return rowCount;
}

async function checkSources(
  manager: EntityManager,
  file: string,
  rows: readonly Row[],
  entity: new () => object,
): Promise<void> {
  if (entity === Source) return;
  const known = new Set((await manager.find(Source, { select: { id: true } })).map(({ id }) => id));
  const cited = new Set(
    rows.flatMap((row) =>
      String(row['sourceIds'] ?? '')
        .split(';')
        .filter(Boolean),
    ),
  );
  const missing = [...cited].filter((id) => !known.has(id));
  if (missing.length)
    throw new BadRows(`${file} column source: expected ids that sources.csv lists, found ${missing.join(', ')}`);
}

/** The list of documents that a subgraph cites; every subgraph has one. */
export const sources: Importer = csvImporter({
  file: 'sources.csv',
  entity: Source,
  line: {
    id: z.string().regex(/^S-[A-Z0-9-]+$/, 'expected an id such as S-PR2016'),
    title: cell.text,
    url: z.union([z.literal('').transform(() => null), z.url('expected an http address, or nothing')]),
    publishedOn: z
      .string()
      .regex(/^(\d{4}(-\d{2}(-\d{2})?)?)?$/, 'expected a day, month or year in ISO 8601, or nothing')
      .transform((text) => text || null),
    taken: cell.optionalText,
  },
});
