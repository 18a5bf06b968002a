import {
  getNullableType,
  GraphQLID,
  GraphQLString,
  isAbstractType,
  isListType,
  isNonNullType,
  isObjectType,
  type FieldNode,
  type GraphQLLeafType,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type SelectionSetNode,
} from 'graphql';
import { collectFields, type Ground } from '../../subgraphs/common/collect.ts';
import { generate, inCode } from '../../subgraphs/common/generated-code.ts';
import { JsonBytes } from './json-bytes.ts';
import { leafCheck } from './leaf-check.ts';
import type { Data } from './merge.ts';
import { NotCompilable } from './not-compilable.ts';
import { putInCode } from './put-in-code.ts';
import { Written } from './written.ts';

/** Writes a value as JSON. @throws BrokenPromise for a value that its type does not allow. */
type Write = (value: unknown) => void;
type WriteObject = (data: Data) => void;

/** A subgraph's value that the schema does not promise, or none where it promises one. What becomes of it is not decided here. */
export class BrokenPromise extends Error {}

const BROKEN = new BrokenPromise('a subgraph answers what its schema does not promise');

// One for the process: nothing is waited for between begin and end.
const out = new JsonBytes();

/**
 * How the answer's data is written, in one pass over what was fetched: no tree of it is made, and no text but its bytes.
 * @throws NotCompilable for introspection.
 */
export function compileWriter(ground: Ground, root: GraphQLObjectType, set: SelectionSetNode): (data: Data) => Written {
  const write = fieldsWriter(ground, root, [set]);
  return (data) => {
    out.begin();
    write(data);
    return new Written(out.end(...Written.room));
  };
}

/** An object's fields, by code of their own: `(data) => { …"name":… write1(data["name"]); … }`. */
function fieldsWriter(ground: Ground, type: GraphQLObjectType, sets: readonly SelectionSetNode[]): WriteObject {
  const fields = [...collectFields(ground, type, sets)];
  if (fields.length === 0) return () => out.plain('{}');
  const uses: Record<string, unknown> = { out };
  const code = fields.map(([key, nodes], at) => {
    const head = `${at ? ',' : '{'}${JSON.stringify(key)}:`;
    const { name } = nodes[0]!;
    if (name.value === '__typename') return putInCode(`${head}"${type.name}"`);
    uses[`write${at}`] = fieldWriter(ground, type, nodes);
    const value = `data[${inCode(key)}]`;
    if (!TEXTS.has(getNullableType(type.getFields()[name.value]?.type)))
      return `${putInCode(head)} write${at}(${value});`;
    return `${putInCode(head)} value = ${value}; if (typeof value === 'string') out.string(value); else write${at}(value);`;
  });
  return generate(uses, `return (data) => { let value, at; ${code.join('\n')} ${putInCode('}')} };`);
}

// Of these, every text is one: nothing has to be looked up.
const TEXTS = new Set<unknown>([GraphQLString, GraphQLID]);

function fieldWriter(ground: Ground, type: GraphQLObjectType, nodes: readonly FieldNode[]): Write {
  const name = nodes[0]!.name.value;
  if (name === '__schema' || name === '__type') throw new NotCompilable('introspection');
  const field = type.getFields()[name];
  if (!field) throw new NotCompilable(name);
  const sets = nodes.flatMap((node) => node.selectionSet ?? []);
  return typeWriter(ground, field.type, sets);
}

/** What is null is there; what is undefined nobody fetched. */
function typeWriter(ground: Ground, type: GraphQLOutputType, sets: readonly SelectionSetNode[]): Write {
  const isRequired = isNonNullType(type);
  const write = valueWriter(ground, isRequired ? type.ofType : type, sets);
  return (value) => {
    if (value !== null && value !== undefined) return write(value);
    if (isRequired || value === undefined) throw BROKEN;
    out.plain('null');
  };
}

/** Of a value that is there. */
function valueWriter(ground: Ground, type: GraphQLOutputType, sets: readonly SelectionSetNode[]): Write {
  if (isListType(type)) return listWriter(typeWriter(ground, type.ofType, sets));
  if (isObjectType(type)) return objectWriter(lazily(() => fieldsWriter(ground, type, sets)));
  if (isAbstractType(type)) return abstractWriter(ground, (concrete) => fieldsWriter(ground, concrete, sets));
  return leafWriter(type as GraphQLLeafType);
}

const listWriter =
  (write: Write): Write =>
  (value) => {
    if (!Array.isArray(value)) throw BROKEN;
    out.plain('[');
    for (let at = 0; at < value.length; at++) {
      if (at) out.comma();
      write(value[at]);
    }
    out.plain(']');
  };

const objectWriter =
  (write: WriteObject): Write =>
  (value) =>
    write(object(value));

function object(value: unknown): Data {
  if (typeof value === 'object' && !Array.isArray(value)) return value as Data;
  throw BROKEN;
}

/** An interface or union: the object's own type decides. */
function abstractWriter({ schema }: Ground, compile: (type: GraphQLObjectType) => WriteObject): Write {
  const writers = new Map<unknown, WriteObject>();
  return (value) => {
    const data = object(value);
    const typename = data['__typename'];
    let write = writers.get(typename);
    if (!write) {
      const type = typeof typename === 'string' ? schema.getType(typename) : undefined;
      if (!isObjectType(type)) throw BROKEN;
      writers.set(typename, (write = compile(type)));
    }
    write(data);
  };
}

function leafWriter(type: GraphQLLeafType): Write {
  const isValid = leafCheck(type);
  return (value) => {
    if (!isValid(value)) throw BROKEN;
    if (typeof value === 'string') out.string(value);
    else if (typeof value === 'object') out.json(JSON.stringify(value));
    else out.plain(String(value));
  };
}

/** Types refer to each other; only what an answer really has is compiled. */
function lazily(make: () => WriteObject): WriteObject {
  let made: WriteObject | undefined;
  return (data) => (made ??= make())(data);
}
