import { GraphQLError, type GraphQLFormattedError } from 'graphql';

/** The error codes that clients may rely on, in `extensions.code`. */
export type ErrorCode =
  | 'BAD_USER_INPUT'
  | 'UNAUTHENTICATED'
  | 'FORBIDDEN'
  | 'NOT_FOUND'
  | 'CONFLICT'
  | 'LIMIT_EXCEEDED'
  | 'QUERY_TOO_EXPENSIVE'
  | 'SUBGRAPH_UNAVAILABLE'
  | 'INTERNAL_SERVER_ERROR';

/** An error that the client may read: its message says what to do. Everything else is masked. */
export class ReadableError extends GraphQLError {
  constructor(message: string, code: ErrorCode, details: Record<string, unknown> = {}) {
    super(message, { extensions: { ...details, code } });
  }
}

/** An argument that cannot be used; the message names it and says what can. `status` where the whole request is refused. */
export class BadUserInput extends ReadableError {
  constructor(message: string, argument?: string, status?: number) {
    super(message, 'BAD_USER_INPUT', { ...(argument && { argument }), ...(status && { http: { status } }) });
  }
}

/** More than one request may ask for; the message names the limit and its number. */
export class LimitExceeded extends ReadableError {
  constructor(message: string, details: Record<string, unknown> = {}) {
    super(message, 'LIMIT_EXCEEDED', details);
  }
}

/** A token or key that does not hold, or none where one is needed. */
export class Unauthenticated extends ReadableError {
  constructor(message: string) {
    super(message, 'UNAUTHENTICATED');
  }
}

/** A viewer who is known and may not. */
export class Forbidden extends ReadableError {
  constructor(message: string, argument?: string) {
    super(message, 'FORBIDDEN', { ...(argument && { argument }) });
  }
}

/** What is named in an input and is not there, or not for this viewer. */
export class NotFound extends ReadableError {
  constructor(message: string, argument: string) {
    super(message, 'NOT_FOUND', { argument });
  }
}

/** What cannot be done as things stand: the message says what stands against it, the details by how much. */
export class Conflict extends ReadableError {
  constructor(message: string, details: Record<string, unknown> = {}) {
    super(message, 'CONFLICT', details);
  }
}

/** A subgraph that does not answer; told by its name, never by its address. */
export class SubgraphUnavailable extends ReadableError {
  constructor(subgraph: string) {
    super(`The subgraph ${subgraph} does not answer now. Ask again later.`, 'SUBGRAPH_UNAVAILABLE', { subgraph });
  }
}

const READABLE = new Set<unknown>([
  'BAD_USER_INPUT',
  'UNAUTHENTICATED',
  'FORBIDDEN',
  'NOT_FOUND',
  'CONFLICT',
  'LIMIT_EXCEEDED',
  'QUERY_TOO_EXPENSIVE',
  'SUBGRAPH_UNAVAILABLE',
] satisfies ErrorCode[]);

// What the client wrote is wrong: Apollo tells several kinds of it apart, clients need one.
const CLIENT_FAULTS = new Set<unknown>([
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'BAD_REQUEST',
  'OPERATION_RESOLUTION_FAILURE',
  'PERSISTED_QUERY_NOT_FOUND',
  'PERSISTED_QUERY_NOT_SUPPORTED',
]);

/** Whether the error is a fault of ours, which the client must not see. */
export function isFault({ extensions }: { extensions?: Record<string, unknown> | undefined }): boolean {
  return !READABLE.has(extensions?.['code']) && !CLIENT_FAULTS.has(extensions?.['code']);
}

/** The error as a client may see it: one of the fixed codes, and nothing internal of a fault of ours. */
export function publicError(error: GraphQLFormattedError): GraphQLFormattedError {
  const { message, locations, path } = error;
  const where = { ...(locations && { locations }), ...(path && { path }) };
  if (isFault(error)) {
    const told = "Something went wrong on our side. Name the answer's x-request-id when you report it.";
    return { message: told, ...where, extensions: { code: 'INTERNAL_SERVER_ERROR' } };
  }
  const { stacktrace: _, serviceName, http: __, ...own } = error.extensions ?? {};
  const extensions = serviceName === undefined ? own : details(own);
  const told = withoutValue(message);
  return { message: told, ...where, extensions: { ...extensions, code: codeOf(message, extensions) } };
}

/** graphql-js prints the whole value of a variable that does not fit, which may name a person; where it is, and what is missing there, stays. */
function withoutValue(message: string): string {
  const [, variable] = /^Variable "(\$\w+)" got invalid value/.exec(message) ?? [];
  if (variable === undefined) return message;
  const [, path = variable.slice(1)] = /^[^]* at "([\w.[\]]+)"; [^]*$/.exec(message) ?? [];
  const [, missing] = /; Field ("\w+" of required type "[\w![\]]+" was not provided\.)$/.exec(message) ?? [];
  return `Variable "${variable}" got invalid value at "${path}"${missing ? `; Field ${missing}` : ': it does not fit the type that the schema states.'}`;
}

// graphql-js tells of its own limits in words only.
const LIMITS_OF_GRAPHQL = ['Parsing aborted', 'Validation aborted', 'Maximum introspection depth exceeded'];

/** What a gateway passes on of an error's details: a subgraph may be another program, or an older one, that tells more. */
const PASSED_ON = new Set([
  'code',
  'argument',
  'limit',
  'most',
  'found',
  'cost',
  'subgraph',
  'scopes',
  'retryAfter',
  'currentVersion',
  'currentStatus',
  'bound',
  'left',
]);

const details = (extensions: Record<string, unknown>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(extensions).filter(([name]) => PASSED_ON.has(name)));

/** Whether the error was logged where it happened: a subgraph that masks a fault of its own has told its own log. */
export const isLoggedElsewhere = ({ extensions }: { extensions?: Record<string, unknown> | undefined }): boolean =>
  extensions?.['serviceName'] !== undefined && extensions['code'] === 'INTERNAL_SERVER_ERROR';

/** Apollo gives its own code to whatever parsing and validation refuse; which of it was a limit shows otherwise. */
function codeOf(message: string, { code, limit }: Record<string, unknown>): ErrorCode {
  if (limit !== undefined || LIMITS_OF_GRAPHQL.some((told) => message.includes(told))) return 'LIMIT_EXCEEDED';
  return READABLE.has(code) ? (code as ErrorCode) : 'BAD_USER_INPUT';
}
