import { GraphQLError, type ExecutionResult, type GraphQLSchema } from 'graphql';
import { createKeyVerifier } from './api-keys.ts';
import { askOver, type Ask } from './ask.ts';
import { createChanges, everythingOf, type Changes } from './changes.ts';
import type { Settings } from './config.ts';
import { createContext, type Context, type Request } from './context.ts';
import { openDatabase, type Database } from './database.ts';
import { isFault, isLoggedElsewhere, publicError } from './errors.ts';
import { createExecutor, type SubgraphExecutor } from './execute.ts';
import { load, type Progress } from './load.ts';
import type { Logger } from './log.ts';
import { migrate } from './migrate.ts';
import { createPersonalData } from './personal-data.ts';
import { protect } from './rights.ts';
import { schemaOf, type Subgraph } from './subgraph.ts';
import { inSpan } from './tracing.ts';
import { createTokenVerifier } from './tokens.ts';
import { createVerifier } from './verifier.ts';

/** An operation as it travels from the gateway to a subgraph. */
export interface Operation {
  query: string;
  variables?: Record<string, unknown> | undefined;
}

/** A running subgraph: its database is open, its schema built. HTTP is one way to reach it, `call` the other. */
export interface Runtime {
  subgraph: Subgraph;
  db: Database;
  schema: GraphQLSchema;
  executor: SubgraphExecutor;
  /** Where its writes are announced. */
  changes: Changes;
  /** @throws Unauthenticated when the request shows a token or key that does not hold. */
  contextOf(request: Request): Promise<Context>;
  /** Answers an operation in this process, with errors as a client may see them. */
  call(operation: Operation, request: Request): Promise<ExecutionResult>;
}

/**
 * Opens the subgraph's database and builds its schema; its writes are announced through `changes`, of this process or of all.
 * @throws Error with one line when the database is out of reach.
 */
export async function openRuntime(
  subgraph: Subgraph,
  settings: Settings,
  log: Logger,
  changes: Changes = createChanges(),
  ask: Ask = askOver(settings),
): Promise<Runtime> {
  const db = await openDatabase(subgraph.name, subgraph, settings);
  const schema = schemaOf(subgraph);
  const personalData = createPersonalData(settings);
  const surroundings = {
    db,
    changes,
    ask,
    personalData,
    log: log.child({ subgraph: subgraph.name }),
    mayRead: protect(schema),
  };
  const executor = createExecutor(schema);
  const verifier = createVerifier(createTokenVerifier(settings), createKeyVerifier(db));
  const contextOf = async (request: Request) =>
    createContext(surroundings, request, await verifier.viewerOf(request.credentials ?? {}));
  return {
    subgraph,
    db,
    schema,
    executor,
    changes,
    contextOf,
    async call(operation, request) {
      const { errors, ...result } = await inSpan('subgraph', { subgraph: subgraph.name }, () =>
        answer(executor, contextOf, operation, request),
      );
      if (!errors) return result;
      logFaults(errors, surroundings.log, request.requestId);
      return { ...result, errors: errors.map((error) => publicError(error.toJSON())) as never };
    },
  };
}

async function answer(
  executor: SubgraphExecutor,
  contextOf: Runtime['contextOf'],
  { query, variables }: Operation,
  request: Request,
): Promise<ExecutionResult> {
  try {
    return await executor.run(query, variables, await contextOf(request));
  } catch (error) {
    // Before anything could be answered: a token that does not hold, a text that is no GraphQL.
    return {
      errors: [error instanceof GraphQLError ? error : new GraphQLError('', { originalError: error as Error })],
    };
  }
}

/** Migrates and loads what `start` promises to be there. */
export async function prepare(
  { db, subgraph, changes }: Pick<Runtime, 'db' | 'subgraph' | 'changes'>,
  settings: Settings,
  progress?: Progress,
): Promise<void> {
  const ran = await migrate(db);
  const rows = await load(db, subgraph.name, subgraph.data(settings), progress);
  if (ran.length + rows > 0) await changes.announce([everythingOf(subgraph.name)]);
}

/** Logs what is our fault, each cause once: below a list the same one stands at every row. */
export function logFaults(
  errors: readonly { message: string; originalError?: unknown; extensions?: Record<string, unknown> }[],
  log: Logger,
  requestId: string,
): void {
  const faults = errors.filter((error) => isFault(error) && !isLoggedElsewhere(error));
  const causes = new Map(faults.map((error) => [causeOf(error), error.originalError ?? error]));
  for (const err of causes.values()) log.error({ requestId, err }, 'request failed');
}

/** An exception is itself; what a subgraph tells is new at each row, though the text is the same. */
const causeOf = ({ message, originalError }: { message: string; originalError?: unknown }): unknown =>
  originalError instanceof Error ? originalError : message;
