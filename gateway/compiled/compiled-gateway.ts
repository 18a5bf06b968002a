import type { ApolloGateway } from '@apollo/gateway';
import type { QueryPlan } from '@apollo/query-planner';
import type {
  GatewayExecutionResult,
  GatewayGraphQLRequestContext,
  GatewayInterface,
} from '@apollo/server-gateway-interface';
import { getVariableValues, GraphQLError, type GraphQLSchema, type OperationDefinitionNode } from 'graphql';
import { conditionNames, fragmentsOf } from '../../subgraphs/common/collect.ts';
import type { FetchFrom } from './fetch.ts';
import { NotCompilable } from './not-compilable.ts';
import type { Data } from './merge.ts';
import { compilePlan, type Run, type Step } from './plan.ts';
import { compileWriter } from './writer.ts';
import type { Written } from './written.ts';

/** Operations kept compiled, each for the values its `@skip` and `@include` have. */
const KEPT = 1000;

type RequestContext = GatewayGraphQLRequestContext<Record<string, unknown>>;
type Executor = (context: RequestContext) => Promise<GatewayExecutionResult>;

interface Compiled {
  run: Step;
  write: (data: Data) => Written;
}

/**
 * Apollo's gateway, with its query plans run by code compiled once per operation. Composition, validation and planning stay
 * Apollo's: the first request of an operation is answered by its executor, which also shows the plan. What cannot be compiled
 * is answered by it always, as are mutations and introspection.
 */
export class CompiledGateway implements GatewayInterface {
  private readonly compiled = new Map<string, Compiled | null>();
  private schema!: GraphQLSchema;

  constructor(
    private readonly apollo: ApolloGateway,
    /** Calls a subgraph for a request, by the rules of the gateway. */
    private readonly fetchFor: (context: RequestContext) => FetchFrom,
  ) {}

  async load(options: Parameters<ApolloGateway['load']>[0]) {
    // A new supergraph makes new plans; what was compiled for the old one is forgotten.
    this.apollo.onSchemaLoadOrUpdate(({ apiSchema }) => {
      this.schema = apiSchema;
      this.compiled.clear();
    });
    const { schema, executor } = await this.apollo.load(options);
    this.schema = schema;
    return { schema, executor: (context: RequestContext) => this.execute(context, executor as Executor) };
  }

  onSchemaLoadOrUpdate(callback: Parameters<GatewayInterface['onSchemaLoadOrUpdate']>[0]) {
    return this.apollo.onSchemaLoadOrUpdate(callback as never);
  }

  stop(): Promise<void> {
    return this.apollo.stop();
  }

  /** Takes the plan that Apollo's executor made for a request. */
  takePlan(plan: QueryPlan, context: RequestContext): void {
    const key = keyOf(context);
    // A request under way while the supergraph is swapped has a plan of the one before.
    if (key === null || this.compiled.has(key) || context.schema !== this.schema) return;
    if (this.compiled.size >= KEPT) this.compiled.clear();
    this.compiled.set(key, this.compile(plan, context));
  }

  private compile(plan: QueryPlan, { document, operation, request }: RequestContext): Compiled | null {
    try {
      const fragments = fragmentsOf(document);
      const conditions = valuesOf(this.schema, operation!, request.variables) ?? {};
      const root = this.schema.getQueryType()!;
      const write = compileWriter({ schema: this.schema, fragments, conditions }, root, operation!.selectionSet);
      return { run: compilePlan(plan, this.schema), write };
    } catch (error) {
      if (error instanceof NotCompilable) return null;
      throw error;
    }
  }

  private async execute(context: RequestContext, byApollo: Executor): Promise<GatewayExecutionResult> {
    const key = keyOf(context);
    const compiled = key === null ? null : this.compiled.get(key);
    const variables = compiled && valuesOf(this.schema, context.operation!, context.request.variables);
    // Variables that do not fit are told of by Apollo's executor, in its words.
    if (!compiled || !variables) return byApollo(context);
    const given = withDefaults(variables, context);
    const run: Run = { data: {}, errors: [], variables: given, isDoubtful: false, fetchFrom: this.fetchFor(context) };
    try {
      await compiled.run(run);
      if (run.isDoubtful) return await byApollo(context);
      const data = compiled.write(run.data) as never;
      return run.errors.length ? { errors: run.errors, data } : { data };
    } catch (error) {
      if (error instanceof GraphQLError) return { errors: [error] };
      // A subgraph broke a promise of the schema, or answered in another shape: what that becomes is for Apollo's executor
      // to say, from the same answers.
      return await byApollo(context);
    }
  }
}

/** The variables with their defaults; null when they do not fit the operation. */
function valuesOf(
  schema: GraphQLSchema,
  operation: OperationDefinitionNode,
  given: Record<string, unknown> | undefined,
) {
  const { coerced } = getVariableValues(schema, operation.variableDefinitions ?? [], given ?? {}, { maxErrors: 1 });
  return coerced ?? null;
}

/** The variables as given; defaults decide conditions of the plan. Subgraphs get none of them, as their operations state the same defaults. */
function withDefaults(
  values: Record<string, unknown>,
  { document, request: { variables = {} } }: RequestContext,
): Record<string, unknown> {
  const names = conditionNames(document);
  return names.length ? { ...Object.fromEntries(names.map((name) => [name, values[name]])), ...variables } : variables;
}

/** What a compiled operation is kept under; null for what is never compiled. */
function keyOf({ queryHash, operationName, operation, document, request }: RequestContext): string | null {
  if (operation?.operation !== 'query') return null;
  const names = conditionNames(document);
  const values = names.map((name) => request.variables?.[name]);
  // A condition that is null, where it has a default, does not hold; one that is left out has the default.
  if (values.includes(null)) return null;
  return `${queryHash} ${operationName ?? ''} ${JSON.stringify(values)}`;
}
