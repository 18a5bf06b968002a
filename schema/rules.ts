import {
  findBreakingChanges,
  getNamedType,
  isEnumType,
  isInterfaceType,
  isObjectType,
  visit,
  type DocumentNode,
  type GraphQLSchema,
} from 'graphql';
import { demandsOfType } from '../subgraphs/common/rights.ts';

/** Types, fields, arguments, enum values and inputs of the SDL that have no description, as `Type.field(argument)`. */
export function undescribed(sdl: DocumentNode): string[] {
  const missing: string[] = [];
  const path: string[] = [];
  const note = (name: string, described: boolean) => {
    if (!described) missing.push([...path, name].join('.'));
  };
  visit(sdl, {
    enter(node) {
      if (!('name' in node) || !node.name || !('description' in node)) return;
      const isRoot = node.kind === 'ObjectTypeDefinition' && node.name.value === 'Query';
      note(node.name.value, isRoot || Boolean(node.description));
      path.push(node.name.value);
    },
    leave(node) {
      if ('name' in node && node.name && 'description' in node) path.pop();
    },
  });
  return missing;
}

/**
 * Pages of protected rows that are less protected than the rows: a count or a cursor would tell of rows that may not be read.
 */
export function unguardedPages(schema: GraphQLSchema): string[] {
  return Object.values(schema.getTypeMap())
    .filter(isObjectType)
    .flatMap((page) => {
      const { nodes, node } = page.getFields();
      const row = nodes ?? node;
      if (!row) return [];
      const stated = demandsOfType(page).map((demand) => JSON.stringify(demand));
      const missing = demandsOfType(getNamedType(row.type)).filter(
        (demand) => !stated.includes(JSON.stringify(demand)),
      );
      return missing.length ? [`${page.name} is less protected than its rows: give it the same directives`] : [];
    });
}

/** What would break clients of the schema before. What was deprecated in it may go. */
export function breakingChanges(before: GraphQLSchema, after: GraphQLSchema): string[] {
  const changes = findBreakingChanges(before, after);
  return changes.map(({ description }) => description).filter((description) => !wasDeprecated(before, description));
}

/** A removed field or enum value is named in the description as `Type.field` or `value was removed from enum type Type`. */
function wasDeprecated(before: GraphQLSchema, description: string): boolean {
  const field = /^(\w+)\.(\w+) was removed\.$/.exec(description);
  const type = field && before.getType(field[1]!);
  if (isObjectType(type) || isInterfaceType(type)) return type.getFields()[field![2]!]?.deprecationReason != null;
  const value = /^(\w+) was removed from enum type (\w+)\.$/.exec(description);
  const enumType = value && before.getType(value[2]!);
  return isEnumType(enumType) && enumType.getValue(value![1]!)?.deprecationReason != null;
}
