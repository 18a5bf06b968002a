import type { GraphQLResolveInfo } from 'graphql';
import type { Context } from './context.ts';
import { afterCursor, cursorOf, orderColumns, orderOf, type OrderBy, type Ordered } from './cursor.ts';
import type { Row } from './database.ts';
import { BadUserInput } from './errors.ts';
import { conditionOf, type Filter, type FilterFields } from './filter.ts';
import { groupBy, readBelow } from './read.ts';
import { columnsFor, tableOf } from './asked-columns.ts';
import type { InSets, TypeReader } from './type-reader.ts';
import { merged, selectionOf, type Selected } from './selection.ts';
import { every, join, oneOf, raw, sql, type Sql } from './sql.ts';
import { columnName, tableName } from './tables.ts';
import { dayOf } from './validity.ts';

/** Rows of a page: 1 to `PAGE_MAX`, `PAGE_DEFAULT` unless told. */
export const PAGE_MAX = 100;
export const PAGE_DEFAULT = 50;

/** The arguments that every connection takes. */
export interface PageArgs {
  first?: number | null;
  after?: string | null;
  filter?: Filter | null;
  orderBy?: readonly OrderBy[] | null;
  [more: string]: unknown;
}

/** A list that can grow: what it holds, how it can be filtered and ordered, and which rows count at all. */
export interface ListReader {
  /** Fields of the filter, on the day that counts. */
  filter(day: string): FilterFields;
  /** Order fields of the SDL with the SQL they stand for, never null; `ID` must be among them: it breaks ties. */
  orders(day: string): Readonly<Record<string, Sql>>;
  /** Order where the client names none. */
  standard: readonly OrderBy[];
  /** Conditions and an order that other arguments bring, such as `asOf` and `near`. */
  where?(args: PageArgs, context: Context): Sql;
  nearest?(args: PageArgs): Sql | null;
}

/** What a connection answers. Fields that were not asked for are left out. */
export interface Connection {
  nodes: Row[];
  edges: { cursor: string | null; node: Row }[];
  pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; startCursor: string | null; endCursor: string | null };
  totalCount: number;
}

/** What the client asks of the connection. */
interface Asked {
  /** Of a row, be it through `nodes` or through `edges`. */
  row: readonly Selected[];
  /** Whether edges are asked for. */
  edges: boolean;
  total: boolean;
  /** Whether any row is asked for, beside the count. */
  rows: boolean;
  /** Whether a cursor is asked for. */
  cursor: boolean;
}

/** One page of a list, for a root field: one statement, and one more for the count behind a cursor. */
export async function readConnection(
  of: TypeReader,
  list: ListReader,
  args: PageArgs,
  context: Context,
  info: GraphQLResolveInfo,
) {
  const asked = askedOf(selectionOf(info, context));
  const plan = { of, list, args, asked, ordered: orderOf(list, args, context), size: pageSize(args) };
  const where = matching(list, args, context);
  if (!asked.rows) return { ...assemble(plan, []), totalCount: await count(of, where, context) };
  const countHere = asked.total && !args.after;
  const rows = await context.db.rows(pageStatement(plan, where, countHere, context));
  await readNodes(plan, rows.slice(0, plan.size), context);
  const connection = assemble(plan, rows);
  if (asked.total)
    connection.totalCount = countHere ? Number(rows[0]?.['$total'] ?? 0) : await count(of, where, context);
  return connection;
}

/** One page of a list below each parent: one statement for all parents, by window function. `by` holds the parent's key. */
export const connectionBelow = (parentKey: string, of: () => TypeReader, list: ListReader, by: string): InSets => ({
  needs: () => [parentKey],
  async load(parents, selected, context) {
    const keys = parents.map((parent) => parent[parentKey] as string);
    const args = selected.args as PageArgs;
    const asked = askedOf(selected.below());
    const size = pageSize(args);
    // For the count alone the first row of each parent will do: it brings the count.
    const plan = { of: of(), list, args, asked, ordered: orderOf(list, args, context), size: asked.rows ? size : 0 };
    return readConnectionsBelow(plan, by, keys, context);
  },
});

/** What a page is made of. */
interface Plan {
  of: TypeReader;
  list: ListReader;
  args: PageArgs;
  asked: Asked;
  ordered: Ordered;
  size: number;
}

function pageStatement(plan: Plan, where: Sql, counted: boolean, context: Context): Sql {
  const total = counted ? sql`, count(*) over () as \`$total\`` : raw('');
  const from = plan.args.after ? sql`${where} and ${afterCursor(plan.args.after, plan.ordered)}` : where;
  return sql`select ${columnsOf(plan, context)}${total} from ${tableOf(plan.of, context)}
    where ${from} order by ${orderColumns(plan.ordered)} limit ${plan.size + 1}`;
}

async function readConnectionsBelow(
  plan: Plan,
  by: string,
  keys: readonly string[],
  context: Context,
): Promise<Connection[]> {
  if (await isSmall(plan, keys.length, context)) return readAllBelow(plan, by, keys, context);
  const rows = await context.db.rows(rankedBelow(plan, by, keys, context));
  const groups = groupBy(rows, (row) => row['$parent'] as string);
  const shown = rows.filter(
    (row) => row['$after'] !== 0 && (row['$rank'] as number) - (row['$skipped'] as number) <= plan.size,
  );
  await readNodes(plan, shown, context);
  return keys.map((key) => {
    const group = groups.get(key) ?? [];
    const connection = assemble(
      plan,
      group.filter((row) => row['$after'] !== 0),
    );
    connection.totalCount = Number(group[0]?.['$total'] ?? 0);
    return connection;
  });
}

