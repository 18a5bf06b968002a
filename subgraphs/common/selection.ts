import { getNamedType, isObjectType, type FieldNode, type GraphQLResolveInfo } from 'graphql';
import { argumentsOf, type ArgumentsOf } from './arguments.ts';
import { collectFields } from './collect.ts';
import type { Context } from './context.ts';

/** What a selection is collected with; `mayRead` leaves out what the viewer may not read. */
type Execution = Pick<GraphQLResolveInfo, 'schema' | 'fragments' | 'variableValues'> & Pick<Context, 'mayRead'>;

/**
 * A field that the client asks of one object type, with all that it asks below it. The same field with the same arguments is
 * one, under however many names it is asked: it is read once.
 */
export interface Selected {
  /** Where the row keeps what was read for it; see `slotOf`. */
  readonly slot: string;
  readonly field: string;
  readonly args: Readonly<Record<string, unknown>>;
  /** What is asked of the objects of this type below the field; without a name, of the field's own object type. */
  below(typeName?: string): readonly Selected[];
}

/**
 * What the client asks below the field that is being resolved, without what the viewer may not read: nothing looks it up,
 * and its resolver refuses it.
 */
export function selectionOf(
  info: GraphQLResolveInfo,
  { mayRead }: Pick<Context, 'mayRead'>,
  typeName?: string,
): readonly Selected[] {
  const { schema, fragments, variableValues } = info;
  const type = typeName ?? getNamedType(info.returnType).name;
  return collect({ schema, fragments, variableValues, mayRead }, type, info.fieldNodes);
}

function collect(execution: Execution, typeName: string, parents: readonly FieldNode[]): readonly Selected[] {
  const parts = partsOf(execution, typeName, parents);
  const readable = parts.filter(({ type, field }) => execution.mayRead(type, field));
  return merged(readable.map((part) => selected(execution, part)));
}

/** A field of a selection as it is for all requests of its operation. */
interface Part {
  type: string;
  field: string;
  argumentsOf: ArgumentsOf;
  /** Name of the field's own type. */
  own: string;
  nodes: readonly FieldNode[];
}

// An operation that is compiled brings the same nodes with each request, and with them the same conditions.
const found = new WeakMap<readonly FieldNode[], Map<string, readonly Part[]>>();

function partsOf(execution: Execution, typeName: string, parents: readonly FieldNode[]): readonly Part[] {
  let byType = found.get(parents);
  if (!byType) found.set(parents, (byType = new Map()));
  let parts = byType.get(typeName);
  if (!parts) byType.set(typeName, (parts = findParts(execution, typeName, parents)));
  return parts;
}

function findParts(execution: Execution, typeName: string, parents: readonly FieldNode[]): readonly Part[] {
  const { schema, fragments, variableValues: conditions } = execution;
  const type = schema.getType(typeName);
  if (!isObjectType(type)) return [];
  const sets = parents.flatMap((parent) => parent.selectionSet ?? []);
  const fields = collectFields({ schema, fragments, conditions }, type, sets);
  return [...fields.values()].flatMap((nodes): Part[] => {
    const definition = type.getFields()[nodes[0]!.name.value];
    if (!definition) return []; // __typename
    const own = getNamedType(definition.type).name;
    return [{ type: type.name, field: definition.name, argumentsOf: argumentsOf(definition, nodes[0]!), own, nodes }];
  });
}

function selected(execution: Execution, { field, argumentsOf, own, nodes }: Part): Selected {
  const args = argumentsOf(execution.variableValues);
  const known = new Map<string, readonly Selected[]>();
  const below = (typeName = own) => {
    let selection = known.get(typeName);
    if (!selection) known.set(typeName, (selection = collect(execution, typeName, nodes)));
    return selection;
  };
  return { slot: slotOf(field, args), field, args, below };
}

/** Selections of one type as one: what stands in several is asked once, for all that is asked below any of them. */
export function merged(selection: readonly Selected[]): readonly Selected[] {
  const bySlot = new Map<string, Selected[]>();
  for (const selected of selection) {
    const same = bySlot.get(selected.slot);
    if (same) same.push(selected);
    else bySlot.set(selected.slot, [selected]);
  }
  if (bySlot.size === selection.length) return selection;
  return [...bySlot.values()].map((same) =>
    same.length === 1
      ? same[0]!
      : { ...same[0]!, below: (typeName) => merged(same.flatMap((each) => each.below(typeName))) },
  );
}

// The arguments of a field are one object for all its rows.
const slots = new WeakMap<object, string>();

/**
 * Where a row keeps what was read for a field with these arguments: no name of a column begins so. Names of the answer would not
 * do: below two aliases of a list, one name may mean two things.
 */
export function slotOf(field: string, args: Readonly<Record<string, unknown>>): string {
  for (const _ in args) {
    const known = slots.get(args);
    if (known !== undefined) return known;
    const slot = `@${field} ${JSON.stringify(args)}`;
    slots.set(args, slot);
    return slot;
  }
  return `@${field}`;
}
