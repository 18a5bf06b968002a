import type {
  FieldNode,
  FragmentDefinitionNode,
  OperationDefinitionNode,
  SelectionSetNode,
  ValidationContext,
  ValidationRule,
} from 'graphql';
import { LimitExceeded } from './errors.ts';

/** How large an operation may be, counted after its fragments are opened. */
export interface Limits {
  tokens: number;
  depth: number;
  fields: number;
  aliases: number;
  rootFields: number;
  directives: number;
  fragmentSpreads: number;
}

/** What clients may send to the gateway. */
export const GATEWAY_LIMITS: Limits = {
  tokens: 2000,
  depth: 10,
  fields: 500,
  aliases: 30,
  rootFields: 20,
  directives: 50,
  fragmentSpreads: 50,
};

/** Subgraphs take a little more: `_entities` puts a level above a client's fields, and a planner names types again and again. */
export const SUBGRAPH_LIMITS: Limits = {
  ...GATEWAY_LIMITS,
  tokens: 4000,
  depth: 12,
  fields: 1000,
  directives: 200,
  fragmentSpreads: 100,
};

// Introspection's own query nests `ofType` deeper than any question about data does.
const INTROSPECTION_DEPTH = 16;

/** Errors that an answer lists, at most; below a list the same one stands at every row. */
export const MAX_ERRORS = 100;

/** Keys that one `_entities` may ask for. A page of pages, 100 times 100, still fits. */
export const MAX_REPRESENTATIONS = 10_000;

/** Levels of objects and lists within the variables: more than any input has, fewer than would overflow the stack that reads them. */
export const MAX_VARIABLE_DEPTH = 50;

/** An operation beyond a limit; the message names the limit and its number. */
class OperationTooLarge extends LimitExceeded {
  constructor(what: string, most: number, found: number) {
    const message = `This operation has ${found} ${what}; at most ${most} are allowed. Ask for less, or in several requests.`;
    super(message, { limit: what, most, found });
  }
}

/** @throws LimitExceeded for variables that nest too deep; looked at level by level, since they may be 100 000 levels deep. */
export function checkVariables(variables: unknown): void {
  let level = [variables].filter(isNested);
  for (let depth = 0; level.length; depth++) {
    if (depth > MAX_VARIABLE_DEPTH) {
      throw new LimitExceeded(`variables: nest objects and lists at most ${MAX_VARIABLE_DEPTH} levels deep.`, {
        argument: 'variables',
        http: { status: 400 },
      });
    }
    level = level.flatMap((value) => Object.values(value).filter(isNested));
  }
}

const isNested = (value: unknown): value is object => typeof value === 'object' && value !== null;

type Size = Omit<Limits, 'tokens' | 'rootFields'>;
const NOTHING: Size = { depth: 0, fields: 0, aliases: 0, directives: 0, fragmentSpreads: 0 };

/**
 * The validation rule for these limits. Each fragment is measured once, so nested spreads cost no more than their text.
 * What is too large is emptied, so that no other rule looks at it: comparing equal fields takes quadratic time.
 */
export const limitRule =
  (limits: Limits): ValidationRule =>
  (context) => ({
    Document(document) {
      const operations = document.definitions.filter((node) => node.kind === 'OperationDefinition');
      const errors = operations.flatMap((operation) => excesses(operation, limits, context));
      if (errors.length === 0) return;
      errors.slice(0, MAX_ERRORS).forEach((error) => context.reportError(error));
      Object.assign(document, { definitions: [] });
    },
  });

const TOLD: Record<keyof Omit<Limits, 'tokens'>, string> = {
  depth: 'levels',
  fields: 'fields',
  aliases: 'aliases',
  directives: 'directives',
  fragmentSpreads: 'fragment spreads',
  rootFields: 'root fields',
};

function excesses(operation: OperationDefinitionNode, limits: Limits, context: ValidationContext): OperationTooLarge[] {
  const measure = measurer(context);
  const size = measure(operation.selectionSet);
  const roots = rootFields(operation, (name) => context.getFragment(name));
  const found = {
    ...size,
    directives: size.directives + directivesAround(operation),
    rootFields: roots.length,
    depth: depthOf(roots, measure),
  };
  const names = Object.keys(TOLD) as (keyof typeof TOLD)[];
  return names
    .filter((name) => found[name] > limits[name])
    .map((name) => new OperationTooLarge(TOLD[name], limits[name], found[name]));
}

/** Directives on the operation itself and on its variables. */
const directivesAround = ({ directives = [], variableDefinitions = [] }: OperationDefinitionNode): number =>
  directives.length + variableDefinitions.reduce((count, { directives: own }) => count + (own?.length ?? 0), 0);

/** Levels below the roots; those of introspection count only beyond what its own query needs. */
function depthOf(roots: readonly FieldNode[], measure: (set: SelectionSetNode) => Size): number {
  const depths = roots.map(({ name, selectionSet }) => {
    const depth = 1 + (selectionSet ? measure(selectionSet).depth : 0);
    return name.value.startsWith('__') && depth <= INTROSPECTION_DEPTH ? 1 : depth;
  });
  return Math.max(0, ...depths);
}

/** The fields of the operation's root, fragments opened, each fragment once. */
export function rootFields(
  operation: OperationDefinitionNode,
  fragmentNamed: (name: string) => FragmentDefinitionNode | null | undefined,
): FieldNode[] {
  const seen = new Set<string>();
  const open = (set: SelectionSetNode): FieldNode[] =>
    set.selections.flatMap((node) => {
      if (node.kind === 'Field') return [node];
      if (node.kind === 'InlineFragment') return open(node.selectionSet);
      const fragment = fragmentNamed(node.name.value);
      if (!fragment || seen.has(node.name.value)) return [];
      seen.add(node.name.value);
      return open(fragment.selectionSet);
    });
  return open(operation.selectionSet);
}

function measurer(context: ValidationContext) {
  const known = new Map<FragmentDefinitionNode, Size>();

  const ofFragment = (fragment: FragmentDefinitionNode): Size => {
    const before = known.get(fragment);
    if (before) return before;
    // A fragment within itself is another rule's error; here it only must not loop.
    known.set(fragment, NOTHING);
    const inside = measure(fragment.selectionSet);
    const size = { ...inside, directives: inside.directives + (fragment.directives?.length ?? 0) };
    known.set(fragment, size);
    return size;
  };

  const ofNode = (node: SelectionSetNode['selections'][number]): Size => {
    const own = { ...NOTHING, directives: node.directives?.length ?? 0 };
    if (node.kind === 'FragmentSpread') {
      const fragment = context.getFragment(node.name.value);
      return sum({ ...own, fragmentSpreads: 1 }, fragment ? ofFragment(fragment) : NOTHING);
    }
    if (node.kind === 'InlineFragment') return sum({ ...own, fragmentSpreads: 1 }, measure(node.selectionSet));
    const below = node.selectionSet ? measure(node.selectionSet) : NOTHING;
    return sum({ ...own, fields: 1, aliases: node.alias ? 1 : 0, depth: 1 + below.depth }, { ...below, depth: 0 });
  };

  const measure = (set: SelectionSetNode): Size => set.selections.map(ofNode).reduce(sum, NOTHING);
  return measure;
}

const sum = (a: Size, b: Size): Size => ({
  depth: Math.max(a.depth, b.depth),
  fields: a.fields + b.fields,
  aliases: a.aliases + b.aliases,
  directives: a.directives + b.directives,
  fragmentSpreads: a.fragmentSpreads + b.fragmentSpreads,
});
