import {
  execute,
  getVariableValues,
  GraphQLError,
  parse,
  validate,
  type DocumentNode,
  type ExecutionResult,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';
import { compileQuery, conditionKey, type CompiledQuery } from './compiled.ts';
import type { Context } from './context.ts';

/** Operations kept parsed, validated and compiled; a gateway asks the same few thousand texts again and again. */
const KEPT = 2000;

interface Prepared {
  document: DocumentNode;
  errors: readonly GraphQLError[];
}

/** Runs operations of a subgraph, whichever way they come. */
export interface SubgraphExecutor {
  /** Runs a text as the gateway sends it: parsed and validated the first time. */
  run(text: string, variables: Record<string, unknown> | undefined, context: Context): Promise<ExecutionResult>;
  /** Runs a valid document. */
  runDocument(
    document: DocumentNode,
    operation: OperationDefinitionNode,
    variables: Record<string, unknown> | undefined,
    context: Context,
  ): Promise<ExecutionResult>;
}

/** The executor of a schema: queries run compiled, mutations and introspection by graphql-js. */
export function createExecutor(schema: GraphQLSchema): SubgraphExecutor {
  const prepared = new Map<string, Prepared>();
  const compiled = new WeakMap<OperationDefinitionNode, Map<string, CompiledQuery | null>>();

  const prepare = (text: string): Prepared => {
    const known = prepared.get(text);
    if (known) return known;
    if (prepared.size >= KEPT) prepared.clear();
    const document = parse(text, { noLocation: true });
    const made = { document, errors: validate(schema, document) };
    prepared.set(text, made);
    return made;
  };

  const compile = (document: DocumentNode, operation: OperationDefinitionNode, values: Record<string, unknown>) => {
    let kept = compiled.get(operation);
    if (!kept) compiled.set(operation, (kept = new Map()));
    const key = conditionKey(document, values);
    let query = kept.get(key);
    if (query === undefined) kept.set(key, (query = compileQuery(schema, document, operation, values)));
    return query;
  };

  const runDocument: SubgraphExecutor['runDocument'] = async (document, operation, variables, context) => {
    const { coerced, errors } = getVariableValues(schema, operation.variableDefinitions ?? [], variables ?? {}, {
      maxErrors: 50,
    });
    if (errors) return { errors };
    const query = compile(document, operation, coerced!);
    if (query) return query(context, coerced!);
    const operationName = operation.name?.value;
    return execute({ schema, document, operationName, variableValues: variables, contextValue: context });
  };

  return {
    runDocument,
    async run(text, variables, context) {
      const { document, errors } = prepare(text);
      if (errors.length) return { errors };
      const operation = document.definitions.find((node) => node.kind === 'OperationDefinition');
      if (!operation) return { errors: [new GraphQLError('The document holds no operation.')] };
      return runDocument(document, operation, variables, context);
    },
  };
}
