import {
  isAbstractType,
  isEnumType,
  isListType,
  isNonNullType,
  isObjectType,
  isSpecifiedScalarType,
  type FieldNode,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type SelectionSetNode,
} from 'graphql';
import { collectFields, type Ground } from '../../subgraphs/common/collect.ts';
import type { Data } from './merge.ts';
import { NotCompilable } from './not-compilable.ts';

/** Where a promise of the schema was not kept. */
export type Path = (string | number)[];

/** Makes the answer's object from what was fetched; undefined when null must go up. `missing` gathers broken promises. */
export type Shape = (input: Data, path: Path, missing: Path[]) => Data | undefined;

/** What a value of a type becomes in the answer. `INVALID`: null must go up; who finds it first has told of it. */
type Complete = (value: unknown, path: Path, missing: Path[]) => unknown;
const INVALID = Symbol('invalid');

/** The shape of the objects of a type under these selections. @throws NotCompilable for introspection. */
export function compileShape(ground: Ground, type: GraphQLObjectType, sets: readonly SelectionSetNode[]): Shape {
  const fields = [...collectFields(ground, type, sets)].map(([key, nodes]) => compileField(ground, type, key, nodes));
  return (input, path, missing) => {
    const output: Data = {};
    for (const { key, complete } of fields) {
      path.push(key);
      const value = complete(input[key] ?? null, path, missing);
      path.pop();
      if (value === INVALID) return undefined;
      output[key] = nullIfTold(value);
    }
    return output;
  };
}

function compileField(
  ground: Ground,
  type: GraphQLObjectType,
  key: string,
  nodes: readonly FieldNode[],
): { key: string; complete: Complete } {
  const name = nodes[0]!.name.value;
  if (name === '__schema' || name === '__type') throw new NotCompilable('introspection');
  if (name === '__typename') return { key, complete: () => type.name };
  const field = type.getFields()[name];
  if (!field) throw new NotCompilable(name);
  const sets = nodes.flatMap((node) => node.selectionSet ?? []);
  return { key, complete: compileType(ground, field.type, sets) };
}

function compileType(ground: Ground, type: GraphQLOutputType, sets: readonly SelectionSetNode[]): Complete {
  if (isNonNullType(type)) return required(compileType(ground, type.ofType, sets));
  if (isListType(type)) return listOf(compileType(ground, type.ofType, sets));
  if (isObjectType(type)) return objectOf(lazily(() => compileShape(ground, type, sets)));
  if (isAbstractType(type)) return anyOf(ground, (concrete) => compileShape(ground, concrete, sets), type.name);
  return leaf(isEnumType(type) ? (value) => type.getValue(value as string) != null : leafCheck(type));
}

// Broken promises inside an object were told of there; the null that comes of them is not told again.
const TOLD = Symbol('told');

const required =
  (complete: Complete): Complete =>
  (value, path, missing) => {
    const completed = complete(value, path, missing);
    if (completed === TOLD) return INVALID;
    if (completed !== null) return completed;
    missing.push([...path]);
    return INVALID;
  };

const nullIfTold = (value: unknown): unknown => (value === TOLD ? null : value);

const listOf =
  (complete: Complete): Complete =>
  (value, path, missing) => {
    if (value === null) return null;
    if (!Array.isArray(value)) throw new Error('a value that is no list came for a list');
    let isBroken = false;
    const items = value.map((item: unknown, index) => {
      path.push(index);
      const completed = complete(item ?? null, path, missing);
      path.pop();
      if (completed === INVALID) isBroken = true;
      return nullIfTold(completed);
    });
    return isBroken ? TOLD : items;
  };

const objectOf =
  (shape: Shape): Complete =>
  (value, path, missing) => {
    if (value === null) return null;
    if (typeof value !== 'object') throw new Error('a value that is no object came for an object');
    return shape(value as Data, path, missing) ?? TOLD;
  };

/** An interface or union: the object's own type decides. */
function anyOf({ schema }: Ground, compile: (type: GraphQLObjectType) => Shape, name: string): Complete {
  const shapes = new Map<string, Shape>();
  return (value, path, missing) => {
    if (value === null) return null;
    const typename = (value as Data)['__typename'];
    const type = typeof typename === 'string' ? schema.getType(typename) : undefined;
    if (!isObjectType(type)) throw new Error(`a value without a known __typename came for ${name}`);
    let shape = shapes.get(type.name);
    if (!shape) shapes.set(type.name, (shape = compile(type)));
    return shape(value as Data, path, missing) ?? TOLD;
  };
}

const leaf =
  (isValid: (value: unknown) => boolean): Complete =>
  (value, path, missing) => {
    if (value === null || isValid(value)) return value;
    missing.push([...path]);
    return TOLD;
  };

/** Whether a value may stand for a built-in scalar, as Apollo's gateway judges; scalars of our own are checked where they are made. */
function leafCheck(type: GraphQLOutputType & { name?: string }): (value: unknown) => boolean {
  if (!isSpecifiedScalarType(type as never)) return () => true;
  const checks: Record<string, (value: unknown) => boolean> = {
    Int: Number.isInteger,
    Float: Number.isFinite,
    String: (value) => typeof value === 'string',
    Boolean: (value) => typeof value === 'boolean',
    ID: (value) => typeof value === 'string' || Number.isInteger(value),
  };
  return checks[type.name!]!;
}

/** Types refer to each other; only what an answer really has is compiled. */
function lazily(make: () => Shape): Shape {
  let made: Shape | undefined;
  return (input, path, missing) => (made ??= make())(input, path, missing);
}
