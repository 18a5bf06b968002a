import {
  getNamedType,
  isObjectType,
  valueFromASTUntyped,
  type ConstDirectiveNode,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLSchema,
} from 'graphql';
import type { Context } from './context.ts';
import { Forbidden, Unauthenticated, type ReadableError } from './errors.ts';
import type { Viewer } from './viewer.ts';

/** What the SDL demands of a viewer, from one directive. */
interface Demand {
  /** Any of these sets of scopes will do; null: a known viewer is enough. */
  scopes: readonly (readonly string[])[] | null;
}

/** Whether a viewer may read a field of a type. */
export type MayRead = (viewer: Viewer, type: string, field: string) => boolean;

type Demands = ReadonlyMap<string, readonly Demand[]>;

/** What the schema demands, by `Type.field`; fields that are open to all are not in it. */
export function demandsOf(schema: GraphQLSchema): Demands {
  const found = new Map<string, readonly Demand[]>();
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || type.name.startsWith('__')) continue;
    for (const field of Object.values(type.getFields())) {
      const alike = type.getInterfaces().map((each) => each.getFields()[field.name]);
      const stated = [field, ...alike].flatMap((each) => each?.astNode?.directives ?? []).flatMap(demandOf);
      const demands = [...demandsOfType(type), ...stated, ...demandsOfType(getNamedType(field.type))];
      if (demands.length) found.set(`${type.name}.${field.name}`, demands);
    }
  }
  return found;
}

/** What the SDL demands for a type as a whole: stated at it, or at an interface that it has. */
export function demandsOfType(type: GraphQLNamedType): readonly Demand[] {
  const interfaces = isObjectType(type) ? type.getInterfaces() : [];
  return [type, ...interfaces].flatMap(directivesOf).flatMap(demandOf);
}

/** Directives of a type, wherever the SDL states it. */
function directivesOf(type: unknown): ConstDirectiveNode[] {
  const { astNode, extensionASTNodes = [] } = type as Pick<GraphQLObjectType, 'astNode' | 'extensionASTNodes'>;
  return [astNode, ...extensionASTNodes].flatMap((node) => node?.directives ?? []);
}

function demandOf({ name, arguments: args = [] }: ConstDirectiveNode): Demand[] {
  const directive = name.value.replace(/^federation__/, '');
  if (directive === 'authenticated') return [{ scopes: null }];
  // Nobody here decides about policies, so nobody passes them.
  if (directive === 'policy') return [{ scopes: [] }];
  if (directive !== 'requiresScopes') return [];
  const scopes = args.find((argument) => argument.name.value === 'scopes');
  return [{ scopes: scopes ? (valueFromASTUntyped(scopes.value) as string[][]) : [] }];
}

/** Why the viewer may not have it, or null. */
export function refusal(demands: readonly Demand[], viewer: Viewer): ReadableError | null {
  if (demands.length && viewer.kind === 'public') {
    return new Unauthenticated('This field is not public. Send a token in Authorization, or a key in X-Api-Key.');
  }
  const missing = demands.find(
    ({ scopes }) => scopes && !scopes.some((all) => all.every((scope) => viewer.scopes.has(scope))),
  );
  if (!missing) return null;
  const needed = missing.scopes!.map((all) => all.join(' and ')).join(', or ');
  return new Forbidden(`This field needs ${needed || 'what nobody has'}. Ask whoever keeps this installation.`);
}

/**
 * Puts the SDL's demands before every protected field's resolver, whichever way the field is reached: root, `_entities`,
 * nested, by an interface or under an alias. What is refused is not read either: `selectionOf` asks `Context.mayRead`.
 */
export function protect(schema: GraphQLSchema): MayRead {
  const byType = new Map<string, Map<string, readonly Demand[]>>();
  for (const [path, demanded] of demandsOf(schema)) {
    const [typeName, fieldName] = path.split('.') as [string, string];
    byType.set(typeName, (byType.get(typeName) ?? new Map<string, readonly Demand[]>()).set(fieldName, demanded));
    const field = (schema.getType(typeName) as GraphQLObjectType).getFields()[fieldName]!;
    const resolve = field.resolve ?? ((source: Record<string, unknown>) => source[fieldName]);
    field.resolve = (source, args, context: Context, info) => {
      const refused = refusal(demanded, context.viewer);
      if (refused) throw refused;
      return resolve(source, args, context, info);
    };
  }
  protectEntities(schema);
  return (viewer, type, field) => {
    const demanded = byType.get(type)?.get(field);
    return !demanded || refusal(demanded, viewer) === null;
  };
}

/** A protected type's rows are not even looked up for whoever may not: that there is such a row tells something too. */
function protectEntities(schema: GraphQLSchema): void {
  const field = schema.getQueryType()?.getFields()['_entities'];
  if (!field?.resolve) return;
  const { resolve } = field;
  const demands = new Map(Object.values(schema.getTypeMap()).map((type) => [type.name, demandsOfType(type)] as const));
  field.resolve = async (source, args: { representations: { __typename?: string }[] }, context: Context, info) => {
    const { representations } = args;
    const names = new Set(representations.map(({ __typename }) => String(__typename)));
    const refused = new Map([...names].map((name) => [name, refusal(demands.get(name) ?? [], context.viewer)]));
    const refusedOf = ({ __typename }: { __typename?: string }) => refused.get(String(__typename)) ?? null;
    const permitted = representations.filter((each) => !refusedOf(each));
    if (permitted.length === representations.length) return (await resolve(source, args, context, info)) as unknown[];
    const found = (await resolve(source, { representations: permitted }, context, info)) as unknown[];
    const next = found.values();
    return representations.map((each) => refusedOf(each) ?? next.next().value);
  };
}
