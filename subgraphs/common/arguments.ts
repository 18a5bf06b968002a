import { getArgumentValues, visit, type FieldNode, type GraphQLField } from 'graphql';

/** The arguments of a field, for the variables of a request. */
export type ArgumentsOf = (variables: Readonly<Record<string, unknown>>) => Readonly<Record<string, unknown>>;

const NONE = Object.freeze({});

/** How the arguments of a field in an operation are found: evaluated once where they hang on no variable. */
export function argumentsOf(field: GraphQLField<unknown, unknown>, node: FieldNode): ArgumentsOf {
  if (field.args.length === 0) return () => NONE;
  if (hasVariable(node)) return (variables) => getArgumentValues(field, node, variables);
  let fixed: Readonly<Record<string, unknown>> | undefined;
  return () => (fixed ??= Object.freeze(getArgumentValues(field, node)));
}

function hasVariable({ arguments: given = [] }: FieldNode): boolean {
  let found = false;
  for (const { value } of given) visit(value, { Variable: () => void (found = true) });
  return found;
}
