import {
  getDirectiveValues,
  GraphQLIncludeDirective,
  GraphQLSkipDirective,
  isAbstractType,
  visit,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLObjectType,
  type GraphQLSchema,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';

/** What a selection is read against. */
export interface Ground {
  schema: GraphQLSchema;
  fragments: Readonly<Record<string, FragmentDefinitionNode>>;
  /** Values that `@skip` and `@include` are decided by. */
  conditions: Readonly<Record<string, unknown>>;
}

/** The fields asked of the type by their names in the answer, in order: fragments opened, conditions obeyed, equal names merged. */
export function collectFields(
  ground: Ground,
  type: GraphQLObjectType,
  sets: readonly SelectionSetNode[],
): Map<string, FieldNode[]> {
  const found = new Map<string, FieldNode[]>();
  for (const set of sets) gather(ground, type, set, found);
  return found;
}

function gather(ground: Ground, type: GraphQLObjectType, set: SelectionSetNode, found: Map<string, FieldNode[]>): void {
  for (const node of set.selections) {
    if (!isIncluded(ground, node)) continue;
    if (node.kind === 'Field') {
      const key = node.alias?.value ?? node.name.value;
      const same = found.get(key);
      if (same) same.push(node);
      else found.set(key, [node]);
      continue;
    }
    const fragment = node.kind === 'FragmentSpread' ? ground.fragments[node.name.value] : node;
    if (fragment && applies(ground.schema, fragment.typeCondition?.name.value, type))
      gather(ground, type, fragment.selectionSet, found);
  }
}

function isIncluded({ conditions }: Ground, node: SelectionNode): boolean {
  if (!node.directives?.length) return true;
  if (getDirectiveValues(GraphQLSkipDirective, node, conditions)?.['if'] === true) return false;
  return getDirectiveValues(GraphQLIncludeDirective, node, conditions)?.['if'] !== false;
}

function applies(schema: GraphQLSchema, condition: string | undefined, type: GraphQLObjectType): boolean {
  if (!condition || condition === type.name) return true;
  const abstract = schema.getType(condition);
  return isAbstractType(abstract) && schema.isSubType(abstract, type);
}

export const fragmentsOf = (document: DocumentNode): Record<string, FragmentDefinitionNode> =>
  Object.fromEntries(
    document.definitions
      .filter((node): node is FragmentDefinitionNode => node.kind === 'FragmentDefinition')
      .map((node) => [node.name.value, node]),
  );

const known = new WeakMap<DocumentNode, string[]>();

/** The variables that `@skip` and `@include` name anywhere in the document: what is compiled depends on their values. */
export function conditionNames(document: DocumentNode): string[] {
  const before = known.get(document);
  if (before) return before;
  const names = new Set<string>();
  visit(document, {
    Directive({ name, arguments: args = [] }) {
      if (name.value !== 'skip' && name.value !== 'include') return;
      for (const { value } of args) if (value.kind === 'Variable') names.add(value.name.value);
    },
  });
  known.set(document, [...names]);
  return [...names];
}
