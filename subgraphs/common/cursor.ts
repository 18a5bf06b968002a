import type { Context } from './context.ts';
import type { Row } from './database.ts';
import { BadUserInput, LimitExceeded } from './errors.ts';
import type { ListReader, PageArgs } from './page.ts';
import { every, join, raw, some, sql, type Sql, type SqlValue } from './sql.ts';
import { dayOf } from './validity.ts';

/** An order as a client gives it. */
export interface OrderBy {
  field: string;
  direction: 'ASC' | 'DESC';
}

/** Fields that one order may name. */
const MAX_ORDER_FIELDS = 10;

/** The full order of a list, the unique tie-break included. */
export type Ordered = readonly { name: string; expression: Sql; direction: 'asc' | 'desc' }[];

/** The order of the list under these arguments: what the client asks, else the nearest first, else the list's own. */
export function orderOf(list: ListReader, args: PageArgs, context: Context): Ordered {
  if ((args.orderBy?.length ?? 0) > MAX_ORDER_FIELDS) {
    throw new LimitExceeded(`orderBy: order by at most ${MAX_ORDER_FIELDS} fields.`, { argument: 'orderBy' });
  }
  const orders = list.orders(dayOf(args, context));
  const nearest = list.nearest?.(args);
  const asked = args.orderBy?.length ? args.orderBy : nearest ? [] : list.standard;
  const fields = asked.map(({ field, direction }) => ({
    name: `${field} ${direction}`,
    expression: orders[field]!,
    direction: direction === 'DESC' ? ('desc' as const) : ('asc' as const),
  }));
  const first =
    nearest && !args.orderBy?.length ? [{ name: 'NEAREST', expression: nearest, direction: 'asc' as const }] : [];
  return [...first, ...fields, { name: 'ID', expression: orders['ID']!, direction: 'asc' as const }];
}

export const orderColumns = (ordered: Ordered): Sql =>
  join(ordered.map(({ expression, direction }) => sql`${expression} ${raw(direction)}`));

/** Where the row stands in the order, for `after`. Opaque to clients. */
export function cursorOf(row: Row, ordered: Ordered): string {
  const values = ordered.map((_, at) => row[`$order${at}`]);
  return Buffer.from(JSON.stringify([signature(ordered), ...values])).toString('base64url');
}

const signature = (ordered: Ordered): string => ordered.map(({ name }) => name).join();

/** The condition that a row stands after the cursor. @throws BadUserInput for a cursor of another list or order. */
export function afterCursor(cursor: string, ordered: Ordered): Sql {
  const values = decode(cursor, ordered);
  const behind = some(
    ordered.map(({ expression, direction }, at) => {
      const before = ordered.slice(0, at).map((same, index) => sql`${same.expression} = ${values[index]!}`);
      return every([...before, sql`${expression} ${raw(direction === 'asc' ? '>' : '<')} ${values[at]!}`]);
    }),
  );
  // Says again of the first field what `behind` says, without `or`: only then does the database begin in the index where the
  // page before ended, and a walk through a list costs what the list is long, not its square.
  const { expression, direction } = ordered[0]!;
  return every([sql`${expression} ${raw(direction === 'asc' ? '>=' : '<=')} ${values[0]!}`, behind]);
}

function decode(cursor: string, ordered: Ordered): SqlValue[] {
  try {
    const [made, ...values] = JSON.parse(Buffer.from(cursor, 'base64url').toString()) as SqlValue[];
    const plain = values.every((value) => typeof value === 'string' || typeof value === 'number');
    if (made === signature(ordered) && values.length === ordered.length && plain) return values;
  } catch {
    // Told below: whatever is wrong with a cursor, the remedy is the same.
  }
  throw new BadUserInput(
    'after: this cursor is not from this list in this order. Take endCursor from the page before.',
    'after',
  );
}
