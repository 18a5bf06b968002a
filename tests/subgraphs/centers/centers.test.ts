import { afterAll, beforeAll, expect, test } from 'vitest';
import { centers } from '../../../subgraphs/centers/subgraph.ts';
import { openSubgraph, type SubgraphUnderTest } from '../../support/subgraph.ts';

let graph: SubgraphUnderTest;
beforeAll(async () => {
  graph = await openSubgraph(centers);
});
afterAll(() => graph.close());

test('49 centers are open on 22 January 2016', async () => {
  const { data } = await graph.query('{ centers(asOf: "2016-01-22") { totalCount } }');

  expect(data.centers.totalCount).toBe(49);
});

test('five districts have no center, and the Städteregion Aachen has two', async () => {
  const { data } = await graph.query(
    '{ without: districts(filter: { hasCenter: false }) { nodes { shortName } } aachen: district(ags: "05334") { centers { id } } }',
  );

  expect(data.without.nodes.map((node: { shortName: string }) => node.shortName)).toEqual([
    'Borken',
    'Coesfeld',
    'Kleve',
    'Steinfurt',
    'Viersen',
  ]);
  expect(data.aachen.centers).toEqual([{ id: 'KI-05334' }, { id: 'KI-05334002' }]);
});
