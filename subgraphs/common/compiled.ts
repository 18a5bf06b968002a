import {
  getNullableType,
  isAbstractType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  type DocumentNode,
  type ExecutionResult,
  type FieldNode,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLResolveInfo,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';
import { argumentsOf } from './arguments.ts';
import { collectFields, conditionNames, fragmentsOf, type Ground } from './collect.ts';
import {
  asError,
  BROKEN,
  caught,
  leaf,
  list,
  required,
  tell,
  unlessNull,
  type Complete,
  type Run,
} from './completion.ts';
import type { Context } from './context.ts';
import { generate, inCode, propertyInCode } from './generated-code.ts';

/** A query, compiled for the values that its `@skip` and `@include` have. */
export type CompiledQuery = (context: Context, variables: Record<string, unknown>) => Promise<ExecutionResult>;

/**
 * Compiles a query for a schema whose root fields read everything below themselves: only they are waited for,
 * then the answer is written in one pass over rows that are there. Answers and errors are those of graphql-js.
 * @returns null for what is left to graphql-js: mutations and introspection.
 */
export function compileQuery(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  conditions: Record<string, unknown>,
): CompiledQuery | null {
  const type = schema.getQueryType();
  if (operation.operation !== 'query' || !type) return null;
  const ground: Ground = { schema, fragments: fragmentsOf(document), conditions };
  const compiler = new Compiler(ground);
  const roots = [...collectFields(ground, type, [operation.selectionSet])];
  if (roots.some(([, [node]]) => node!.name.value.startsWith('__'))) return null;
  const fields = roots.map(([key, nodes]) => compiler.root(type, key, nodes, operation));
  return async (context, variables) => {
    const run: Run = { context, variables, errors: [], args: [] };
    const values = await Promise.all(fields.map(({ resolve }) => resolve(run)));
    const data: Record<string, unknown> = {};
    for (const [index, { key, complete }] of fields.entries()) {
      const value = complete(values[index], run, [key]);
      if (value === BROKEN) return { errors: run.errors, data: null };
      data[key] = value;
    }
    return run.errors.length ? { errors: run.errors, data } : { data };
  };
}

/** The values of a query's conditions as the key under which it is kept compiled. */
export const conditionKey = (document: DocumentNode, variables: Record<string, unknown>): string => {
  const names = conditionNames(document);
  return names.length ? JSON.stringify(names.map((name) => variables[name])) : '';
};

class Compiler {
  private fields = 0;
  private readonly ground: Ground;

  constructor(ground: Ground) {
    this.ground = ground;
  }

  /** A root field: its resolver reads, with all that resolvers are told. */
  root(type: GraphQLObjectType, key: string, nodes: readonly FieldNode[], operation: OperationDefinitionNode) {
    const { schema, fragments } = this.ground;
    const field = type.getFields()[nodes[0]!.name.value]!;
    const argsOf = this.arguments(field, nodes[0]!);
    const told = {
      fieldName: field.name,
      fieldNodes: nodes,
      returnType: field.type,
      parentType: type,
      schema,
      fragments,
      operation,
    };
    const resolve = async (run: Run): Promise<unknown> => {
      const path = { key, prev: undefined, typename: type.name };
      const info = {
        rootValue: undefined,
        variableValues: run.variables,
        path,
        ...told,
      } as unknown as GraphQLResolveInfo;
      try {
        return await field.resolve?.(undefined, argsOf(run), run.context, info);
      } catch (error) {
        return asError(error);
      }
    };
    return { key, resolve, complete: this.located(field.type, nodes, `${type.name}.${field.name}`) };
  }

  /** The arguments of a field: evaluated once for all its rows. */
  private arguments(field: GraphQLField<unknown, unknown>, node: FieldNode): (run: Run) => Record<string, unknown> {
    const at = this.fields++;
    const evaluate = argumentsOf(field, node);
    return (run) => (run.args[at] ??= evaluate(run.variables));
  }

  /** The value of a field with its errors caught where the type allows null. */
  private located(type: GraphQLOutputType, nodes: readonly FieldNode[], name: string): Complete {
    const sets = nodes.flatMap((node) => node.selectionSet ?? []);
    const complete = this.type(type, sets, nodes, name);
    return isNonNullType(type) ? complete : caught(complete);
  }

  private type(
    type: GraphQLOutputType,
    sets: readonly SelectionSetNode[],
    nodes: readonly FieldNode[],
    name: string,
  ): Complete {
    if (isNonNullType(type)) return required(this.type(type.ofType, sets, nodes, name), nodes, name);
    return unlessNull(this.present(type, sets, nodes, name), nodes);
  }

  /** A value that is there. */
  private present(
    type: GraphQLOutputType,
    sets: readonly SelectionSetNode[],
    nodes: readonly FieldNode[],
    name: string,
  ): Complete {
    if (isListType(type)) {
      const { ofType } = type;
      return list(this.type(ofType, sets, nodes, name), !isNonNullType(ofType));
    }
    if (isLeafType(type)) return leaf(type, nodes);
    if (isObjectType(type)) return this.object(type, sets);
    if (isAbstractType(type)) return this.abstract(type.name, sets, nodes);
    throw new Error(`no way to complete ${name}`);
  }

  /** An object: its fields in the order in which they are asked. Compiled when the first one comes, for types refer to each other. */
  private object(type: GraphQLObjectType, sets: readonly SelectionSetNode[]): Complete {
    let complete: Complete | undefined;
    return (value, run, path) => (complete ??= this.fieldsOf(type, sets))(value, run, path);
  }

  /** By code of its own: `(row, run, path) => { …row["name"]… return { "name": value0, … }; }`. */
  private fieldsOf(type: GraphQLObjectType, sets: readonly SelectionSetNode[]): Complete {
    const fields = [...collectFields(this.ground, type, sets)].map(([key, nodes]) => this.field(type, key, nodes));
    const uses: Record<string, unknown> = { BROKEN };
    const code = fields.map(({ key, isAsItIs, read, complete }, at) => {
      uses[`complete${at}`] = complete;
      if (typeof read !== 'string') uses[`read${at}`] = read;
      const [name, value] = [inCode(key), `value${at}`];
      return `let ${value} = ${typeof read === 'string' ? `row[${inCode(read)}]` : `read${at}(row, run)`};
        if (!(${isAsItIs(value)})) {
          path.push(${name}); ${value} = complete${at}(${value}, run, path); path.pop();
          if (${value} === BROKEN) return BROKEN;
        }`;
    });
    const made = fields.map(({ key }, at) => propertyInCode(key, `value${at}`)).join();
    return generate(uses, `return (row, run, path) => { ${code.join('\n')} return { ${made} }; };`);
  }

  private abstract(name: string, sets: readonly SelectionSetNode[], nodes: readonly FieldNode[]): Complete {
    const objects = new Map<string, Complete>();
    return (value, run, path) => {
      const typename = (value as { __typename?: string }).__typename ?? '';
      let complete = objects.get(typename);
      if (!complete) {
        const type = this.ground.schema.getType(typename);
        if (!isObjectType(type)) return tell(new Error(`${name} came without a known __typename`), nodes, run, path);
        objects.set(typename, (complete = this.object(type, sets)));
      }
      return complete(value, run, path);
    };
  }

  private field(type: GraphQLObjectType, key: string, nodes: readonly FieldNode[]): CompiledField {
    const name = nodes[0]!.name.value;
    if (name === '__typename')
      return { key, read: () => type.name, isAsItIs: () => 'true', complete: (value) => value };
    const field = type.getFields()[name]!;
    const complete = this.located(field.type, nodes, `${type.name}.${name}`);
    const isAsItIs = AS_IT_IS[getNullableType(field.type).toString()] ?? (() => 'false');
    const { resolve } = field;
    if (!resolve) return { key, read: name, isAsItIs, complete };
    const argsOf = this.arguments(field, nodes[0]!);
    const read = (row: Record<string, unknown>, run: Run) => {
      try {
        // Resolvers below the root read what lies ready: nothing else of the operation is of use to them.
        return resolve(row, argsOf(run), run.context, NO_INFO) as unknown;
      } catch (error) {
        return asError(error);
      }
    };
    return { key, read, isAsItIs, complete };
  }
}

interface CompiledField {
  key: string;
  /** Property of the row, or how the value is made of it. */
  read: string | ((row: Record<string, unknown>, run: Run) => unknown);
  /** Code of the condition under which the value goes into the answer as it is, and nothing has to be completed. */
  isAsItIs(value: string): string;
  complete: Complete;
}

// Texts are what they are, and whole numbers of 32 bits: this spares graphql-js's look at each.
const isText = (value: string) => `typeof ${value} === 'string'`;
const AS_IT_IS: Readonly<Record<string, CompiledField['isAsItIs']>> = {
  String: isText,
  ID: isText,
  Int: (value) => `(${value} | 0) === ${value}`,
};

const NO_INFO = {} as GraphQLResolveInfo;
