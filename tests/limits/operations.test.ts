import { afterAll, beforeAll, expect, test } from 'vitest';
import { SUBGRAPHS } from '../../subgraphs/common/config.ts';
import { GATEWAY_LIMITS, MAX_REPRESENTATIONS, SUBGRAPH_LIMITS } from '../../subgraphs/common/limits.ts';
import * as operations from '../support/operations.ts';
import { ask, openServers, postTo, SERVERS, type ServerName, type Servers } from '../support/servers.ts';

let servers: Servers;
beforeAll(async () => void (servers = await openServers()));
afterAll(() => servers.close());

const limitsOf = (name: ServerName) => (name === 'gateway' ? GATEWAY_LIMITS : SUBGRAPH_LIMITS);
const post = (name: ServerName, query: unknown, variables?: unknown, headers?: Record<string, string>) =>
  postTo(servers.address(name), query, variables, headers);

const SIZES = {
  aliases: operations.withAliases,
  rootFields: operations.withRootFields,
  fields: operations.withFields,
  directives: operations.withDirectives,
  fragmentSpreads: operations.withSpreads,
} as const;
const onEach = SERVERS.flatMap((name) =>
  (Object.keys(SIZES) as (keyof typeof SIZES)[]).map((limit) => [name, limit] as const),
);

test.for(onEach)('%s takes an operation at the limit of %s, and refuses one above', async ([name, limit]) => {
  const most = limitsOf(name)[limit];

  const taken = await post(name, SIZES[limit](most));
  const refused = await post(name, SIZES[limit](most + 1));

  expect(taken.body).not.toHaveProperty('errors');
  expect(taken.status).toBe(200);
  expect(refused.status).toBe(400);
  expect(refused.body.errors[0].extensions.code).toBe('LIMIT_EXCEEDED');
  expect(refused.body.errors[0].message).toContain(String(most + 1));
  expect(refused.body).not.toHaveProperty('data');
});

test.for(SERVERS)('%s counts exactly as many tokens as are allowed', async (name) => {
  const most = limitsOf(name).tokens;

  const atLimit = await post(name, operations.withTokens(most));
  const above = await post(name, operations.withTokens(most + 1));

  // At the limit it is read, and found to have too many fields.
  expect(atLimit.body.errors[0].extensions.limit).toBe('fields');
  expect(above.body.errors[0].message).toContain(`more that ${most} tokens`);
});

/** Levels upon levels: a center's district, its centers, their district, … */
const deep: Record<ServerName, (levels: number) => string> = {
  gateway: (levels) => `{ centers(first: 1) { nodes { ${winding(levels - 2, ['district', 'centers'], 'name')} } } }`,
  centers: (levels) => `{ centers(first: 1) { nodes { ${winding(levels - 2, ['district', 'centers'], 'name')} } } }`,
  funding: (levels) =>
    `{ grants(first: 1) { nodes { ${winding(levels - 2, ['center', 'grants(first: 1)', 'nodes'], '__typename')} } } }`,
  volunteers: (levels) =>
    `{ meetingPoints(first: 1) { nodes { ${winding(levels - 2, ['municipality', 'meetingPoints(first: 1)', 'nodes'], '__typename')} } } }`,
};

const winding = (levels: number, names: string[], leaf: string, at = 0): string =>
  levels === 1 ? leaf : `${names[at % names.length]} { ${winding(levels - 1, names, leaf, at + 1)} }`;

test.for(SERVERS)('%s answers the deepest operation that is allowed, and none deeper', async (name) => {
  const most = limitsOf(name).depth;

  const taken = await post(name, deep[name](most));
  const refused = await post(name, deep[name](most + 1));

  expect(taken.body).not.toHaveProperty('errors');
  expect(refused.status).toBe(400);
  expect(refused.body.errors).toEqual([
    expect.objectContaining({ extensions: { code: 'LIMIT_EXCEEDED', limit: 'levels', most, found: most + 1 } }),
  ]);
});

