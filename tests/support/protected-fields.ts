import { parse, visit, type ConstDirectiveNode, type FieldDefinitionNode, type NameNode, type TypeNode } from 'graphql';
import type { Caller } from './callers.ts';

/** Sets of scopes of which one must be held as a whole; empty for `@authenticated`. */
type Demand = readonly (readonly string[])[];

/** What the text of an SDL protects, by `Type.field`. Made apart from the code that enforces it, so that the two can differ. */
export type Protected = ReadonlyMap<string, readonly Demand[]>;

interface TypeText {
  own: Demand[];
  interfaces: string[];
  fields: Map<string, { own: Demand[]; leadsTo: string }>;
}

/** What the definitions of types have in common, as far as rights go. */
interface TypeNodeLike {
  name: NameNode;
  directives?: readonly ConstDirectiveNode[];
  interfaces?: readonly { name: NameNode }[];
  fields?: readonly FieldDefinitionNode[];
}

export function protectedBy(sdl: string): Protected {
  const types = typesOf(sdl);
  const ofType = (name: string): Demand[] => {
    const { own = [], interfaces = [] } = types.get(name) ?? {};
    return [...own, ...interfaces.flatMap(ofType)];
  };
  const found = new Map<string, Demand[]>();
  for (const [name, type] of types) {
    for (const [field, { own, leadsTo }] of type.fields) {
      const byInterface = type.interfaces.flatMap((each) => types.get(each)?.fields.get(field)?.own ?? []);
      const demands = [...ofType(name), ...own, ...byInterface, ...ofType(leadsTo)];
      if (demands.length) found.set(`${name}.${field}`, demands);
    }
  }
  return found;
}

/** What several SDLs protect together, as in a supergraph. */
export function protectedByAny(sdls: readonly string[]): Protected {
  const together = new Map<string, Demand[]>();
  for (const [path, demands] of sdls.flatMap((sdl) => [...protectedBy(sdl)]))
    together.set(path, [...(together.get(path) ?? []), ...demands]);
  return together;
}

/** What the caller gets instead of the field; null where the SDL lets it pass. */
export function expectedCode(demands: readonly Demand[] | undefined, { isKnown, scopes }: Caller): string | null {
  if (!demands?.length) return null;
  if (!isKnown) return 'UNAUTHENTICATED';
  const holds = demands.every(
    (sets) => !sets.length || sets.some((all) => all.every((scope) => scopes.includes(scope))),
  );
  return holds ? null : 'FORBIDDEN';
}

function typesOf(sdl: string): Map<string, TypeText> {
  const types = new Map<string, TypeText>();
  const take = (node: TypeNodeLike) => {
    const type: TypeText = types.get(node.name.value) ?? { own: [], interfaces: [], fields: new Map() };
    types.set(node.name.value, type);
    type.own.push(...demandsIn(node.directives));
    type.interfaces.push(...(node.interfaces ?? []).map(({ name }) => name.value));
    for (const field of node.fields ?? [])
      type.fields.set(field.name.value, { own: demandsIn(field.directives), leadsTo: namedIn(field.type) });
  };
  visit(parse(sdl), {
    ObjectTypeDefinition: take,
    ObjectTypeExtension: take,
    InterfaceTypeDefinition: take,
    InterfaceTypeExtension: take,
    EnumTypeDefinition: ({ name, directives }) => take({ name, directives: directives! }),
    ScalarTypeDefinition: ({ name, directives }) => take({ name, directives: directives! }),
  });
  return types;
}

const namedIn = (type: TypeNode): string => (type.kind === 'NamedType' ? type.name.value : namedIn(type.type));

function demandsIn(directives: readonly ConstDirectiveNode[] = []): Demand[] {
  return directives.flatMap((directive): Demand[] => {
    if (directive.name.value === 'authenticated') return [[]];
    if (directive.name.value !== 'requiresScopes') return [];
    const [argument] = directive.arguments!;
    const sets = argument!.value.kind === 'ListValue' ? argument!.value.values : [];
    return [
      sets.map((all) => (all.kind === 'ListValue' ? all.values.map((one) => (one as { value: string }).value) : [])),
    ];
  });
}
