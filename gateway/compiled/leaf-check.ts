import { isEnumType, isSpecifiedScalarType, type GraphQLLeafType, type GraphQLScalarType } from 'graphql';

/** Whether a value may stand for a leaf: enums and the built-in scalars by their JSON, our own as they read themselves. */
export function leafCheck(type: GraphQLLeafType): (value: unknown) => boolean {
  if (isEnumType(type)) {
    const names = new Set<unknown>(type.getValues().map(({ name }) => name));
    return (value) => names.has(value);
  }
  return isSpecifiedScalarType(type) ? BUILT_IN[type.name]! : (value) => isReadable(type, value);
}

const BUILT_IN: Record<string, (value: unknown) => boolean> = {
  // Whole, and of 32 bits.
  Int: (value) => ((value as number) | 0) === value,
  Float: Number.isFinite,
  String: (value) => typeof value === 'string',
  Boolean: (value) => typeof value === 'boolean',
  ID: (value) => typeof value === 'string' || Number.isInteger(value),
};

function isReadable(type: GraphQLScalarType, value: unknown): boolean {
  try {
    type.parseValue(value);
    return true;
  } catch {
    return false;
  }
}