// Ranking costs more than reading: a table that has few more rows than the pages is read as it is, and cut here.
const ROWS_TO_CUT = { factor: 10, atLeast: 2000 };

const isSmall = async ({ of, args, size }: Plan, parents: number, { db }: Context): Promise<boolean> =>
  !args.after &&
  (await db.sizeOf(tableName(of.entity!))) <= Math.max(ROWS_TO_CUT.atLeast, ROWS_TO_CUT.factor * parents * size);

/** The pages of all parents from all of their rows: one plain statement. */
async function readAllBelow(plan: Plan, by: string, keys: readonly string[], context: Context): Promise<Connection[]> {
  const parent = raw(`t.${columnName(plan.of.entity!, by)}`);
  const rows = await context.db.rows(sql`select ${columnsOf(plan, context)}, ${parent} as \`$parent\`
    from ${tableOf(plan.of, context)} where ${every([oneOf(parent, keys), matching(plan.list, plan.args, context)])}
    order by ${parent}, ${orderColumns(plan.ordered)}`);
  const groups = groupBy(rows, (row) => row['$parent'] as string);
  const shown = [...groups.values()].flatMap((group) => group.slice(0, plan.size));
  await readNodes(plan, shown, context);
  return keys.map((key) => {
    const group = groups.get(key) ?? [];
    return { ...assemble(plan, group), totalCount: group.length };
  });
}

/**
 * The rows of each parent's page, ranked within the parent. Behind a cursor the first row of each parent comes along too,
 * marked by `$after` 0: it brings the count even where nothing follows the cursor.
 */
function rankedBelow(plan: Plan, by: string, keys: readonly string[], context: Context): Sql {
  const { args, ordered, size } = plan;
  const parent = raw(`t.${columnName(plan.of.entity!, by)}`);
  const where = every([oneOf(parent, keys), matching(plan.list, args, context)]);
  const after = args.after ? sql`case when ${afterCursor(args.after, ordered)} then 1 else 0 end` : raw('1');
  const skipped = args.after ? sql`sum(1 - ${after}) over (partition by ${parent})` : raw('0');
  const total = plan.asked.total ? sql`, count(*) over (partition by ${parent}) as \`$total\`` : raw('');
  const ranked = sql`select ${columnsOf(plan, context)}, ${parent} as \`$parent\`${total},
    ${after} as \`$after\`, ${skipped} as \`$skipped\`, row_number() over (partition by ${parent} order by ${orderColumns(ordered)}) as \`$rank\`
    from ${tableOf(plan.of, context)} where ${where}`;
  return sql`select * from (${ranked}) ranked
    where \`$rank\` = 1 or (\`$after\` = 1 and \`$rank\` <= \`$skipped\` + ${size + 1}) order by \`$parent\`, \`$rank\``;
}

/** The condition of a list's filter and of its other arguments; sums use it too, so that they equal the list. */
export function matching(list: Pick<ListReader, 'filter' | 'where'>, args: PageArgs, context: Context): Sql {
  const filtered = conditionOf(list.filter(dayOf(args, context)), args.filter);
  return list.where ? every([filtered, list.where(args, context)]) : filtered;
}

async function count(of: TypeReader, where: Sql, context: Context): Promise<number> {
  const [row] = await context.db.rows<{ total: number }>(
    sql`select count(*) as total from ${tableOf(of, context)} where ${where}`,
  );
  return Number(row!.total);
}

function askedOf(selection: readonly Selected[]): Asked {
  const below = (name: string, of = selection) =>
    of.filter(({ field }) => field === name).flatMap((selected) => selected.below());
  const isAsked = (name: string) => selection.some(({ field }) => field === name);
  const edges = below('edges');
  return {
    row: merged([...below('nodes'), ...below('node', edges)]),
    edges: isAsked('edges'),
    total: isAsked('totalCount'),
    rows: selection.some(({ field }) => field !== 'totalCount'),
    cursor: edges.some(({ field }) => field === 'cursor') || isAsked('pageInfo'),
  };
}

function columnsOf({ of, asked, ordered }: Plan, context: Context): Sql {
  const cursor = asked.cursor
    ? ordered.map(({ expression }, at) => sql`${expression} as ${raw(`\`$order${at}\``)}`)
    : [];
  return join([columnsFor(of, asked.row, context), ...cursor]);
}

const readNodes = ({ of, asked }: Plan, rows: readonly Row[], context: Context): Promise<void> =>
  readBelow(of, asked.row, rows, context);

function assemble({ asked, ordered, args, size }: Plan, rows: readonly Row[]): Connection {
  const nodes = rows.slice(0, size);
  const cursor = (row: Row | undefined) => (row && asked.cursor ? cursorOf(row, ordered) : null);
  return {
    nodes,
    edges: asked.edges ? nodes.map((node) => ({ cursor: cursor(node), node })) : [],
    pageInfo: {
      hasNextPage: rows.length > size,
      hasPreviousPage: Boolean(args.after),
      startCursor: cursor(nodes[0]),
      endCursor: cursor(nodes.at(-1)),
    },
    totalCount: 0,
  };
}

/** @throws BadUserInput for a page size outside of 1 to 100. */
export function pageSize({ first }: PageArgs): number {
  const size = first ?? PAGE_DEFAULT;
  if (size >= 1 && size <= PAGE_MAX) return size;
  throw new BadUserInput(`first: ask for 1 to ${PAGE_MAX} rows, and for more with after.`, 'first');
}
