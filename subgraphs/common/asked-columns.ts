import type { Context } from './context.ts';
import type { Selected } from './selection.ts';
import { join, raw, sql, type Sql } from './sql.ts';
import { columnName, tableName } from './tables.ts';
import { isComputed, isDerived, stored, type Computed, type TypeReader } from './type-reader.ts';

/** The columns that the selection is made of. */
export function columnsNeeded(of: TypeReader, selection: readonly Selected[]): string[] {
  return selection.flatMap((selected) => {
    const field = of.fields[selected.field];
    if (field === undefined || isComputed(field)) return [];
    if (field === stored) return [selected.field];
    return isDerived(field) ? field.columns : field.needs(selected);
  });
}

/**
 * What the selection needs, as a list for `select`: columns asked for, columns that asked fields are made of,
 * the key, and those named besides. Nothing else is read.
 */
export function columnsFor(
  of: TypeReader,
  selection: readonly Selected[],
  context: Context,
  besides: readonly string[] = [],
): Sql {
  const properties = new Set([of.key, ...besides, ...columnsNeeded(of, selection)]);
  const plain = [...properties].map((property) => plainColumn(of, property));
  const computed = selection.flatMap((selected, at) =>
    isComputed(of.fields[selected.field]!) ? [computedColumn(of, selected, at, context)] : [],
  );
  return join([...plain, ...computed]);
}

const plainColumns = new WeakMap<TypeReader, Map<string, Sql>>();

function plainColumn(of: TypeReader, property: string): Sql {
  let columns = plainColumns.get(of);
  if (!columns) plainColumns.set(of, (columns = new Map()));
  let column = columns.get(property);
  if (!column) {
    const name = of.rows ? property : columnName(of.entity!, property);
    columns.set(property, (column = raw(`t.${name} as \`${property}\``)));
  }
  return column;
}

function computedColumn(of: TypeReader, selected: Selected, at: number, context: Context): Sql {
  const { expression } = of.fields[selected.field] as Computed;
  return sql`(${expression(selected.args as Record<string, never>, context)}) as ${raw(`\`${computedAs(selected, at)}\``)}`;
}

/** The column's name in the statement: the same for all values of the arguments, or each would be another text to prepare. */
export const computedAs = ({ field }: Selected, at: number): string => `@${field} ${at}`;

/** The type's table as `t`, for `from`: only the rows that the viewer may see, whichever way they are reached. */
export function tableOf(of: TypeReader, context: Context): Sql {
  if (of.rows) return sql`(${of.rows}) t`;
  const table = raw(tableName(of.entity!));
  const visible = of.visible?.(context);
  return visible ? sql`(select * from ${table} where ${visible}) t` : sql`${table} t`;
}
