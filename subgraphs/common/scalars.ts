import { GraphQLError, GraphQLScalarType, isScalarType, Kind, type GraphQLSchema, type ValueNode } from 'graphql';
import { BadUserInput } from './errors.ts';

/** A scalar that is a string in JSON, checked on its way in and passed on its way out. */
function textScalar(name: string, hint: string, isValid: (text: string) => boolean): GraphQLScalarType<string, string> {
  const check = (value: unknown): string => {
    if (typeof value === 'string' && isValid(value)) return value;
    throw new BadUserInput(`${name}: ${hint}`);
  };
  return new GraphQLScalarType({
    name,
    parseValue: check,
    parseLiteral: (node: ValueNode) => located(node, () => check(node.kind === Kind.STRING ? node.value : null)),
    serialize: (value) => String(value),
  });
}

/** The last text that was one: a request's day is looked at by the gateway and by each subgraph. */
let lastDay = '';

/** A calendar day as ISO 8601 writes it, and one that exists. */
export function isDay(text: string): boolean {
  if (text === lastDay) return true;
  if (!isDayThatExists(text)) return false;
  lastDay = text;
  return true;
}

function isDayThatExists(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const day = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}

const isInstant = (text: string): boolean =>
  /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2})$/.test(text) && !Number.isNaN(Date.parse(text));

const safeInteger = (value: unknown): number => {
  if (typeof value === 'number' && Number.isSafeInteger(value)) return value;
  throw new BadUserInput('SafeInt: give a whole number without quotes, between -(2^53 - 1) and 2^53 - 1.');
};

/** Adds to a complaint where in the query the value stands. */
function located<T>(node: ValueNode, check: () => T): T {
  try {
    return check();
  } catch (error) {
    const { message, extensions } = error as BadUserInput;
    throw new GraphQLError(message, { nodes: node, extensions });
  }
}

/** The scalars of `schema/common.graphql`. */
export const scalars = {
  Date: textScalar('Date', 'give a calendar day such as 2016-01-22.', isDay),
  DateTime: textScalar('DateTime', 'give an instant such as 2016-01-22T10:00:00Z.', isInstant),
  SafeInt: new GraphQLScalarType({
    name: 'SafeInt',
    parseValue: safeInteger,
    parseLiteral: (node) => located(node, () => safeInteger(node.kind === Kind.INT ? Number(node.value) : null)),
    serialize: (value) => safeInteger(Number(value)),
  }),
};

/**
 * Lets a schema that was built from SDL alone check our scalars in literals and variables. The gateway's would pass everything
 * on to the subgraphs, whose complaints then name neither the client's variable nor its argument.
 */
export function readScalars(schema: GraphQLSchema): void {
  for (const { name, parseValue, parseLiteral } of Object.values(scalars)) {
    const type = schema.getType(name);
    if (isScalarType(type)) Object.assign(type, { parseValue, parseLiteral });
  }
}
