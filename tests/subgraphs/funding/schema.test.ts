import { afterAll, beforeAll, expect, test } from 'vitest';
import { funding } from '../../../subgraphs/funding/subgraph.ts';
import { openSubgraph, type SubgraphUnderTest } from '../../support/subgraph.ts';
import { compose } from '../../../schema/compose.ts';

let graph: SubgraphUnderTest;
beforeAll(async () => {
  graph = await openSubgraph(funding);
});
afterAll(() => graph.close());

test('migrations make the tables that the entities describe', async () => {
  const { upQueries } = await graph.db.dataSource.driver.createSchemaBuilder().log();

  expect(upQueries.map(({ query }) => query)).toEqual([]);
});

test('funding composes with centers', () => {
  expect(compose(['centers', 'funding']).api).toContain('fundingSummary(');
});
