import {
  getNamedType,
  getNullableType,
  isCompositeType,
  isEnumType,
  isInputObjectType,
  isListType,
  isObjectType,
  isRequiredArgument,
  isRequiredInputField,
  isUnionType,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLObjectType,
  type GraphQLSchema,
} from 'graphql';

type Field = GraphQLField<unknown, unknown>;

/** A way to a field: from a root field on, or from entities of a type, asked as a gateway does. */
export interface Path {
  entity: string | null;
  steps: readonly { type: string; field: string }[];
}

/** Keys of rows that are there, by type: the first is taken for arguments, all for `_entities`. */
export type Samples = (type: string) => { key: string; values: readonly string[] };

const objectsOf = (schema: GraphQLSchema): GraphQLObjectType[] =>
  Object.values(schema.getTypeMap())
    .filter(isObjectType)
    .filter(({ name }) => !name.startsWith('_'));

const fieldsOf = (type: GraphQLObjectType): Field[] =>
  Object.values(type.getFields()).filter(({ name }) => !name.startsWith('_'));

/** Every way to the field: at the root, at its entity, and below each field that leads to its type. */
export function pathsTo(schema: GraphQLSchema, type: string, field: string): Path[] {
  const last = { type, field };
  if (type === 'Query' || type === 'Mutation') return [{ entity: null, steps: [last] }];
  const union = schema.getType('_Entity');
  const entities = isUnionType(union) ? union.getTypes().map(({ name }) => name) : [];
  const fromRoot = shortestWays(schema);
  const nested = objectsOf(schema).flatMap((parent) =>
    fieldsOf(parent)
      .filter((each) => getNamedType(each.type).name === type)
      .flatMap(({ name }): Path[] => {
        const here = [{ type: parent.name, field: name }, last];
        const way = fromRoot.get(parent.name);
        const below: Path[] = way ? [{ entity: null, steps: [...way, ...here] }] : [];
        return entities.includes(parent.name) ? [...below, { entity: parent.name, steps: here }] : below;
      }),
  );
  return entities.includes(type) ? [{ entity: type, steps: [last] }, ...nested] : nested;
}

/** The shortest way from the root to each type. */
function shortestWays(schema: GraphQLSchema): Map<string, Path['steps']> {
  const ways = new Map<string, Path['steps']>([['Query', []]]);
  for (const [name, way] of ways) {
    const type = schema.getType(name);
    if (!isObjectType(type)) continue;
    for (const field of fieldsOf(type)) {
      const next = getNamedType(field.type).name;
      if (!ways.has(next)) ways.set(next, [...way, { type: name, field: field.name }]);
    }
  }
  return ways;
}

export const STYLES = ['plain', 'alias', 'fragment'] as const;
export type Style = (typeof STYLES)[number];

/** The operation that goes this way, and the names under which its answer has it. */
export function operationOf(schema: GraphQLSchema, { entity, steps }: Path, style: Style, samples: Samples) {
  const names = steps.map(({ field }, at) => (style === 'alias' ? `way${at}` : field));
  const fragments: string[] = [];
  const render = (at: number): string => {
    const { type, field } = steps[at]!;
    const definition = (schema.getType(type) as GraphQLObjectType).getFields()[field]!;
    const named = `${style === 'alias' ? `${names[at]}: ` : ''}${field}${argumentsOf(
      definition,
      samples,
      steps.slice(at).map(({ field: name }) => name),
    )}`;
    const below = at + 1 < steps.length ? render(at + 1) : '__typename';
    const text = isCompositeType(getNamedType(definition.type)) ? `${named} { ${below} }` : named;
    if (style !== 'fragment') return text;
    if (at + 1 < steps.length) return `... on ${type} { ${text} }`;
    fragments.push(`fragment Asked on ${type} { ${text} }`);
    return '...Asked';
  };
  const asked = render(0);
  const query = entity
    ? `query ($of: [_Any!]!) { _entities(representations: $of) { ... on ${entity} { ${asked} } } }`
    : `${steps[0]!.type === 'Mutation' ? 'mutation ' : ''}{ ${asked} }`;
  const sample = entity ? samples(entity) : null;
  const of = sample?.values.map((value) => ({ __typename: entity, [sample.key]: value }));
  return {
    query: [query, ...fragments].join(' '),
    variables: of && { of },
    names: entity ? ['_entities', ...names] : names,
  };
}

function argumentsOf({ args, type }: Field, samples: Samples, ahead: readonly string[]): string {
  const returned = getNamedType(type).name;
  const given = args
    .filter((argument) => isRequiredArgument(argument) || argument.name === 'first')
    .map(({ name, type: wanted }) => {
      if (name === 'first') return 'first: 3';
      const { key, values } = samples(returned);
      const isKey = name === key && ['ID', 'String'].includes(getNamedType(wanted).name);
      return `${name}: ${isKey && values.length ? JSON.stringify(values[0]) : literal(wanted, ahead)}`;
    });
  return given.length ? `(${given.join(', ')})` : '';
}

const SCALARS: Record<string, string> = {
  Int: '2016',
  SafeInt: '2016',
  Float: '50',
  Boolean: 'true',
  Date: '"2016-06-30"',
};

/** Any value that the type takes; of an enum the one that is named as a field ahead, since groups are told by what they are grouped by. */
function literal(type: GraphQLInputType, ahead: readonly string[] = []): string {
  const wanted = getNullableType(type);
  if (isListType(wanted)) return `[${literal(wanted.ofType, ahead)}]`;
  if (isEnumType(wanted)) {
    const values = wanted.getValues().map(({ name }) => name);
    return values.find((value) => ahead.includes(value.toLowerCase())) ?? values[0]!;
  }
  if (!isInputObjectType(wanted)) return SCALARS[wanted.name] ?? '"Essen"';
  const needed = Object.values(wanted.getFields()).filter(isRequiredInputField);
  return `{ ${needed.map(({ name, type: inner }) => `${name}: ${literal(inner)}`).join(', ')} }`;
}

/** All values of the answer at the names, lists opened; nothing where the way ends before. */
export function valuesAt(data: unknown, names: readonly string[]): unknown[] {
  if (Array.isArray(data)) return data.flatMap((each) => valuesAt(each, names));
  const [name, ...rest] = names;
  if (name === undefined) return data === null || data === undefined ? [] : [data];
  return typeof data === 'object' && data !== null ? valuesAt((data as Record<string, unknown>)[name], rest) : [];
}
