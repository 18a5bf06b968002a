import { afterEach, expect, test } from 'vitest';
import { SubgraphUnavailable } from '../../../subgraphs/common/errors.ts';
import { insertRows } from '../../../subgraphs/common/insert.ts';
import { Offer } from '../../../subgraphs/volunteers/entities/offer.ts';
import { loadedSettings } from '../../support/subgraph.ts';
import { openGraph, type Graph } from '../../support/graph.ts';
import { anOffer, placeOf } from '../../support/offers.ts';
import { openVolunteersGround, type VolunteersGround } from '../../support/volunteers-ground.ts';

// What an export does when it is too much, too long, or has nothing to be made of.

const GEO = '/exports/meeting-points.geojson';
const open: { close(): Promise<void> }[] = [];
afterEach(async () => {
  for (const each of open.splice(0)) await each.close();
});
const opened = <T extends { close(): Promise<void> }>(each: T): T => {
  open.push(each);
  return each;
};

/** The product where the calls of volunteers go through `before`, each with its number. */
async function holding(before: (call: number) => Promise<void>): Promise<Graph> {
  let calls = 0;
  const graph = await openGraph(undefined, undefined, (client) => ({
    ...client,
    async call(operation, request) {
      if (operation.query.includes('meetingPoints')) await before(++calls);
      return client.call(operation, request);
    },
  }));
  return opened(graph);
}

const addressOf = (graph: Graph) => graph.gateway.listen({ host: '127.0.0.1', port: 0 });

test('without the subgraph there is no export, told by its status', async () => {
  const graph = await holding(async () => {
    throw new SubgraphUnavailable('volunteers');
  });

  const answer = await graph.gateway.inject({ method: 'GET', url: GEO });

  expect(answer.statusCode).toBe(503);
  expect(answer.headers['retry-after']).toBe('5');
  expect(answer.headers['etag']).toBeUndefined();
  expect(answer.json().errors[0].extensions).toEqual({ code: 'SUBGRAPH_UNAVAILABLE', subgraph: 'volunteers' });
});

test('what breaks off in the middle does not pass for the whole', async () => {
  const graph = await holding(async (call) => {
    if (call === 3) throw new SubgraphUnavailable('volunteers');
  });
  const answer = await fetch(`${await addressOf(graph)}${GEO}`);

  const body = answer.text();

  expect(answer.status).toBe(200);
  await expect(body).rejects.toThrow();
});

test('four are made at once; a fifth is asked to come again, and finds a place when one has ended', async () => {
  let release = () => {};
  const gate = new Promise<void>((resolve) => (release = resolve));
  let arrived = () => {};
  const allThere = new Promise<void>((resolve) => (arrived = resolve));
  const graph = await holding(async (call) => {
    if (call === 4) arrived();
    if (call <= 4) await gate;
  });
  const ask = async () => graph.gateway.inject({ method: 'GET', url: `${GEO}?district=05112` });

  const four = [ask(), ask(), ask(), ask()];
  await allThere;
  const fifth = await ask();
  release();
  const done = await Promise.all(four);
  const later = await ask();

  expect(fifth.statusCode).toBe(503);
  expect(fifth.headers['retry-after']).toBe('5');
  expect(fifth.json().errors[0].extensions.code).toBe('LIMIT_EXCEEDED');
  expect(done.map(({ statusCode }) => statusCode)).toEqual([200, 200, 200, 200]);
  expect(later.statusCode).toBe(200);
});

test('exports count among the requests of a minute', async () => {
  const graph = opened(await openGraph({ ...loadedSettings(), RATE_LIMIT_PUBLIC: 2 }));
  const ask = () => graph.gateway.inject({ method: 'GET', url: `${GEO}?district=05112` });

  const answers = [await ask(), await ask(), await ask()];

  expect(answers.map(({ statusCode }) => statusCode)).toEqual([200, 200, 429]);
});

test('a place with more offers than a page is exported with all of them', async () => {
  const ground: VolunteersGround = opened(await openVolunteersGround());
  const place = await placeOf(ground);
  const { row } = await ground.act('center', 'createOffer', anOffer(place));
  const [offer] = await ground.db.dataSource.getRepository(Offer).findBy({ id: row.id });
  const others = Array.from({ length: 234 }, (_, n) => ({ ...offer, id: `OF-${String(n).padStart(8, '0')}` }));
  await ground.db.transaction(({ manager, dialect }) => insertRows(dialect, manager, Offer, others));

  const document = (await ground.graph.gateway.inject({ method: 'GET', url: '/exports/hsds.json' })).json();

  expect(new Set(document.services.map(({ id }: any) => id)).size).toBe(235);
  expect(document.services).toHaveLength(235);
});

test('a write changes the tag', async () => {
  const ground = opened(await openVolunteersGround());
  const ask = (headers: Record<string, string> = {}) =>
    ground.graph.gateway.inject({ method: 'GET', url: '/exports/hsds.json?center=KI-05112', headers });
  const before = await ask();
  const tag = before.headers['etag'] as string | undefined;

  await ground.act('center', 'createOffer', anOffer(await placeOf(ground)));
  const after = await ask({ 'if-none-match': tag ?? '"none"' });

  expect(after.statusCode).toBe(200);
  expect(after.json().services.length).toBe(before.json().services.length + 1);
});
