import type { FetchNode, QueryPlan } from '@apollo/query-planner';
import type { SelectionSetNode } from 'graphql';
import { operationOf } from '../data-source.ts';

type PlanNode = NonNullable<QueryPlan['node']>;

/**
 * Whether two fetches of the plan tell of the same field at the same place, as subgraphs that share a type may. What one brings is
 * then put into what the other brought, and must be a copy, or the other's answer would no longer be as it was given.
 */
export function tellsTwice(node: PlanNode): boolean {
  const told = new Set<string>();
  return fetchesOf(node, '').some(({ fetch, at }) => {
    const own = fieldsBelow(entityFields(fetch), at);
    const isTold = [...own].some((field) => told.has(field));
    for (const field of own) told.add(field);
    return isTold;
  });
}

function fetchesOf(node: PlanNode, at: string): { fetch: FetchNode; at: string }[] {
  switch (node.kind) {
    case 'Fetch':
      return [{ fetch: node, at }];
    case 'Flatten':
      return fetchesOf(
        node.node,
        node.path.reduce<string>((place, step) => (step === '@' ? place : `${place}.${step}`), at),
      );
    case 'Sequence':
    case 'Parallel':
      return node.nodes.flatMap((each) => fetchesOf(each, at));
    case 'Condition':
      return [node.ifClause, node.elseClause].flatMap((each) => (each ? fetchesOf(each, at) : []));
    default:
      return [];
  }
}

/** What the fetch asks at its place: of entities, what stands below `_entities`. */
function entityFields({ operation, operationDocumentNode, requires }: FetchNode): SelectionSetNode {
  const { selection } = operationOf(operation, operationDocumentNode);
  const [root] = selection.selections;
  return requires && root?.kind === 'Field' ? root.selectionSet! : selection;
}

/** The places of all fields, without lists; the name of a type is the same from everybody. */
function fieldsBelow({ selections }: SelectionSetNode, at: string, found = new Set<string>()): Set<string> {
  for (const node of selections) {
    if (node.kind === 'InlineFragment') fieldsBelow(node.selectionSet, at, found);
    if (node.kind !== 'Field' || node.name.value === '__typename') continue;
    const place = `${at}.${node.alias?.value ?? node.name.value}`;
    found.add(place);
    if (node.selectionSet) fieldsBelow(node.selectionSet, place, found);
  }
  return found;
}
