import type { ApolloServerPlugin, BaseContext, GraphQLRequestContextWillSendResponse } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import type { GraphQLFormattedError, OperationDefinitionNode } from 'graphql';
import { COST_LIMITS, costOf, TooExpensive } from './cost.ts';
import { BadUserInput, publicError } from './errors.ts';
import { checkVariables, limitRule, MAX_ERRORS, type Limits } from './limits.ts';
import type { Logger } from './log.ts';
import type { Metrics } from './metrics.ts';
import { namedArgumentsPlugin } from './named-arguments.ts';
import { logFaults } from './runtime.ts';
import { statusPlugin } from './status.ts';
import type { Viewer } from './viewer.ts';

/** What every Apollo Server here knows of a request. */
export interface ServedContext extends BaseContext {
  requestId: string;
  viewer: Viewer;
}

/** Options of every Apollo Server here: limits on, nothing internal shown, nothing reported to anybody. */
export const apolloOptions = <C extends ServedContext>(limits: Limits, log: Logger, metrics: Metrics) => ({
  introspection: true,
  csrfPrevention: true,
  includeStacktraceInErrorResponses: false,
  allowBatchedHttpRequests: false,
  stopOnTerminationSignals: false,
  persistedQueries: false as const,
  parseOptions: { maxTokens: limits.tokens },
  validationRules: [limitRule(limits)],
  formatError: (formatted: GraphQLFormattedError) => publicError(formatted),
  logger: { debug() {}, info() {}, warn: (text: string) => log.warn(text), error: (text: string) => log.error(text) },
  plugins: [
    ApolloServerPluginLandingPageDisabled(),
    // It would wrap every resolver of the schema, which compiled operations of the same process share.
    ApolloServerPluginCacheControlDisabled(),
    ApolloServerPluginInlineTraceDisabled(),
    ApolloServerPluginSchemaReportingDisabled(),
    ApolloServerPluginUsageReportingDisabled(),
    metrics.plugin as ApolloServerPlugin<C>,
    costPlugin as ApolloServerPlugin<C>,
    statusPlugin as ApolloServerPlugin<C>,
    namedArgumentsPlugin as ApolloServerPlugin<C>,
    faultsPlugin(log) as ApolloServerPlugin<C>,
  ],
});

/** Refuses what the caller's class may not ask for, and tells the cost of the rest in `extensions.cost`. */
const costPlugin: ApolloServerPlugin<ServedContext> = {
  async requestDidStart({ contextValue: { viewer }, schema }) {
    const limit = COST_LIMITS[viewer.rateClass];
    let requested: number | undefined;
    return {
      async didResolveOperation({ document, operation, request }) {
        if (!operation || !schema.getRootType(operation.operation)) throw notOffered(operation);
        checkVariables(request.variables);
        requested = costOf(schema, document, operation, request.variables ?? {});
        if (requested > limit) throw new TooExpensive(requested, limit);
      },
      async willSendResponse(context) {
        if (requested !== undefined) extend(context, { cost: { requested, limit } });
      },
    };
  },
};

/** Behind a gateway Apollo Server would answer 500 to these. */
const notOffered = (operation: OperationDefinitionNode | undefined): BadUserInput =>
  operation
    ? new BadUserInput(`There is no ${operation.operation} here. Ask again with a query.`, 'query', 400)
    : new BadUserInput('operationName: name one of the operations in the query.', 'operationName', 400);

/** Logs faults of ours, and keeps the list of errors short. */
const faultsPlugin = (log: Logger): ApolloServerPlugin<ServedContext> => ({
  async requestDidStart() {
    return {
      didEncounterErrors: async ({ errors, contextValue }) => logFaults(errors, log, contextValue.requestId),
      async willSendResponse(context) {
        const { body } = context.response;
        if (body.kind !== 'single' || (body.singleResult.errors?.length ?? 0) <= MAX_ERRORS) return;
        extend(context, { errorsLeftOut: body.singleResult.errors!.length - MAX_ERRORS });
        body.singleResult.errors = oneOfEachFirst(body.singleResult.errors!).slice(0, MAX_ERRORS);
      },
    };
  },
});

/** So that a list cut short still names every subgraph that is down. */
function oneOfEachFirst(errors: readonly GraphQLFormattedError[]): GraphQLFormattedError[] {
  const firstOf = new Map(errors.toReversed().map((error) => [error.message, error]));
  const firsts = new Set(firstOf.values());
  return [...errors.filter((error) => firsts.has(error)), ...errors.filter((error) => !firsts.has(error))];
}

function extend(
  { response: { body } }: GraphQLRequestContextWillSendResponse<ServedContext>,
  more: Record<string, unknown>,
): void {
  if (body.kind === 'single') body.singleResult.extensions = Object.assign({}, body.singleResult.extensions, more);
}
