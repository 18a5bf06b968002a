import type { Context } from './context.ts';
import type { Row } from './database.ts';
import type { Selected } from './selection.ts';
import type { Sql } from './sql.ts';

/** A class of `entities/`, standing for its table. */
export type EntityClass = new () => object;

/** A field made from columns of its own row. */
export interface Derived {
  columns: readonly string[];
  value(row: Row, args: Record<string, never>, context: Context): unknown;
}

/** A field that the database computes: SQL over the row's table, which is called `t`. */
export interface Computed {
  expression(args: Record<string, never>, context: Context): Sql;
  /** What the answer makes of the database's value. */
  as?(value: unknown): unknown;
}

/** A field that is read for all parents at once: the answer has one value per parent, in their order. */
export interface InSets {
  /** Columns of the parents that reading it needs. */
  needs(selected: Selected): readonly string[];
  load(parents: readonly Row[], selected: Selected, context: Context): Promise<readonly unknown[]>;
  /** The type whose key a column of the row holds; what `npm run check:references` follows. */
  refersTo?: { of: () => TypeReader; column: string };
}

/** A column of the same name. */
export const stored = 'stored';

export type FieldReader = typeof stored | Derived | Computed | InSets;

/**
 * How a type of the SDL is read. Every field of the type stands here, which the compiler and a house test check.
 * Without an entity it is a type of another subgraph, of which only the key is known here.
 */
export interface TypeReader {
  readonly type: string;
  readonly entity?: EntityClass;
  /** Rows that no table holds, for one request: a statement whose columns are named after the properties. */
  readonly rows?: Sql;
  /** Property that identifies a row. */
  readonly key: string;
  readonly fields: Readonly<Record<string, FieldReader>>;
  /** Fields that another subgraph answers and a gateway brings along with the key, for those that `@requires` them. */
  readonly given?: readonly string[];
  /** Condition on the rows that this viewer may see, without a table name; null for all. Holds on every way to them. */
  visible?(context: Context): Sql | null;
}

/**
 * Describes how a type is read.
 * @example reader<SdlCenter>({ type: 'Center', entity: Center, key: 'id', fields: { id: stored, … } })
 */
export const reader = <T extends { __typename?: unknown }>(
  definition: Omit<TypeReader, 'fields'> & {
    fields: { readonly [F in Exclude<keyof T, '__typename'>]-?: FieldReader };
  },
): TypeReader => definition;

export const isDerived = (field: FieldReader): field is Derived => typeof field === 'object' && 'value' in field;
export const isComputed = (field: FieldReader): field is Computed => typeof field === 'object' && 'expression' in field;
export const isInSets = (field: FieldReader): field is InSets => typeof field === 'object' && 'load' in field;
