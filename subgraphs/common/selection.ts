import {
  getArgumentValues,
  getNamedType,
  isObjectType,
  type FieldNode,
  type GraphQLObjectType,
  type GraphQLResolveInfo,
} from 'graphql';
import { collectFields } from './collect.ts';
import type { Context } from './context.ts';

/** What a selection is collected with; `mayRead` leaves out what the viewer may not read. */
type Execution = Pick<GraphQLResolveInfo, 'schema' | 'fragments' | 'variableValues'> & Pick<Context, 'mayRead'>;

/** A field that the client asks of one object type, with what it asks below it. */
export interface Selected {
  /** The name in the answer: the alias, or the field's own. */
  readonly key: string;
  readonly field: string;
  readonly args: Record<string, unknown>;
  readonly nodes: readonly FieldNode[];
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
  const { schema, fragments, variableValues: conditions } = execution;
  const type = schema.getType(typeName);
  if (!isObjectType(type)) return [];
  const sets = parents.flatMap((parent) => parent.selectionSet ?? []);
  const found = collectFields({ schema, fragments, conditions }, type, sets);
  return [...found].flatMap(([key, nodes]) => asSelected(execution, type, key, nodes));
}

function asSelected(execution: Execution, type: GraphQLObjectType, key: string, nodes: FieldNode[]): Selected[] {
  const definition = type.getFields()[nodes[0]!.name.value];
  if (!definition) return []; // __typename
  if (!execution.mayRead(type.name, definition.name)) return [];
  const own = getNamedType(definition.type).name;
  return [
    {
      key,
      field: definition.name,
      args: getArgumentValues(definition, nodes[0]!, execution.variableValues),
      nodes,
      below: (typeName = own) => collect(execution, typeName, nodes),
    },
  ];
}
