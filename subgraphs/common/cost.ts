import {
  SchemaMetaFieldDef,
  TypeMetaFieldDef,
  getNamedType,
  getNullableType,
  isAbstractType,
  isCompositeType,
  isListType,
  isObjectType,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type SelectionSetNode,
  type ValueNode,
} from 'graphql';
import { ReadableError } from './errors.ts';
import { PAGE_DEFAULT, PAGE_MAX } from './page.ts';
import type { RateClass } from './viewer.ts';

/** Objects that an answer may hold at most, by the class of the caller. The dashboard's query asks for about half of the public's. */
export const COST_LIMITS: Record<RateClass, number> = { public: 250_000, standard: 500_000, high: 1_000_000 };

// Lists without `first` are short by contract: a center's staffing increments, a meeting point's topics.
const SHORT_LIST = 10;
// Statistics have a group for each center or district, and for each year.
const GROUPS = 100;

type Variables = Readonly<Record<string, unknown>>;
/** The value of a variable. */
type ValueOf = (name: string) => unknown;

/** An operation that could ask for more objects than the caller may. */
export class TooExpensive extends ReadableError {
  constructor(requested: number, limit: number) {
    const message = `This operation could answer ${requested} objects; at most ${limit} are allowed. Ask for smaller pages.`;
    super(message, 'QUERY_TOO_EXPENSIVE', { cost: { requested, limit }, http: { status: 400 } });
  }
}

/**
 * How many objects the operation could answer, from the page sizes it names: each object counts 1, scalars nothing,
 * and what stands below a list counts once for each of its rows.
 */
export function costOf(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  given: Variables,
): number {
  let ofSchema = fixed.get(schema);
  if (!ofSchema) fixed.set(schema, (ofSchema = new WeakMap()));
  const before = ofSchema.get(operation);
  if (before !== undefined) return before;
  const { cost, isFixed } = measure(schema, document, operation, given);
  if (isFixed) ofSchema.set(operation, cost);
  return cost;
}

// Of operations that name no size in a variable: they cost the same with each request.
const fixed = new WeakMap<GraphQLSchema, WeakMap<OperationDefinitionNode, number>>();

function measure(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  given: Variables,
): { cost: number; isFixed: boolean } {
  const values = withDefaults(operation, given);
  let isFixed = true;
  const valueOf = (name: string): unknown => {
    isFixed = false;
    return values[name];
  };
  const fragments = new Map(
    document.definitions
      .filter((node): node is FragmentDefinitionNode => node.kind === 'FragmentDefinition')
      .map((node) => [node.name.value, node]),
  );
  // A fragment costs the same wherever it is spread below pages of the same size.
  const known = new Map<string, number>();
  const root = schema.getRootType(operation.operation);

  const ofSet = (set: SelectionSetNode, type: GraphQLNamedType, page: number): number =>
    set.selections.reduce((cost, node) => {
      if (node.kind === 'Field') return cost + ofField(node, type, page);
      if (node.kind === 'InlineFragment')
        return cost + ofSet(node.selectionSet, narrowed(node.typeCondition?.name.value, type), page);
      return cost + ofFragment(node.name.value, type, page);
    }, 0);

  const narrowed = (condition: string | undefined, type: GraphQLNamedType) =>
    (condition ? schema.getType(condition) : undefined) ?? type;

  const ofFragment = (name: string, type: GraphQLNamedType, page: number): number => {
    const key = `${name} ${page}`;
    const before = known.get(key);
    if (before !== undefined) return before;
    const fragment = fragments.get(name);
    if (!fragment) return 0;
    known.set(key, 0);
    const cost = ofSet(fragment.selectionSet, narrowed(fragment.typeCondition.name.value, type), page);
    known.set(key, cost);
    return cost;
  };

  const ofField = (node: FieldNode, type: GraphQLNamedType, page: number): number => {
    const field = fieldOf(type, node.name.value, type === root);
    const below = field && getNamedType(field.type);
    if (!field || !isCompositeType(below) || !node.selectionSet) return 0;
    const first = pageSizeOf(node, field, valueOf);
    const isList = isListType(getNullableType(field.type));
    // A connection is one object; its size is that of the lists within it.
    const rows = isList ? (first ?? keysGiven(node, valueOf) ?? (page || lengthOf(type, node.name.value))) : 1;
    return rows * (1 + ofSet(node.selectionSet, below, isList ? 0 : (first ?? 0)));
  };

  const lengthOf = (type: GraphQLNamedType, name: string): number => {
    if (type.name.startsWith('__')) return lengthsOf(schema).get(`${type.name}.${name}`) ?? 1;
    return name === 'groups' ? GROUPS : SHORT_LIST;
  };

  const cost = root ? ofSet(operation.selectionSet, root, 0) : 0;
  return { cost, isFixed };
}

