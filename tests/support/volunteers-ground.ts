import { inject } from 'vitest';
import type { Settings, SubgraphName } from '../../subgraphs/common/config.ts';
import type { Database } from '../../subgraphs/common/database.ts';
import { load } from '../../subgraphs/common/load.ts';
import { migrate } from '../../subgraphs/common/migrate.ts';
import { berlinDay } from '../../subgraphs/common/validity.ts';
import type { Role } from '../../subgraphs/common/viewer.ts';
import { OWN_CENTER, tokenOf } from './callers.ts';
import { newDatabases } from './databases.ts';
import { openGraph, type Answer, type Graph } from './graph.ts';

/** The whole product over databases of its own, with the repo's places, topics and samples in them, to be written to. */
export interface VolunteersGround {
  graph: Graph;
  /** The database of volunteers. */
  db: Database;
  settings: Settings;
  /** Asks as the role, the gateway or the subgraph itself; the role `center` is that of the given center. */
  as(role: Role | 'public', query: string, variables?: Record<string, unknown>, center?: string): Promise<Answer>;
  /** Calls a mutation with its input, and gives the row that it answers, or its error. */
  act(role: Role | 'public', mutation: string, input: object, more?: Act): Promise<Acted>;
  close(): Promise<void>;
}

interface Act {
  /** What is asked of the answer; `id version` unless told. */
  answer?: string;
  center?: string;
  idempotencyKey?: string;
}

export interface Acted {
  row: any;
  error: { message: string; extensions: Record<string, unknown> } | undefined;
}

/** How it is opened: which subgraphs have the repo's data, and who is asked. */
interface Opening {
  through?: 'gateway' | 'subgraph';
  loaded?: readonly SubgraphName[];
}

export async function openVolunteersGround({
  through = 'gateway',
  loaded = ['volunteers'],
}: Opening = {}): Promise<VolunteersGround> {
  const { settings, drop } = newDatabases(inject('mysqlUrl'));
  const graph = await openGraph(settings);
  for (const { db, subgraph } of graph.runtimes) {
    await migrate(db);
    if (loaded.includes(subgraph.name)) await load(db, subgraph.name, subgraph.data(settings));
  }
  const runtime = graph.runtimes.find(({ subgraph }) => subgraph.name === 'volunteers')!;

  const as: VolunteersGround['as'] = async (role, query, variables, center = OWN_CENTER) => {
    const headers = role === 'public' ? {} : await tokenOf(settings, role, center);
    if (through === 'gateway') return graph.query(query, variables, headers);
    const request = { asOf: berlinDay(new Date()), requestId: 'test', credentials: headers };
    return (await runtime.call({ query, variables }, request)) as Answer;
  };

  const act: VolunteersGround['act'] = async (role, mutation, input, more = {}) => {
    const { answer = 'id version', center, idempotencyKey } = more;
    const asked = runtime.schema
      .getMutationType()!
      .getFields()
      [mutation]!.args.find(({ name }) => name === 'input')!;
    const query = `mutation ($input: ${asked.type.toString()}, $idempotencyKey: ID) {
      ${mutation}(input: $input, idempotencyKey: $idempotencyKey) { ${answer} } }`;
    const { data, errors } = await as(role, query, { input, idempotencyKey }, center);
    return { row: data?.[mutation], error: errors?.[0] };
  };

  return {
    graph,
    db: runtime.db,
    settings,
    as,
    act,
    async close() {
      await graph.close();
      await drop();
    },
  };
}
