import { getArgumentValues, Kind, visit, type ArgumentNode, type FieldNode, type GraphQLField } from 'graphql';

/** The arguments of a field, for the variables of a request. */
export type ArgumentsOf = (variables: Readonly<Record<string, unknown>>) => Readonly<Record<string, unknown>>;

const NONE = Object.freeze({});

/** How the arguments of a field in an operation are found: evaluated once where they hang on no variable. */
export function argumentsOf(field: GraphQLField<unknown, unknown>, node: FieldNode): ArgumentsOf {
  if (field.args.length === 0) return () => NONE;
  const given = node.arguments ?? [];
  if (given.some(hasVariable)) return ofVariables(field, node, given);
  let fixed: Readonly<Record<string, unknown>> | undefined;
  return () => (fixed ??= Object.freeze(getArgumentValues(field, node)));
}

function hasVariable({ value }: ArgumentNode): boolean {
  let found = false;
  visit(value, { Variable: () => void (found = true) });
  return found;
}

/** Variables are coerced already, so where one is all of an argument and has a value, that is the argument's. graphql-js does the rest. */
function ofVariables(
  field: GraphQLField<unknown, unknown>,
  node: FieldNode,
  given: readonly ArgumentNode[],
): ArgumentsOf {
  const variableOf = new Map(
    given.flatMap(({ name, value }) => (value.kind === Kind.VARIABLE ? [[name.value, value.name.value] as const] : [])),
  );
  const others = given.filter(({ name }) => !variableOf.has(name.value));
  const all: ArgumentsOf = (variables) => getArgumentValues(field, node, variables);
  if (others.some(hasVariable)) return all;
  const variablesUsed = [...variableOf.values()];
  const rest = { ...field, args: field.args.filter(({ name }) => !variableOf.has(name)) };
  let fixed: Readonly<Record<string, unknown>> | undefined;
  return (variables) => {
    if (!variablesUsed.every((name) => Object.hasOwn(variables, name) && variables[name] !== null))
      return all(variables);
    fixed ??= getArgumentValues(rest, { ...node, arguments: others });
    const values: Record<string, unknown> = {};
    // In the order of the definition, as graphql-js has them.
    for (const { name } of field.args) {
      const variable = variableOf.get(name);
      if (variable !== undefined) values[name] = variables[variable];
      else if (Object.hasOwn(fixed, name)) values[name] = fixed[name];
    }
    return values;
  };
}
