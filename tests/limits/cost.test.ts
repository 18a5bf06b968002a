import { afterAll, beforeAll, expect, test } from 'vitest';
import { COST_LIMITS } from '../../subgraphs/common/cost.ts';
import { issueToken } from '../../subgraphs/common/tokens.ts';
import { corpus, mainQuery } from '../support/corpus.ts';
import { openServers, postTo, SERVERS, type Servers } from '../support/servers.ts';
import { loadedSettings } from '../support/subgraph.ts';

let servers: Servers;
beforeAll(async () => void (servers = await openServers()));
afterAll(() => servers.close());

const gateway = () => servers.address('gateway');
const page = (first: string) => `{ nodes { id meetingPoints(first: ${first}) { nodes { id } } } }`;

test('the main query passes for the public, with half of its limit left', async () => {
  const { status, body } = await postTo(gateway(), mainQuery);

  expect(status).toBe(200);
  expect(body.errors).toBeUndefined();
  expect(body.extensions.cost).toEqual({ requested: expect.any(Number), limit: COST_LIMITS.public });
  expect(body.extensions.cost.requested).toBeLessThan(COST_LIMITS.public / 2 + 10_000);
});

test.for(corpus)('every example tells its cost: $title', async ({ query, variables }) => {
  const { body } = await postTo(gateway(), query, variables);

  expect(body.errors).toBeUndefined();
  expect(body.extensions.cost.requested).toBeGreaterThan(0);
  expect(body.extensions.cost.limit).toBe(COST_LIMITS.public);
});

test('the limit is that of the caller’s class, on every server', async () => {
  const token = await issueToken(loadedSettings(), 'admin', null, 1);

  for (const name of SERVERS) {
    const { body } = await postTo(servers.address(name), '{ __typename }', undefined, {
      authorization: `Bearer ${token}`,
    });
    expect(body.extensions.cost).toEqual({ requested: 0, limit: COST_LIMITS.standard });
  }
});

test('what the public may not ask for, a token may', async () => {
  const text = `{ ${Array.from({ length: 15 }, (_, at) => `a${at}: centers(first: 100) ${page('100')}`).join(' ')} }`;
  const token = await issueToken(loadedSettings(), 'ministry', null, 1);
  // 15 * (1 + 100 * (1 + 1 + 100))
  const requested = 153_015;

  const two = await postTo(
    gateway(),
    text.replaceAll('first: 100) { nodes { id } }', 'first: 100) { nodes { id provenance { kind } } }'),
  );
  const known = await postTo(
    gateway(),
    text.replaceAll('first: 100) { nodes { id } }', 'first: 100) { nodes { id provenance { kind } } }'),
    undefined,
    { authorization: `Bearer ${token}` },
  );

  expect(two.status).toBe(400);
  expect(two.body.errors[0].extensions).toEqual({
    code: 'QUERY_TOO_EXPENSIVE',
    cost: { requested: requested + 150_000, limit: 250_000 },
  });
  expect(two.body.errors[0].message).toContain('303015');
  expect(two.body.errors[0].message).toContain('250000');
  expect(two.body).not.toHaveProperty('data');
  expect(known.body.errors).toBeUndefined();
  expect(known.body.extensions.cost).toEqual({ requested: requested + 150_000, limit: 500_000 });
});

test.for([
  ['101', undefined],
  ['0', undefined],
  ['-1', undefined],
  ['$n', { n: 101 }],
  ['$n', { n: 2_000_000_000 }],
  ['$n', { n: -2_000_000_000 }],
] as const)('a page of %s %o is no way around: it is refused', async ([first, variables]) => {
  const text = `query${variables ? ' ($n: Int)' : ''} { centers(first: ${first}) { nodes { id } } }`;

  for (const name of ['gateway', 'centers'] as const) {
    const { body } = await postTo(servers.address(name), text, variables);
    expect(body.data).toEqual({ centers: null });
    expect(body.errors[0].extensions).toEqual({ code: 'BAD_USER_INPUT', argument: 'first' });
  }
});

test('defaults of variables count where none is given', async () => {
  const text = 'query ($n: Int = 100) { centers(first: $n) { nodes { id } } }';

  const standard = await postTo(gateway(), text);
  const given = await postTo(gateway(), text, { n: 10 });

  expect(standard.body.extensions.cost.requested).toBe(101);
  expect(given.body.extensions.cost.requested).toBe(11);
});

test('a subgraph counts the entities that are asked of it, so that they are no way around', async () => {
  const text = `query ($of: [_Any!]!) { _entities(representations: $of) { ... on Center { meetingPoints(first: 100) { nodes { id } } } } }`;
  const of = Array.from({ length: 5000 }, () => ({ __typename: 'Center', id: 'KI-05112' }));

  const { status, body } = await postTo(servers.address('volunteers'), text, { of });

  expect(status).toBe(400);
  expect(body.errors[0].extensions).toEqual({
    code: 'QUERY_TOO_EXPENSIVE',
    cost: { requested: 510_000, limit: 250_000 },
  });
});
