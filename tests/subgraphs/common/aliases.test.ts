import { afterAll, beforeAll, expect, test } from 'vitest';
import { openGraph, type Graph } from '../../support/graph.ts';

let graph: Graph;
beforeAll(async () => {
  graph = await openGraph();
});
afterAll(() => graph.close());

// A list, and things to ask of its rows that would share a name in the answer: other fields below it, or other arguments.
const CASES: readonly (readonly [list: string, first: string, second: string])[] = [
  ['staffingIncrements(first: 3)', 'annualAmountRate { unit }', 'annualAmountRate { costKind }'],
  ['staffingIncrements(first: 3)', 'annualAmount { cents }', 'annualAmount(asOf: "2016-06-30") { cents }'],
  ['districts(first: 3)', 'population', 'population(asOf: "2016-01-22")'],
  ['districts(first: 3)', 'centers { id }', 'centers { name }'],
  ['meetingPoints(first: 3)', 'topics { label(lang: DE) }', 'topics { label(lang: EN) }'],
  ['meetingPoints(first: 3)', 'provenance { source { id } }', 'provenance { source { title } }'],
  ['meetingPoints(first: 3)', 'municipality { name }', 'municipality { name population }'],
  ['centers(first: 3)', 'fundingSummary(year: 2016) { allocated { cents } }', 'fundingSummary(year: 2017) { year }'],
  ['centers(first: 3)', 'meetingPoints(first: 1) { nodes { id } }', 'meetingPoints(first: 2) { totalCount }'],
];

test.for(CASES)('%s: rows asked twice answer each as if asked alone: %s, and %s', async ([list, first, second]) => {
  const alone = async (fields: string) => {
    const { data } = await graph.query(`{ list: ${list} { nodes { ${fields} } } }`);
    return data.list.nodes;
  };
  const [one, other] = [await alone(first), await alone(second)];

  const { data, errors } = await graph.query(`{ list: ${list} {
    a: nodes { ${first} } b: nodes { ${second} } edges { c: node { ${first} } d: node { ${second} } } } }`);

  expect(errors).toBeUndefined();
  expect(one).not.toEqual(other);
  expect(data.list.a).toEqual(one);
  expect(data.list.b).toEqual(other);
  expect(data.list.edges.map(({ c }: any) => c)).toEqual(one);
  expect(data.list.edges.map(({ d }: any) => d)).toEqual(other);
});

test('a field asked under two names with the same arguments is read once', async () => {
  await graph.query('{ districts(first: 3) { nodes { centers { id name } } } }');
  const once = graph.statements.length;

  const { data } = await graph.query('{ districts(first: 3) { nodes { a: centers { id } b: centers { name } } } }');

  expect(data.districts.nodes.some(({ a }: any) => a.length)).toBe(true);
  expect(graph.statements).toHaveLength(once);
});

test('a statement’s text is the same for all values of arguments, so that it is prepared once', async () => {
  const query = 'query ($day: Date!) { districts(first: 3) { nodes { a: population(asOf: $day) population } } }';
  await graph.query(query, { day: '2016-01-22' });
  const before = [...graph.statements];

  await graph.query(query, { day: '2020-01-01' });

  expect(graph.statements).toEqual(before);
  expect(before.length).toBeGreaterThan(0);
});
