import {
  isAbstractType,
  isCompositeType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  type ExecutionResult,
  type FieldNode,
  type GraphQLLeafType,
  type GraphQLNamedType,
  type GraphQLOutputType,
  type GraphQLSchema,
  type SelectionSetNode,
} from 'graphql';

export type Path = readonly (string | number)[];

type Values = Record<string, unknown>;

/** An entity that a subgraph does not know. Only what is not nullable is missed of it; another subgraph may know the rest. */
const NOBODY: Values = Object.freeze({});

/** What an answer is held against: the fetch's selection, its fragments in place. */
export interface Promised {
  schema: GraphQLSchema;
  selection: SelectionSetNode;
  /** Of the operation, for `@skip` and `@include`, and for the types of the entities. */
  variables: Values;
}

/**
 * Finds where a subgraph's answer breaks the schema's promises: a value left out, a null that is not allowed, or a value that the schema
 * does not have. Those become null: Apollo's gateway would give up the whole answer for it, other subgraphs' too.
 * @returns the paths, as the subgraph would give them in its errors.
 */
export function brokenPromises(data: Values, promised: Promised): Path[] {
  const { schema, selection, variables } = promised;
  const broken: Path[] = [];
  const path: (string | number)[] = [];

  /** The value as it may stand here. */
  const checked = (type: GraphQLOutputType, value: unknown, node: FieldNode): unknown => {
    if (isNonNullType(type)) {
      if (value === null || value === undefined) broken.push([...path]);
      else return checked(type.ofType, value, node);
    } else if (value !== null && value !== undefined) {
      if (isListType(type) && Array.isArray(value)) return checkItems(type.ofType, value, node);
      if (isCompositeType(type) && isPlainObject(value)) return checkFields(type, value, node.selectionSet!);
      if (isLeafType(type) && isLeafValue(type, value)) return value;
      broken.push([...path]);
    }
    return null;
  };

  const checkItems = (type: GraphQLOutputType, items: unknown[], node: FieldNode): unknown[] => {
    for (let index = 0; index < items.length; index++) {
      path.push(index);
      items[index] = checked(type, items[index], node);
      path.pop();
    }
    return items;
  };

  const checkFields = (type: GraphQLNamedType, values: Values, set: SelectionSetNode): Values => {
    const concrete = isAbstractType(type) ? schema.getType(String(values['__typename'])) : type;
    for (const node of set.selections) {
      if (node.kind === 'FragmentSpread' || !isIncluded(node, variables)) continue;
      if (node.kind === 'Field') checkField(concrete, values, node);
      else if (applies(schema, node.typeCondition?.name.value, concrete))
        checkFields(concrete!, values, node.selectionSet);
    }
    return values;
  };

  const checkField = (type: GraphQLNamedType | undefined, values: Values, node: FieldNode): void => {
    // What is no field of the API is the plan's own business, such as a key that clients do not see.
    const field = isObjectType(type) ? type.getFields()[node.name.value] : undefined;
    if (!field) return;
    const key = keyOf(node);
    path.push(key);
    if (Object.hasOwn(values, key)) values[key] = checked(field.type, values[key], node);
    else if (values !== NOBODY || isNonNullType(field.type)) broken.push([...path]);
    path.pop();
  };

  const checkEntities = (node: FieldNode): void => {
    const asked = (variables['representations'] ?? []) as { __typename: string }[];
    const entities = own(data, keyOf(node)) as unknown[];
    path.push(keyOf(node));
    for (const [index, { __typename }] of asked.entries()) {
      path.push(index);
      const values = (entities[index] ?? NOBODY) as Values;
      checkFields(schema.getType(__typename)!, values, node.selectionSet!);
      path.pop();
    }
    path.pop();
  };

  for (const node of selection.selections) {
    if (node.kind === 'Field' && node.name.value === '_entities') checkEntities(node);
    else checkFields(schema.getQueryType()!, data, { ...selection, selections: [node] });
  }
  return broken;
}

function isLeafValue(type: GraphQLLeafType, value: unknown): boolean {
  try {
    type.parseValue(value);
    return true;
  } catch {
    return false;
  }
}

/** Whether the answer has entities, and as many as were asked for; another number would put them in wrong places. */
export function hasAllEntities({ data }: ExecutionResult, { variables }: Pick<Promised, 'variables'>): boolean {
  const asked = variables['representations'] as unknown[] | undefined;
  if (!data || !asked) return true;
  const entities = own(data, '_entities');
  return Array.isArray(entities) && entities.length === asked.length && entities.every(isEntity);
}

const isEntity = (value: unknown): boolean => value === null || isPlainObject(value);

/** The name of a field in the answer. */
export const keyOf = (node: FieldNode): string => node.alias?.value ?? node.name.value;

const own = (values: Values, key: string): unknown => (Object.hasOwn(values, key) ? values[key] : undefined);

const isPlainObject = (value: unknown): value is Values =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function applies(schema: GraphQLSchema, condition: string | undefined, type: GraphQLNamedType | undefined): boolean {
  if (!type) return false;
  if (condition === undefined || condition === type.name) return true;
  const wanted = schema.getType(condition);
  return isAbstractType(wanted) && isObjectType(type) && schema.isSubType(wanted, type);
}

function isIncluded({ directives = [] }: SelectionSetNode['selections'][number], variables: Values): boolean {
  return directives.every(({ name, arguments: args = [] }) => {
    const value = args.find((arg) => arg.name.value === 'if')?.value;
    const says =
      value?.kind === 'Variable' ? variables[value.name.value] : value?.kind === 'BooleanValue' && value.value;
    if (name.value === 'skip') return says !== true;
    return name.value !== 'include' || says === true;
  });
}
