import { ReadableError, SubgraphUnavailable } from '../../subgraphs/common/errors.ts';

/** Asks the gateway's own graph, as any client could. */
export type AskGraph = (query: string, variables: Record<string, unknown>) => Promise<GraphAnswer>;

export interface GraphAnswer {
  data?: unknown;
  errors?: readonly { message: string; extensions?: Readonly<Record<string, unknown>> }[];
}

/** A page of a connection. */
export interface Page<Row> {
  nodes: readonly Row[];
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
}

/** What a walk asks: a query whose variable `after` is the cursor, and where its answer has the connection. */
export interface Walk<Row, Data> {
  query: string;
  variables: Record<string, unknown>;
  connection(data: Data): Page<Row> | null | undefined;
}

/** The answer to a query for a list of meeting points. */
export interface MeetingPoints<Row> {
  meetingPoints: Page<Row> | null;
}

/** The rows of a list, page by page: only one page is in memory. @throws ReadableError for a page that is not whole. */
export async function* pagesOf<Row, Data>(ask: AskGraph, walk: Walk<Row, Data>): AsyncGenerator<readonly Row[]> {
  let after: string | null = null;
  do {
    const page: Page<Row> = pageIn(await ask(walk.query, { ...walk.variables, after }), walk);
    yield page.nodes;
    after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
  } while (after !== null);
}

/** An export has all that it says or nothing: a row that lacks something would pass for one that has nothing there. */
function pageIn<Row, Data>({ data, errors = [] }: GraphAnswer, { connection }: Walk<Row, Data>): Page<Row> {
  const [error] = errors;
  if (error?.extensions?.['code'] === 'SUBGRAPH_UNAVAILABLE') throw new SubgraphUnavailable('volunteers');
  if (error) throw new ReadableError(error.message, (error.extensions?.['code'] ?? 'INTERNAL_SERVER_ERROR') as never);
  const page = data ? connection(data as Data) : null;
  if (!page) throw new SubgraphUnavailable('volunteers');
  return page;
}
