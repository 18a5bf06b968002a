import { locatedError, type FieldNode, type GraphQLError, type GraphQLLeafType } from 'graphql';
import type { Context } from './context.ts';

/** One execution: the variables, where errors go, and the arguments of fields, evaluated once and not for every row. */
export interface Run {
  context: Context;
  variables: Record<string, unknown>;
  errors: GraphQLError[];
  args: Record<string, unknown>[];
}

export type Path = (string | number)[];

/** What a value of a type becomes in the answer; `BROKEN`: null must go up, and the error is told already. */
export type Complete = (value: unknown, run: Run, path: Path) => unknown;
export const BROKEN = Symbol('broken');

/** A value that may be missing, or an error in its place. */
export const unlessNull =
  (complete: Complete, nodes: readonly FieldNode[]): Complete =>
  (value, run, path) => {
    if (value instanceof Error) return tell(value, nodes, run, path);
    return value === null || value === undefined ? null : complete(value, run, path);
  };

/** A value that may not be null. `name` is the field's, for the error. */
export function required(complete: Complete, nodes: readonly FieldNode[], name: string): Complete {
  return (value, run, path) => {
    const completed = complete(value, run, path);
    if (completed !== null) return completed;
    return tell(new Error(`Cannot return null for non-nullable field ${name}.`), nodes, run, path);
  };
}

/** A value below which a null that goes up ends here. */
export const caught =
  (complete: Complete): Complete =>
  (value, run, path) =>
    nullIfBroken(complete(value, run, path));

/** A list, by how its items are completed. */
export function list(complete: Complete, mayBeNull: boolean): Complete {
  return (value, run, path) => {
    const items: unknown[] = [];
    let index = 0;
    for (const each of value as Iterable<unknown>) {
      path.push(index++);
      const completed = complete(each, run, path);
      path.pop();
      if (completed === BROKEN && !mayBeNull) return BROKEN;
      items.push(nullIfBroken(completed));
    }
    return items;
  };
}

const nullIfBroken = (value: unknown): unknown => (value === BROKEN ? null : value);

export const asError = (error: unknown): Error => (error instanceof Error ? error : new Error(String(error)));

/** Tells an error of the fields, at its place. */
export function tell(error: Error, nodes: readonly FieldNode[], run: Run, path: Path): typeof BROKEN {
  run.errors.push(locatedError(error, nodes, [...path]));
  return BROKEN;
}

/** A scalar or an enum. */
export function leaf(type: GraphQLLeafType, nodes: readonly FieldNode[]): Complete {
  return (value, run, path) => {
    try {
      return type.serialize(value);
    } catch (error) {
      return tell(asError(error), nodes, run, path);
    }
  };
}
