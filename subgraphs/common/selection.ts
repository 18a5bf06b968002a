import { getNamedType, isLeafType, isObjectType, type FieldNode, type GraphQLResolveInfo } from 'graphql';
import { argumentsOf, type ArgumentsOf } from './arguments.ts';
import { collectFields } from './collect.ts';
import type { Context } from './context.ts';
import { plainSlot } from './slots.ts';

/** What a selection is collected with; `mayRead` leaves out what the viewer may not read. */
type Execution = Pick<GraphQLResolveInfo, 'schema' | 'fragments' | 'variableValues'> & Reading;

/** What of the context a selection hangs on. */
type Reading = Pick<Context, 'mayRead' | 'slotOf'>;

/**
 * A field that the client asks of one object type, with all that it asks below it. The same field with the same arguments is
 * one, under however many names it is asked: it is read once.
 */
export interface Selected {
  /** Where the row keeps what was read for it; see `slots.ts`. */
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
  { mayRead, slotOf }: Reading,
  typeName?: string,
): readonly Selected[] {
  const { schema, fragments, variableValues } = info;
  const type = typeName ?? getNamedType(info.returnType).name;
  return collect({ schema, fragments, variableValues, mayRead, slotOf }, type, info.fieldNodes);
}

function collect(execution: Execution, typeName: string, parents: readonly FieldNode[]): readonly Selected[] {
  const { all, isAnyTwice } = partsOf(execution, typeName, parents);
  const selection: Selected[] = [];
  for (const part of all) if (execution.mayRead(part.type, part.field)) selection.push(selected(execution, part));
  return isAnyTwice ? merged(selection) : selection;
}

/** The fields of a selection as they are for all requests of its operation. */
interface Parts {
  all: readonly Part[];
  /** Whether a field is asked under two names, and so may be one. */
  isAnyTwice: boolean;
}

/** A field of a selection. */
interface Part {
  type: string;
  field: string;
  argumentsOf: ArgumentsOf;
  /** Name of the field's own type. */
  own: string;
  nodes: readonly FieldNode[];
  /** It, where it is the same for all requests: without arguments, and with nothing below. */
  same: Selected | undefined;
}

// An operation that is compiled brings the same nodes with each request, and with them the same conditions.
const found = new WeakMap<readonly FieldNode[], Map<string, Parts>>();

function partsOf(execution: Execution, typeName: string, parents: readonly FieldNode[]): Parts {
  let byType = found.get(parents);
  if (!byType) found.set(parents, (byType = new Map()));
  let parts = byType.get(typeName);
  if (!parts) byType.set(typeName, (parts = findParts(execution, typeName, parents)));
  return parts;
}

function findParts(execution: Execution, typeName: string, parents: readonly FieldNode[]): Parts {
  const { schema, fragments, variableValues: conditions } = execution;
  const type = schema.getType(typeName);
  if (!isObjectType(type)) return { all: [], isAnyTwice: false };
  const sets = parents.flatMap((parent) => parent.selectionSet ?? []);
  const fields = collectFields({ schema, fragments, conditions }, type, sets);
  const all = [...fields.values()].flatMap((nodes): Part[] => {
    const definition = type.getFields()[nodes[0]!.name.value];
    if (!definition) return []; // __typename
    const own = getNamedType(definition.type);
    const part = { type: type.name, field: definition.name, own: own.name, nodes };
    const same = isLeafType(own) && definition.args.length === 0 ? leafNamed(definition.name) : undefined;
    return [{ argumentsOf: argumentsOf(definition, nodes[0]!), same, ...part }];
  });
  return { all, isAnyTwice: new Set(all.map(({ field }) => field)).size < all.length };
}

const NOTHING: readonly Selected[] = [];
const leafNamed = (field: string): Selected => ({ slot: plainSlot(field), field, args: {}, below: () => NOTHING });

function selected(execution: Execution, { field, argumentsOf, own, nodes, same }: Part): Selected {
  if (same) return same;
  const args = argumentsOf(execution.variableValues);
  let known: Map<string, readonly Selected[]> | undefined;
  const below = (typeName = own) => {
    let selection = (known ??= new Map()).get(typeName);
    if (!selection) known.set(typeName, (selection = collect(execution, typeName, nodes)));
    return selection;
  };
  return { slot: execution.slotOf(field, args), field, args, below };
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
