import { isDeepStrictEqual } from 'node:util';
import type { ExecutionResult, SelectionSetNode } from 'graphql';
import type { Operation } from '../subgraphs/common/runtime.ts';

type Values = Record<string, unknown>;

const KEPT = Symbol('answers of subgraphs');

interface Kept extends Operation {
  result: Promise<ExecutionResult>;
  isTaken: boolean;
}

interface Keeping {
  [KEPT]?: Record<string, Kept[]>;
}

/**
 * What a subgraph has answered to the compiled executor. When it hands a request over to Apollo's, the same answers go along, so
 * that nothing is asked again. The same question may have had two answers, one of them an error: each is given once, in order.
 * They are kept in the request itself and go with it: what a `WeakMap` holds stays until the next big collection of garbage.
 */
export function createAnswered(subgraph: string) {
  const keptFor = (request: object): Kept[] => {
    const all = ((request as Keeping)[KEPT] ??= {});
    return (all[subgraph] ??= []);
  };
  return {
    /** Remembers what is being asked for a request. */
    keep(request: object, { query, variables }: Operation, result: Promise<ExecutionResult>): void {
      keptFor(request).push({ query, variables, result, isTaken: false });
    },
    /** The next answer to the same question, as the subgraph gave it; undefined where there is none. */
    async take(request: object, asked: Operation, selection: SelectionSetNode): Promise<ExecutionResult | undefined> {
      const found = keptFor(request).find((each) => !each.isTaken && isSame(each, asked));
      if (!found) return undefined;
      found.isTaken = true;
      const { data, ...rest } = await found.result;
      return { data: data ? (only([selection], data) as Values) : data!, ...rest };
    },
  };
}

// Apollo's variables have no prototype, ours have; the comparison would mind.
const isSame = (one: Operation, other: Operation): boolean =>
  one.query === other.query &&
  isDeepStrictEqual(structuredClone(one.variables ?? {}), structuredClone(other.variables ?? {}));

/** A copy with what the fetch asked alone: the compiled executor has put what other fetches brought into the answer. */
function only(sets: readonly SelectionSetNode[], value: unknown): unknown {
  if (Array.isArray(value)) return value.map((item) => only(sets, item));
  if (typeof value !== 'object' || value === null) return value;
  const from = value as Values;
  const asked = new Map<string, SelectionSetNode[]>();
  for (const set of sets) gather(set, asked);
  const present = [...asked].filter(([key]) => Object.hasOwn(from, key));
  return Object.fromEntries(present.map(([key, below]) => [key, below.length ? only(below, from[key]) : from[key]]));
}

/** The names asked, each with all that is asked below it: the same name may stand in several fragments. */
function gather({ selections }: SelectionSetNode, asked: Map<string, SelectionSetNode[]>): void {
  for (const node of selections) {
    if (node.kind === 'InlineFragment') gather(node.selectionSet, asked);
    if (node.kind !== 'Field') continue;
    const key = node.alias?.value ?? node.name.value;
    const below = asked.get(key) ?? [];
    asked.set(key, node.selectionSet ? [...below, node.selectionSet] : below);
  }
}
