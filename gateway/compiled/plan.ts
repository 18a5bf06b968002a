import type { QueryPlan } from '@apollo/query-planner';
import { GraphQLError, type GraphQLSchema } from 'graphql';
import { compileFetch, type FetchFrom } from './fetch.ts';
import { copyOf, type Data } from './merge.ts';
import { NotCompilable } from './not-compilable.ts';
import { tellsTwice } from './overlap.ts';

type PlanNode = NonNullable<QueryPlan['node']>;

/** One execution of a plan: what has been fetched so far, and what went wrong. */
export interface Run {
  data: Data;
  errors: GraphQLError[];
  variables: Readonly<Record<string, unknown>>;
  /** Whether a subgraph left out what the plan goes on with; nobody else would see it. */
  isDoubtful: boolean;
  /** Calls a subgraph for this request. */
  fetchFrom: FetchFrom;
}

/** A part of a plan, ready to run. */
export type Step = (run: Run) => Promise<void>;

/**
 * Turns Apollo's query plan into steps, once per operation.
 * @throws NotCompilable for a plan that has what is not done here: `@defer`, rewrites of answers, subscriptions, keys of unions.
 */
export function compilePlan(plan: QueryPlan, schema: GraphQLSchema): Step {
  if (!plan.node) return async () => {};
  const step = compileNode(plan.node, [], schema);
  if (!tellsTwice(plan.node)) return step;
  return (run) => {
    run.fetchFrom = copying(run.fetchFrom);
    return step(run);
  };
}

const copying =
  (fetchFrom: FetchFrom): FetchFrom =>
  async (subgraph, fetch) => {
    const { data, ...rest } = await fetchFrom(subgraph, fetch);
    return { data: copyOf(data)!, ...rest };
  };

function compileNode(node: PlanNode, path: readonly (string | number)[], schema: GraphQLSchema): Step {
  switch (node.kind) {
    case 'Sequence':
      return inOrder(node.nodes.map((each) => compileNode(each, path, schema)));
    case 'Parallel':
      return atOnce(node.nodes.map((each) => compileNode(each, path, schema)));
    case 'Flatten':
      return compileNode(node.node, [...path, ...node.path], schema);
    case 'Fetch':
      return compileFetch(node, path, schema);
    case 'Condition': {
      const yes = node.ifClause && compileNode(node.ifClause, path, schema);
      const no = node.elseClause && compileNode(node.elseClause, path, schema);
      return async (run) => (run.variables[node.condition] ? yes?.(run) : no?.(run));
    }
    default:
      throw new NotCompilable(node.kind);
  }
}

const inOrder =
  (steps: readonly Step[]): Step =>
  async (run) => {
    for (const step of steps) await step(run);
  };

const atOnce =
  (steps: readonly Step[]): Step =>
  async (run) => {
    await Promise.all(steps.map((step) => step(run)));
  };