test.for(SERVERS)('%s tells of a fragment bomb at once', async (name) => {
  const before = performance.now();
  const { status, body } = await post(name, operations.bomb(30));

  expect(status).toBe(400);
  expect(body.errors[0].extensions).toMatchObject({ code: 'LIMIT_EXCEEDED', found: 2 ** 30 });
  expect(performance.now() - before).toBeLessThan(1000);
});

test.for(SERVERS)('%s answers introspection’s own query, all options on', async (name) => {
  const { status, body } = await post(name, operations.introspection);

  expect(body.errors).toBeUndefined();
  expect(status).toBe(200);
  expect(body.data.__schema.types.length).toBeGreaterThan(50);
  expect(body.data.__schema.types[0]).toHaveProperty('isOneOf');
});

const fields = (levels: number): string => (levels === 0 ? 'name' : `fields { type { ${fields(levels - 1)} } }`);

test.for(SERVERS)('%s refuses introspection that multiplies', async (name) => {
  const nested = await post(name, `{ __schema { types { ${fields(3)} } } }`);

  expect(nested.status).toBe(400);
  expect(nested.body.errors[0].extensions.code).toBe('LIMIT_EXCEEDED');
});

test('twenty times the whole schema is too expensive', async () => {
  const types =
    '__schema { types { fields { args { type { fields { name type { name } } } } type { fields { args { type { name } } type { name } } } } } }';
  const text = `{ ${Array.from({ length: 20 }, (_, at) => `s${at}: ${types}`).join(' ')} }`;

  const { status, body } = await post('gateway', text);

  expect(status).toBe(400);
  expect(body.errors[0].extensions.code).toBe('QUERY_TOO_EXPENSIVE');
});

test.for(SERVERS)('%s takes a body of 1 MiB and no byte more', async (name) => {
  const bodyOf = (bytes: number) => {
    const [before, after] = ['{"query":"{__typename}', '"}'];
    return before + ' '.repeat(bytes - before.length - after.length) + after;
  };
  const send = (body: string) =>
    ask(`${servers.address(name)}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json' }, body });

  const taken = await send(bodyOf(1024 * 1024));
  const refused = await send(bodyOf(1024 * 1024 + 1));

  expect(taken.status).toBe(200);
  expect(refused.status).toBe(413);
  expect(refused.body.errors[0].extensions.code).toBe('LIMIT_EXCEEDED');
});

test.for(SERVERS)('%s refuses lists of operations', async (name) => {
  const { status, body } = await ask(`${servers.address(name)}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify([{ query: '{ __typename }' }]),
  });

  expect(status).toBe(400);
  expect(body.errors).toEqual([
    { message: 'Send one operation in a request, not a list of them.', extensions: { code: 'LIMIT_EXCEEDED' } },
  ]);
});

test.for(SERVERS)('%s keeps syntax errors what they are', async (name) => {
  const { status, body } = await post(name, '{ centers( }');

  expect(status).toBe(400);
  expect(body.errors[0].extensions.code).toBe('BAD_USER_INPUT');
  expect(body.errors[0].message).toMatch(/^Syntax Error/);
});

test.for(SUBGRAPHS)('%s takes as many representations as are allowed, and not one more', async (name) => {
  const text = 'query ($of: [_Any!]!) { _entities(representations: $of) { __typename } }';
  const of = (count: number) => Array.from({ length: count }, () => ({ __typename: 'Center', id: 'KI-05112' }));

  const taken = await post(name, text, { of: of(MAX_REPRESENTATIONS) });
  const refused = await post(name, text, { of: of(MAX_REPRESENTATIONS + 1) });

  expect(taken.body.errors).toBeUndefined();
  expect(taken.body.data._entities).toHaveLength(MAX_REPRESENTATIONS);
  expect(refused.body.errors[0].extensions).toEqual({ code: 'LIMIT_EXCEEDED', argument: 'representations' });
  expect(refused.status).toBeLessThan(500);
});

