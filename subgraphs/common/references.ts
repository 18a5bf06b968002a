import type { Row } from './database.ts';
import type { InSets, TypeReader } from './type-reader.ts';
import type { Runtime } from './runtime.ts';
import { sql, raw } from './sql.ts';
import { columnName, tableName } from './tables.ts';
import { berlinDay } from './validity.ts';

/** A key that a row of one subgraph holds and that the owner of the type does not know. */
export interface DanglingReference {
  subgraph: string;
  /** Type and field that hold the key, e.g. `Grant.center`. */
  field: string;
  /** Type and key that nobody answers for, e.g. `Center KI-05999`. */
  key: string;
}

// Keys asked of an owner at once.
const CHUNK = 1000;

/** Follows every reference between subgraphs, by key and through the owners' `_entities` as a gateway would. */
export async function danglingReferences(runtimes: readonly Runtime[]): Promise<DanglingReference[]> {
  const found: DanglingReference[] = [];
  for (const runtime of runtimes) {
    for (const { reader, name, field } of referencesOf(runtime)) {
      const target = field.refersTo!.of();
      const owner = runtimes.find(({ subgraph }) =>
        subgraph.readers.some((own) => own.type === target.type && own.entity),
      );
      const keys = await heldKeys(runtime, reader, field.refersTo!.column);
      const unknown = owner ? await unknownKeys(owner, target, keys) : keys;
      for (const key of unknown) {
        found.push({ subgraph: runtime.subgraph.name, field: `${reader.type}.${name}`, key: `${target.type} ${key}` });
      }
    }
  }
  return found;
}

/** Fields of stored types that lead to types of which the subgraph knows only the key. */
const referencesOf = ({ subgraph }: Runtime) =>
  subgraph.readers
    .filter((reader) => reader.entity)
    .flatMap((reader) =>
      Object.entries(reader.fields).map(([name, field]) => ({ reader, name, field: field as InSets })),
    )
    .filter(({ field }) => field.refersTo && !field.refersTo.of().entity);

async function heldKeys({ db }: Runtime, reader: TypeReader, property: string): Promise<string[]> {
  const column = raw(columnName(reader.entity!, property));
  const table = raw(tableName(reader.entity!));
  const rows = await db.rows<{ held: string }>(
    sql`select distinct ${column} as held from ${table} where ${column} is not null order by ${column}`,
  );
  return rows.map(({ held }) => held);
}

async function unknownKeys(owner: Runtime, { type, key }: TypeReader, keys: readonly string[]): Promise<string[]> {
  const unknown: string[] = [];
  for (let at = 0; at < keys.length; at += CHUNK) {
    const part = keys.slice(at, at + CHUNK);
    const representations = part.map((value) => ({ __typename: type, [key]: value }));
    const query = 'query ($representations: [_Any!]!) { _entities(representations: $representations) { __typename } }';
    const request = { asOf: berlinDay(new Date()), requestId: 'check:references' };
    const { data } = await owner.call({ query, variables: { representations } }, request);
    const entities = data?.['_entities'] as (Row | null)[];
    unknown.push(...part.filter((_, index) => !entities[index]));
  }
  return unknown;
}
