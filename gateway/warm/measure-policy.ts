import {
  getNamedType,
  isCompositeType,
  isInterfaceType,
  isObjectType,
  type DocumentNode,
  type FieldNode,
  type GraphQLNamedType,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';
import { fragmentsOf } from '../../subgraphs/common/collect.ts';
import type { Hint, Hints } from './hints.ts';
import type { Policy } from './policies.ts';

/**
 * The policy of an operation, by Apollo's rules for `@cacheControl`: the lowest age of all its fields counts; root fields and
 * what is an object have 0 unless stated, scalars what is around them; one private field makes all of it private.
 * https://www.apollographql.com/docs/apollo-server/performance/caching
 */
export function measure(operation: OperationDefinitionNode, document: DocumentNode, hints: Hints): Policy {
  const fragments = fragmentsOf(document);
  const ages: number[] = [];
  let isKept = true;
  let isPrivate = false;
  let isPersonal = false;

  const walk = (set: SelectionSetNode, type: GraphQLNamedType, isRoot: boolean): void => {
    for (const node of set.selections) {
      if (node.kind === 'Field') {
        field(node, type, isRoot);
        continue;
      }
      const fragment = node.kind === 'FragmentSpread' ? fragments[node.name.value] : node;
      if (!fragment) continue;
      const condition = fragment.typeCondition?.name.value;
      walk(fragment.selectionSet, (condition ? hints.schema.getType(condition) : undefined) ?? type, isRoot);
    }
  };

  const field = (node: FieldNode, type: GraphQLNamedType, isRoot: boolean): void => {
    const name = node.name.value;
    if (name === '__typename') return;
    const found = isObjectType(type) || isInterfaceType(type) ? type.getFields()[name] : undefined;
    // Introspection: made from nothing but the schema, and read by tools that must see each change of it.
    if (!found) return void (isKept = false);
    const below = getNamedType(found.type);
    const { maxAge, scope } = hintFor(
      hints.ofField(found),
      isCompositeType(below) ? hints.ofType(below) : null,
      isRoot,
    );
    if (maxAge !== undefined) ages.push(maxAge);
    isPrivate ||= scope === 'PRIVATE';
    isPersonal ||= hints.isPersonal(type, name);
    if (node.selectionSet) walk(node.selectionSet, below, false);
  };

  walk(operation.selectionSet, hints.schema.getQueryType()!, true);
  const maxAge = ages.length ? Math.min(...ages) : 0;
  return { maxAge: isKept && !isPersonal ? maxAge : null, isPrivate, isPersonal };
}

/** What counts for a field: its own hint before that of its type, which is null for scalars; undefined age takes no part. */
function hintFor(own: Hint, ofType: Hint | null, isRoot: boolean): Pick<Hint, 'maxAge' | 'scope'> {
  const scope = own.scope ?? ofType?.scope;
  const maxAge = own.maxAge ?? ofType?.maxAge;
  const inherits = own.inheritMaxAge || ofType?.inheritMaxAge || ofType === null;
  const counted = maxAge ?? (inherits && !isRoot ? undefined : 0);
  return { ...(counted !== undefined && { maxAge: counted }), ...(scope && { scope }) };
}
