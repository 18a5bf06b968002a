import {
  isAbstractType,
  isEnumType,
  isListType,
  isNonNullType,
  isObjectType,
  isSpecifiedScalarType,
  type FieldNode,
  type GraphQLEnumType,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLScalarType,
  type SelectionSetNode,
} from 'graphql';
import { collectFields, type Ground } from '../../subgraphs/common/collect.ts';
import type { Data } from './merge.ts';
import { NotCompilable } from './not-compilable.ts';

/** Writes a value as JSON. @throws BrokenPromise for a value that its type does not allow. */
type Write = (value: unknown) => string;

/** A subgraph's value that the schema does not promise, or none where it promises one. What becomes of it is not decided here. */
export class BrokenPromise extends Error {}

const broken = new BrokenPromise('a subgraph answers what its schema does not promise');
const breaks = (): never => {
  throw broken;
};

/** How the objects of a type are written under these selections, in one pass. @throws NotCompilable for introspection. */
export function compileWriter(
  ground: Ground,
  type: GraphQLObjectType,
  sets: readonly SelectionSetNode[],
): (data: Data) => string {
  const fields = [...collectFields(ground, type, sets)].map(([key, nodes], at) => ({
    key,
    head: `${at ? ',' : '{'}${JSON.stringify(key)}:`,
    write: fieldWriter(ground, type, nodes),
  }));
  if (fields.length === 0) return () => '{}';
  return (data) => {
    let json = '';
    for (const { key, head, write } of fields) json += head + write(data[key]);
    return `${json}}`;
  };
}

function fieldWriter(ground: Ground, type: GraphQLObjectType, nodes: readonly FieldNode[]): Write {
  const name = nodes[0]!.name.value;
  if (name === '__schema' || name === '__type') throw new NotCompilable('introspection');
  if (name === '__typename') return () => `"${type.name}"`;
  const field = type.getFields()[name];
  if (!field) throw new NotCompilable(name);
  const sets = nodes.flatMap((node) => node.selectionSet ?? []);
  const write = typeWriter(ground, field.type, sets);
  // What is null is there; what nobody fetched is not.
  return (value) => (value === undefined ? breaks() : write(value));
}

function typeWriter(ground: Ground, type: GraphQLOutputType, sets: readonly SelectionSetNode[]): Write {
  if (isNonNullType(type)) return required(valueWriter(ground, type.ofType, sets));
  const write = valueWriter(ground, type, sets);
  return (value) => (value === null || value === undefined ? 'null' : write(value));
}

const required =
  (write: Write): Write =>
  (value) =>
    value === null || value === undefined ? breaks() : write(value);

/** Of a value that is there. */
function valueWriter(ground: Ground, type: GraphQLOutputType, sets: readonly SelectionSetNode[]): Write {
  if (isListType(type)) return listWriter(typeWriter(ground, type.ofType, sets));
  if (isObjectType(type)) return objectWriter(lazily(() => compileWriter(ground, type, sets)));
  if (isAbstractType(type)) return abstractWriter(ground, (concrete) => compileWriter(ground, concrete, sets));
  return isEnumType(type) ? enumWriter(type) : scalarWriter(type as GraphQLScalarType);
}

const listWriter =
  (write: Write): Write =>
  (value) => {
    if (!Array.isArray(value)) return breaks();
    let json = '';
    for (let at = 0; at < value.length; at++) json += (at ? ',' : '') + write(value[at]);
    return `[${json}]`;
  };

const isObject = (value: unknown): value is Data => typeof value === 'object' && !Array.isArray(value);

const objectWriter =
  (write: (data: Data) => string): Write =>
  (value) =>
    isObject(value) ? write(value) : breaks();

/** An interface or union: the object's own type decides. */
function abstractWriter({ schema }: Ground, compile: (type: GraphQLObjectType) => (data: Data) => string): Write {
  const writers = new Map<string, (data: Data) => string>();
  return (value) => {
    if (!isObject(value)) return breaks();
    const typename = value['__typename'] as string;
    let write = writers.get(typename);
    if (!write) {
      const type = typeof typename === 'string' ? schema.getType(typename) : undefined;
      if (!isObjectType(type)) return breaks();
      writers.set(typename, (write = compile(type)));
    }
    return write(value);
  };
}

function enumWriter(type: GraphQLEnumType): Write {
  const known = new Map<unknown, string>(type.getValues().map(({ name }) => [name, `"${name}"`]));
  return (value) => known.get(value) ?? breaks();
}

/** The built-in scalars by their JSON, our own as they read themselves. */
function scalarWriter(type: GraphQLScalarType): Write {
  if (!isSpecifiedScalarType(type)) {
    return (value) => (isReadable(type, value) ? jsonOf(value) : breaks());
  }
  const isValid = BUILT_IN[type.name]!;
  return (value) => (isValid(value) ? jsonOf(value) : breaks());
}

const BUILT_IN: Record<string, (value: unknown) => boolean> = {
  Int: Number.isInteger,
  Float: Number.isFinite,
  String: (value) => typeof value === 'string',
  Boolean: (value) => typeof value === 'boolean',
  ID: (value) => typeof value === 'string' || Number.isInteger(value),
};

function isReadable(type: GraphQLScalarType, value: unknown): boolean {
  try {
    type.parseValue(value);
    return true;
  } catch {
    return false;
  }
}

// What JSON writes otherwise than it stands; surrogates may lack their other half.
const ESCAPED = /["\\\u0000-\u001f\ud800-\udfff]/;

/** Most texts need no escaping, and looking is faster than having it done. */
const jsonOf = (value: unknown): string =>
  typeof value === 'string' && !ESCAPED.test(value) ? `"${value}"` : JSON.stringify(value);

/** Types refer to each other; only what an answer really has is compiled. */
function lazily(make: () => (data: Data) => string): (data: Data) => string {
  let made: ((data: Data) => string) | undefined;
  return (data) => (made ??= make())(data);
}
