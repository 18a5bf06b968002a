import {
  isAbstractType,
  isEnumType,
  isListType,
  isNonNullType,
  isObjectType,
  isSpecifiedScalarType,
  type FieldNode,
  type GraphQLLeafType,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLScalarType,
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
    for (const { key, complete, isFetched } of fields) {
      path.push(key);
      const fetched = input[key];
      if (fetched === undefined && isFetched) missing.push([...path]);
      const value = complete(fetched ?? null, path, missing);
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
): { key: string; complete: Complete; isFetched: boolean } {
  const name = nodes[0]!.name.value;
  if (name === '__schema' || name === '__type') throw new NotCompilable('introspection');
  if (name === '__typename') return { key, complete: () => type.name, isFetched: false };
  const field = type.getFields()[name];
  if (!field) throw new NotCompilable(name);
  const sets = nodes.flatMap((node) => node.selectionSet ?? []);
  return { key, complete: compileType(ground, field.type, sets), isFetched: true };
}

function compileType(ground: Ground, type: GraphQLOutputType, sets: readonly SelectionSetNode[]): Complete {
  if (isNonNullType(type)) return required(compileType(ground, type.ofType, sets));
  if (isListType(type)) return listOf(compileType(ground, type.ofType, sets));
  if (isObjectType(type)) return objectOf(lazily(() => compileShape(ground, type, sets)));
  if (isAbstractType(type)) return anyOf(ground, (concrete) => compileShape(ground, concrete, sets));
  return leaf(leafCheck(type));
}

// Broken promises inside an object were told of there; the null that comes of them is not told again.
const TOLD = Symbol('told');

/** A value that cannot stand here. */
function broken(path: Path, missing: Path[]): typeof TOLD {
  missing.push([...path]);
  return TOLD;
}

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
    if (!Array.isArray(value)) return broken(path, missing);
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
    if (typeof value !== 'object' || Array.isArray(value)) return broken(path, missing);
    return shape(value as Data, path, missing) ?? TOLD;
  };

/** An interface or union: the object's own type decides. */
function anyOf({ schema }: Ground, compile: (type: GraphQLObjectType) => Shape): Complete {
  const shapes = new Map<string, Shape>();
  return (value, path, missing) => {
    if (value === null) return null;
    const typename = (value as Data)['__typename'];
    const type = typeof typename === 'string' ? schema.getType(typename) : undefined;
    if (!isObjectType(type)) return broken(path, missing);
    let shape = shapes.get(type.name);
    if (!shape) shapes.set(type.name, (shape = compile(type)));
    return shape(value as Data, path, missing) ?? TOLD;
  };
}

const leaf =
  (isValid: (value: unknown) => boolean): Complete =>
  (value, path, missing) => {
    return value === null || isValid(value) ? value : broken(path, missing);
  };

/** Whether a value may stand for a leaf: enums and the built-in scalars by their JSON, our own as they read themselves. */
export function leafCheck(type: GraphQLLeafType): (value: unknown) => boolean {
  if (isEnumType(type)) return (value) => typeof value === 'string' && type.getValue(value) != null;
  const checks: Record<string, (value: unknown) => boolean> = {
    // Whole, and of 32 bits.
    Int: (value) => ((value as number) | 0) === value,
    Float: Number.isFinite,
    String: (value) => typeof value === 'string',
    Boolean: (value) => typeof value === 'boolean',
    ID: (value) => typeof value === 'string' || Number.isInteger(value),
  };
  return isSpecifiedScalarType(type) ? checks[type.name]! : (value) => isReadable(type, value);
}

function isReadable(type: GraphQLScalarType, value: unknown): boolean {
  try {
    type.parseValue(value);
    return true;
  } catch {
    return false;
  }
}

/** Types refer to each other; only what an answer really has is compiled. */
function lazily(make: () => Shape): Shape {
  let made: Shape | undefined;
  return (input, path, missing) => (made ??= make())(input, path, missing);
}
