import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { canonical, corpus } from '../../support/corpus.ts';
import { everybody, OWN_CENTER, tokenOf, type Caller } from '../../support/callers.ts';
import { openGraph, type Graph } from '../../support/graph.ts';
import { canKeep, openWarm, type Warm } from '../../support/warm.ts';

// Whoever asks gets what a gateway that keeps nothing would answer, whoever asked before.

describe.runIf(canKeep)('alternating callers', () => {
  let warm: Warm;
  let plain: Graph;
  let callers: Caller[];
  beforeAll(async () => {
    warm = await openWarm();
    const { settings } = warm.databases;
    plain = await openGraph({ ...settings, RESPONSE_CACHE: 'false' });
    callers = [
      ...(await everybody(
        settings,
        warm.runtimes.map(({ db }) => db),
      )),
      { name: 'another center', headers: await tokenOf(settings, 'center', 'KI-05113'), isKnown: true, scopes: [] },
    ];
  });
  afterAll(async () => {
    await plain?.close();
    await warm?.close();
  });

  const people = (center: string) =>
    `{ center(id: "${center}") { name volunteers(first: 3) { totalCount nodes { id center { id } } } } }`;
  const operations = [
    { name: 'who asks', query: '{ viewer { id role centerId scopes rateClass } topics { code } }' },
    { name: 'people of a center', query: people(OWN_CENTER) },
    { name: 'people of another center', query: people('KI-05113') },
    { name: 'a broken query', query: '{ nothing }' },
    ...corpus.filter(({ name }) => ['04-one-center', '17-volunteering', '18-search'].includes(name)),
  ];

  test.each(operations)('$name', async (operation) => {
    const { query, variables } = operation as (typeof corpus)[number];
    const wrong: string[] = [];

    // Three rounds: whatever the first one leaves behind is there in the others, which go the other way round.
    for (const round of [callers, callers.toReversed(), callers]) {
      for (const { name, headers } of round) {
        const ours = await warm.query(query, variables, headers);
        const expected = await plain.query(query, variables, headers);
        if (canonical(ours) !== canonical(expected)) wrong.push(`${name}: ${canonical(ours)}`);
      }
    }

    expect(wrong).toEqual([]);
  });

  test('the public shares what is kept; whoever is known has it alone', async () => {
    const query = 'query Shared { topics { code } programs { id } }';
    await warm.query(query);
    const costs: Record<string, number> = {};
    for (const { name, headers } of callers) {
      await warm.query(query, undefined, headers);
      costs[name] = warm.statements.filter((text) => !text.includes('api_key')).length;
    }

    const { public: shared, ...alone } = costs;

    expect(shared).toBe(0);
    for (const [name, statements] of Object.entries(alone)) expect(statements, name).toBeGreaterThan(0);
  });

  test('a center has its own answers kept, but never one that could name a person', async () => {
    const headers = await tokenOf(warm.databases.settings, 'center');
    const cost = async (query: string) => {
      await warm.query(query, undefined, headers);
      return warm.statements.length;
    };
    await cost('{ topics { code label } }');
    await cost(people(OWN_CENTER));

    expect(await cost('{ topics { code label } }')).toBe(0);
    expect(await cost(people(OWN_CENTER))).toBeGreaterThan(0);
  });

  test('by which right a person would be named makes no difference: a fragment, an alias, or what is left out', async () => {
    const headers = await tokenOf(warm.databases.settings, 'center');
    const query = `query ($with: Boolean = true) { center(id: "${OWN_CENTER}") { name ...P } }
      fragment P on Center { them: volunteers(first: 1) @include(if: $with) { totalCount } }`;

    for (const variables of [{}, { with: false }]) {
      await warm.query(query, variables, headers);
      await warm.query(query, variables, headers);
      expect(warm.statements.length).toBeGreaterThan(0);
    }
  });
});
