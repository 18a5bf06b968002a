import { afterAll, afterEach, beforeAll, describe, expect, inject, test } from 'vitest';
import { District } from '../../../subgraphs/centers/entities/district.ts';
import { openDatabase } from '../../../subgraphs/common/database.ts';
import { centers } from '../../../subgraphs/centers/subgraph.ts';
import { canKeep, DISTRICT, gate, openWarm, TOPIC, type Warm } from '../../support/warm.ts';

describe.runIf(canKeep)('kept answers', () => {
  let warm: Warm;
  beforeAll(async () => void (warm = await openWarm()));
  afterAll(() => warm?.close());
  afterEach(() => void (warm.held = async () => {}));

  /** Number of statements that the query costs. */
  async function cost(query: string, variables?: Record<string, unknown>, headers?: Record<string, string>) {
    const { errors } = await warm.query(query, variables, headers);
    expect(errors).toBeUndefined();
    return warm.statements.length;
  }

  test('what was answered already costs no statement, and is the same to the byte', async () => {
    const ask = () => warm.gateway.inject({ method: 'POST', url: '/graphql', payload: { query: DISTRICT } });
    const first = await ask();
    warm.statements.length = 0;

    const second = await ask();

    expect(warm.statements).toEqual([]);
    expect(second.body).toBe(first.body);
    expect(second.headers['content-type']).toBe(first.headers['content-type']);
    expect(second.headers['x-request-id']).not.toBe(first.headers['x-request-id']);
  });

  const BY_AGS =
    'query One($ags: ID!, $filter: DistrictFilter) { district(ags: $ags) { ags } districts(first: 1, filter: $filter) { totalCount } }';

  test('the order of names in variables means nothing; every other difference does', async () => {
    const filter = { name: { contains: 'a', startsWith: 'B' } };
    await cost(BY_AGS, { ags: '05112', filter });

    expect(await cost(BY_AGS, { filter: { name: { startsWith: 'B', contains: 'a' } }, ags: '05112' })).toBe(0);
    expect(await cost(BY_AGS, { ags: '05113', filter })).toBeGreaterThan(0);
    expect(await cost(BY_AGS, { ags: '05112' })).toBeGreaterThan(0);
    expect(await cost(BY_AGS, { ags: '05112', filter }, { 'x-as-of': '2016-01-22' })).toBeGreaterThan(0);
    expect(await cost(`${BY_AGS} `, { ags: '05112', filter })).toBeGreaterThan(0);
  });

  test('a list and an object that look alike as pairs are told apart', async () => {
    const query = 'query ($of: [ID!]) { districts(filter: { ags: { in: $of } }) { totalCount } }';

    const { data } = await warm.query(query, { of: ['05112'] });
    const { errors } = await warm.query(query, { of: { 0: '05112' } });

    expect(data.districts.totalCount).toBe(1);
    expect(errors![0]!.extensions['code']).toBe('BAD_USER_INPUT');
  });

  test('which of two operations is asked makes a difference, and so does the media type', async () => {
    const query = 'query A { topics { code } } query B { districts(first: 1) { totalCount } }';
    const ask = (operationName: string, accept: string) =>
      warm.gateway.inject({ method: 'POST', url: '/graphql', headers: { accept }, payload: { query, operationName } });

    const answers = [
      await ask('A', 'application/json'),
      await ask('B', 'application/json'),
      await ask('A', 'application/graphql-response+json'),
    ];

    expect(answers.map(({ body }) => Object.keys(JSON.parse(body).data))).toEqual([
      ['topics'],
      ['districts'],
      ['topics'],
    ]);
    expect(answers[2]!.headers['content-type']).toContain('application/graphql-response+json');
  });

  test('a write shows in the answer after it; what other subgraphs answered stays kept', async () => {
    await cost(DISTRICT);
    await cost(TOPIC);

    await warm.renameDistrict('Written in between');
    const topics = await cost(TOPIC);
    const { data } = await warm.query(DISTRICT);

    expect(data.district.name).toBe('Written in between');
    expect(topics).toBe(0);
  });

  test('an answer of several subgraphs is new after a write in any of them', async () => {
    const both = '{ district(ags: "05112") { name } topics { label(lang: EN) } }';
    await cost(both);

    await warm.renameTopic('first');
    const first = await warm.query(both);
    await warm.renameDistrict('second');
    const second = await warm.query(both);

    expect(first.data.topics[0].label).toBe('first');
    expect(second.data.district.name).toBe('second');
  });

  test('an answer that was under way during a write is neither kept nor shared with who comes after it', async () => {
    await warm.renameDistrict('before');
    const [arrived, leave] = [gate(), gate()];
    warm.held = async () => {
      arrived.open();
      await leave.opened;
    };
    const early = warm.query(DISTRICT);
    await arrived.opened;
    warm.held = async () => {};

    await warm.renameDistrict('after');
    const during = await warm.query(DISTRICT);
    leave.open();
    const late = await early;
    const next = await warm.query(DISTRICT);

    expect(late.data.district.name).toBe('before');
    expect(during.data.district.name).toBe('after');
    expect(next.data.district.name).toBe('after');
  });

  test('an execution that began before a write, and of which nothing else came in between, leaves nothing behind', async () => {
    const query = '{ district(ags: "05112") { name shortName } }';
    await warm.renameDistrict('old');
    const [arrived, leave] = [gate(), gate()];
    warm.held = async () => {
      arrived.open();
      await leave.opened;
    };
    const early = warm.query(query);
    await arrived.opened;
    await warm.renameDistrict('new');
    leave.open();
    await early;
    warm.held = async () => {};

    const { data } = await warm.query(query);

    expect(data.district.name).toBe('new');
  });

  test('answers with errors are not kept', async () => {
    const query = '{ districts(first: 1000) { totalCount } topics { code } }';
    const first = await warm.query(query);
    warm.statements.length = 0;

    await warm.query(query);

    expect(first.errors).toHaveLength(1);
    expect(warm.statements.length).toBeGreaterThan(0);
  });

  test.runIf(!inject('mysqlUrl'))('what another connection commits shows at once, announced or not', async () => {
    await cost(DISTRICT);
    const other = await openDatabase('centers', centers, warm.databases.settings);
    await other.dataSource.getRepository(District).update('05112', { name: 'From elsewhere' });

    const { data } = await warm.query(DISTRICT);

    await other.close();
    expect(data.district.name).toBe('From elsewhere');
  });

  test('an answer from the store counts as an operation like any other', async () => {
    const query = 'query Counted { topics { code } }';
    await warm.query(query);

    await warm.query(query);

    const { body } = await warm.gateway.inject('/metrics');
    expect(body).toContain('graphql_operation_seconds_count{operation="Counted",outcome="ok"} 2');
  });
});
