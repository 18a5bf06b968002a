import { QueryPlanner } from '@apollo/query-planner';
import { operationFromDocument, Supergraph } from '@apollo/federation-internals';
import { parse } from 'graphql';
import { expect, test } from 'vitest';
import { supergraph } from './contenders/environment.ts';
import { dayOf, type Scenario } from './scenario.ts';
import { loadScenarios } from './scenarios/index.ts';

const composed = Supergraph.build(supergraph());
const planner = new QueryPlanner(composed);
const cold = loadScenarios.filter(({ caches }) => !caches);

test.for(cold.map((scenario): [string, Scenario] => [scenario.name, scenario]))(
  '%s: every fetch carries the day, so that no two requests share one',
  ([, scenario]) => {
    const operation = operationFromDocument(composed.apiSchema(), parse(scenario.request(0).query));

    const fetches = fetchesOf(planner.buildQueryPlan(operation).node);

    expect(fetches.length).toBeGreaterThan(1);
    for (const fetch of fetches) expect(fetch.variableUsages ?? [], fetch.operation).toContain('day');
  },
);

interface Fetch {
  operation: string;
  variableUsages?: string[];
}

function fetchesOf(node: unknown): Fetch[] {
  const { kind, nodes, node: below } = node as { kind: string; nodes?: unknown[]; node?: unknown };
  if (kind === 'Fetch') return [node as Fetch];
  return (nodes ?? [below]).flatMap(fetchesOf);
}

test('no day comes twice', () => {
  const days = Array.from({ length: 100_000 }, (_, number) => dayOf(number));

  expect(new Set(days).size).toBe(days.length);
  expect(days.at(-1)).toMatch(/^2\d{3}-\d{2}-\d{2}$/);
});