test.for([
  ['gateway', 'centers', 'CenterFilter'],
  ['centers', 'centers', 'CenterFilter'],
  ['funding', 'grants', 'FundingFilter'],
  ['volunteers', 'meetingPoints', 'MeetingPointFilter'],
] as const)('%s bounds filters and lists in variables, which no token counts: %s', async ([name, list, type]) => {
  const text = `query ($filter: ${type}) { ${list}(first: 1, filter: $filter) { totalCount } }`;
  const complaint = async (filter: unknown) => {
    const variables = typeof filter === 'string' ? `{"filter":${filter}}` : { filter };
    const { status, body } = await post(name, text, variables);
    expect(status).toBeLessThan(500);
    return body.errors?.map(({ extensions }: { extensions: unknown }) => extensions);
  };
  const nested = (levels: number): unknown => (levels === 0 ? {} : { not: nested(levels - 1) });
  const ids = (count: number) => ({ id: { in: Array.from({ length: count }, (_, at) => `id${at}`) } });

  expect(await complaint(nested(9))).toBeUndefined();
  expect(await complaint(nested(10))).toEqual([{ code: 'LIMIT_EXCEEDED', argument: `filter${'.not'.repeat(10)}` }]);
  expect(await complaint(`${'{"not":'.repeat(100_000)}{}${'}'.repeat(100_000)}`)).toEqual([
    { code: 'LIMIT_EXCEEDED', argument: 'variables' },
  ]);
  expect(await complaint(ids(1000))).toBeUndefined();
  expect(await complaint(ids(1001))).toEqual([{ code: 'LIMIT_EXCEEDED', argument: 'filter.id' }]);
  expect(await complaint(ids(60_000))).toEqual([{ code: 'LIMIT_EXCEEDED', argument: 'filter.id' }]);
  expect(await complaint({ or: Array.from({ length: 101 }, () => ({})) })).toEqual([
    { code: 'LIMIT_EXCEEDED', argument: 'filter.or' },
  ]);
});

test.for(['gateway', 'centers'] as const)('%s bounds the fields of an order', async (name) => {
  const text = 'query ($by: [CenterOrder!]) { centers(first: 1, orderBy: $by) { totalCount nodes { id } } }';
  const by = (count: number) => Array.from({ length: count }, () => ({ field: 'NAME', direction: 'ASC' }));

  const taken = await post(name, text, { by: by(10) });
  const refused = await post(name, text, { by: by(11) });

  expect(taken.body.errors).toBeUndefined();
  expect(refused.body.errors[0].extensions).toEqual({ code: 'LIMIT_EXCEEDED', argument: 'orderBy' });
});

test.for(['gateway', 'volunteers'] as const)(
  '%s lists a hundred errors at most, and tells how many are left out',
  async (name) => {
    const below =
      'a: meetingPoints(first: 0) { totalCount } b: meetingPoints(first: 0) { totalCount } c: meetingPoints(first: 0) { totalCount }';
    const of = Array.from({ length: 50 }, () => ({ __typename: 'Center', id: 'KI-05112' }));
    const text =
      name === 'gateway'
        ? `{ centers(first: 49) { nodes { id ${below} } } }`
        : `query ($of: [_Any!]!) { _entities(representations: $of) { ... on Center { ${below} } } }`;

    const { status, body } = await post(name, text, name === 'gateway' ? undefined : { of });

    expect(status).toBe(200);
    expect(body.errors).toHaveLength(100);
    expect(body.extensions.errorsLeftOut).toBe(name === 'gateway' ? 47 : 50);
    expect(body.errors[0].extensions).toEqual({ code: 'BAD_USER_INPUT', argument: 'first' });
  },
);

test.for(SERVERS)('%s keeps the list of what validation finds short too', async (name) => {
  const { status, body } = await post(name, `{ ${Array.from({ length: 500 }, (_, at) => `unknown${at}`).join(' ')} }`);

  expect(status).toBe(400);
  expect(body.errors.length).toBeLessThanOrEqual(100);
});
