import type { FastifyInstance } from 'fastify';
import { buildSchema, type GraphQLSchema } from 'graphql';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { compose } from '../../schema/compose.ts';
import { SUBGRAPHS } from '../../subgraphs/common/config.ts';
import { migrate } from '../../subgraphs/common/migrate.ts';
import { sql } from '../../subgraphs/common/sql.ts';
import { sdlOf } from '../../subgraphs/common/subgraph.ts';
import { openServers, type Servers } from '../support/all-servers.ts';
import { everybody, type Caller } from '../support/callers.ts';
import { newDatabases, type Databases } from '../support/databases.ts';
import type { Answer } from '../support/graph.ts';
import { operationOf, pathsTo, STYLES } from '../support/paths.ts';
import { expectedCode, protectedBy, protectedByAny, type Protected } from '../support/protected-fields.ts';

// Every mutation, for everybody, at every server that has it: nothing here names one, so a new one is covered at once.
// The databases are empty, so whoever passes the rights is told that something is not there.

let databases: Databases;
let servers: Servers;
let callers: Caller[];

beforeAll(async () => {
  databases = newDatabases(inject('mysqlUrl'));
  servers = await openServers(databases.settings);
  for (const { db } of servers.graph.runtimes) await migrate(db);
  callers = await everybody(
    databases.settings,
    servers.graph.runtimes.map(({ db }) => db),
  );
});
afterAll(async () => {
  await servers.close();
  await databases.drop();
});

/** The servers with mutations: the gateway, and the subgraphs whose SDL has any. */
const rightsOf = (name: string): Protected =>
  name === 'gateway' ? protectedByAny(SUBGRAPHS.map(sdlOf)) : protectedBy(sdlOf(name as (typeof SUBGRAPHS)[number]));
const schemaAt = (name: string): GraphQLSchema =>
  name === 'gateway'
    ? buildSchema(compose().api)
    : servers.graph.runtimes.find(({ subgraph }) => subgraph.name === name)!.schema;

async function ask(app: FastifyInstance, headers: Record<string, string>, query: string): Promise<Answer> {
  const answer = await app.inject({ method: 'POST', url: '/graphql', headers, payload: { query } });
  return answer.json();
}

/** How many entries the audit logs have. */
async function written(): Promise<number[]> {
  const heads = servers.graph.runtimes.map(({ db }) =>
    db.rows<{ n: number }>(sql`select sequence as n from audit_head`),
  );
  return (await Promise.all(heads)).map(([head]) => Number(head!.n));
}

test.for(['gateway', ...SUBGRAPHS])(
  '%s: every mutation is refused to whoever may not, and not to whoever may',
  async (name) => {
    const schema = schemaAt(name);
    const rights = rightsOf(name);
    const mutations = Object.keys(schema.getMutationType()?.getFields() ?? {});
    const before = await written();
    const wrong: string[] = [];

    for (const field of mutations) {
      const demands = rights.get(`Mutation.${field}`);
      if (!demands?.length) wrong.push(`${field} is open to all`);
      for (const style of STYLES) {
        const { query } = operationOf(schema, pathsTo(schema, 'Mutation', field)[0]!, style, () => ({
          key: '',
          values: [],
        }));
        for (const caller of callers) {
          const { data, errors = [] } = await ask(servers.byName.get(name)!, caller.headers, query);
          const got = errors.map(({ extensions }) => String(extensions['code'])).join();
          const expected = expectedCode(demands, caller);
          const isRight = expected ? got === expected : ['NOT_FOUND', 'BAD_USER_INPUT'].includes(got);
          if (!isRight) wrong.push(`${caller.name}, ${style}, ${field}: ${got}, not ${expected ?? 'let through'}`);
          if (Object.values(data ?? {}).some((value) => value !== null))
            wrong.push(`${caller.name}, ${field}: was answered`);
        }
      }
    }

    expect(wrong).toEqual([]);
    expect(await written()).toEqual(before);
  },
);

test('there are mutations, and each is somebody’s', () => {
  const rights = rightsOf('gateway');
  const mutations = Object.keys(schemaAt('gateway').getMutationType()!.getFields());

  for (const field of mutations) {
    const who = callers.filter((caller) => expectedCode(rights.get(`Mutation.${field}`), caller) === null);
    expect(
      who.map(({ name }) => name),
      field,
    ).not.toEqual([]);
  }
  expect(mutations.length).toBeGreaterThan(5);
});
