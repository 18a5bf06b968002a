import {
  isInterfaceType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  type GraphQLInterfaceType,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
} from 'graphql';
import { leafCheck } from './leaf-check.ts';
import { isData } from './merge.ts';
import { NotCompilable } from './not-compilable.ts';

/** A type whose fields can be looked up. */
export type Parent = GraphQLObjectType | GraphQLInterfaceType;

export const parentOf = (type: GraphQLNamedType | undefined): Parent | undefined =>
  isObjectType(type) || isInterfaceType(type) ? type : undefined;

/** Whether an object of a type, or of the interface that a subgraph has in its place, is of another one. */
export function typeTest(name: string, schema: GraphQLSchema): (typename: unknown) => boolean {
  const wanted = schema.getType(name);
  if (!isObjectType(wanted) && !isInterfaceType(wanted)) throw new NotCompilable(`key of ${name}`);
  if (isObjectType(wanted)) return (typename) => typename === name;
  return (typename) => {
    const type = typename === name ? wanted : parentOf(schema.getType(String(typename)));
    return type === wanted || (type !== undefined && schema.isSubType(wanted, type));
  };
}

/** Whether a value is what its field promises; what is below objects is looked at there. */
export function promise(type: GraphQLOutputType, mayBeNull: boolean): (value: unknown) => boolean {
  if (isNonNullType(type)) {
    const keeps = promise(type.ofType, mayBeNull);
    return (value) => value !== null && keeps(value);
  }
  const isValid = isLeafType(type) ? leafCheck(type) : isListType(type) ? listCheck(type.ofType, mayBeNull) : isData;
  return (value) => (value === null ? mayBeNull : isValid(value));
}

function listCheck(type: GraphQLOutputType, mayBeNull: boolean): (value: unknown) => boolean {
  const keeps = promise(type, mayBeNull);
  return (value) => Array.isArray(value) && value.every(keeps);
}
