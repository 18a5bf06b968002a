import {
  buildASTSchema,
  isCompositeType,
  isObjectType,
  parse,
  valueFromASTUntyped,
  type ConstDirectiveNode,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
} from 'graphql';
import { demandsOf } from '../../subgraphs/common/rights.ts';
import { PERSONAL_SCOPES } from '../../subgraphs/common/viewer.ts';

/** What `@cacheControl` says at a type or a field. */
export interface Hint {
  maxAge?: number;
  scope?: 'PUBLIC' | 'PRIVATE';
  /** Takes what holds for the field around it, instead of 0. */
  inheritMaxAge?: boolean;
}

/** What the supergraph states about keeping. */
export interface Hints {
  schema: GraphQLSchema;
  ofType(type: GraphQLNamedType): Hint;
  ofField(field: GraphQLField<unknown, unknown>): Hint;
  /** Whether the field, of the type or one that has its interface, opens to scopes that show persons. */
  isPersonal(type: GraphQLNamedType, field: string): boolean;
}

const PERSONAL: readonly string[] = PERSONAL_SCOPES;

export function hintsOf(supergraphSdl: string): Hints {
  const schema = buildASTSchema(parse(supergraphSdl, { noLocation: true }), { assumeValid: true });
  const personal = new Set(
    [...demandsOf(schema)].flatMap(([path, demands]) =>
      demands.some(({ scopes }) => scopes?.flat().some((scope) => PERSONAL.includes(scope))) ? [path] : [],
    ),
  );
  const namesOf = (type: GraphQLNamedType): string[] =>
    isCompositeType(type) && !isObjectType(type) ? schema.getPossibleTypes(type).map(({ name }) => name) : [type.name];
  return {
    schema,
    ofType: ({ astNode }) => hintIn(astNode?.directives),
    ofField: ({ astNode }) => hintIn(astNode?.directives),
    isPersonal: (type, field) => namesOf(type).some((name) => personal.has(`${name}.${field}`)),
  };
}

function hintIn(directives: readonly ConstDirectiveNode[] = []): Hint {
  const found = directives.find(({ name }) => name.value === 'cacheControl');
  const given = (found?.arguments ?? []).map(({ name, value }) => [name.value, valueFromASTUntyped(value)] as const);
  return Object.fromEntries(given) as Hint;
}