/** The variables as execution will see them: defaults stand in for those that are not given. */
function withDefaults({ variableDefinitions = [] }: OperationDefinitionNode, given: Variables): Variables {
  const standard = variableDefinitions.map(({ variable, defaultValue }) => [
    variable.name.value,
    defaultValue?.kind === 'IntValue' ? Number(defaultValue.value) : undefined,
  ]);
  const present = Object.entries(given).filter(([, value]) => value !== undefined);
  return { ...Object.fromEntries(standard), ...Object.fromEntries(present) };
}

function fieldOf(type: GraphQLNamedType, name: string, isRoot: boolean): GraphQLField<unknown, unknown> | undefined {
  if (isRoot && name === '__schema') return SchemaMetaFieldDef;
  if (isRoot && name === '__type') return TypeMetaFieldDef;
  return isObjectType(type) || (isAbstractType(type) && 'getFields' in type) ? type.getFields()[name] : undefined;
}

/** How many entities `_entities` is asked for; undefined for all other fields. */
function keysGiven(node: FieldNode, valueOf: ValueOf): number | undefined {
  if (node.name.value !== '_entities') return undefined;
  const given = argumentOf(node, 'representations');
  const value = given?.kind === 'Variable' ? valueOf(given.name.value) : given?.kind === 'ListValue' && given.values;
  return Array.isArray(value) ? value.length : 1;
}

const argumentOf = (node: FieldNode, name: string): ValueNode | undefined =>
  node.arguments?.find((argument) => argument.name.value === name)?.value;

const lengths = new WeakMap<GraphQLSchema, ReadonlyMap<string, number>>();

/** How long the lists of introspection are: those of the schema as they are, those of its types on average. */
function lengthsOf(schema: GraphQLSchema): ReadonlyMap<string, number> {
  const known = lengths.get(schema);
  if (known) return known;
  const types = Object.values(schema.getTypeMap());
  const fields = types.flatMap((type) => ('getFields' in type ? Object.values(type.getFields()) : []));
  const args = fields.flatMap((field) => ('args' in field ? field.args : []));
  const values = types.flatMap((type) => ('getValues' in type ? type.getValues() : []));
  const each = (all: readonly unknown[], of: readonly unknown[]) => Math.ceil(all.length / Math.max(of.length, 1));
  const made = new Map([
    ['__Schema.types', types.length],
    ['__Schema.directives', schema.getDirectives().length],
    ['__Type.fields', each(fields, types)],
    ['__Type.inputFields', each(fields, types)],
    ['__Type.enumValues', each(values, types)],
    ['__Field.args', each(args, fields)],
  ]);
  lengths.set(schema, made);
  return made;
}

/** The size of the page that the field asks for; undefined for fields without `first`. */
function pageSizeOf(node: FieldNode, field: GraphQLField<unknown, unknown>, valueOf: ValueOf): number | undefined {
  const definition = field.args.find(({ name }) => name === 'first');
  if (!definition) return undefined;
  const given = argumentOf(node, 'first');
  const standard = (definition.defaultValue as number | undefined) ?? PAGE_DEFAULT;
  const size =
    given?.kind === 'Variable'
      ? valueOf(given.name.value)
      : given?.kind === 'IntValue'
        ? Number(given.value)
        : standard;
  return typeof size === 'number' ? Math.min(Math.max(size, 1), PAGE_MAX) : standard;
}
