import { getNamedType, isNonNullType, isObjectType, type GraphQLObjectType } from 'graphql';
import { expect, test } from 'vitest';
import { schemaOf, type Subgraph } from '../../subgraphs/common/subgraph.ts';
import { subgraphs } from '../../subgraphs/index.ts';

// Decision 6: a non-null field that its subgraph cannot answer takes its parent along, which another subgraph answers well.

test.for(subgraphs.map((subgraph) => [subgraph.name, subgraph] as const))(
  '%s: root fields are nullable, so that one subgraph down leaves the other root fields answered',
  ([, subgraph]) => {
    const query = schemaOf(subgraph).getQueryType()!;

    expect(promises(query, (name) => !name.startsWith('_'))).toEqual([]);
  },
);

test.for(subgraphs.map((subgraph) => [subgraph.name, subgraph] as const))(
  '%s: what it adds to a type of another subgraph is nullable, except the key',
  ([, subgraph]) => {
    const foreign = subgraph.readers.filter(({ type }) => ownerOf(type) !== subgraph);
    const added = foreign.flatMap(({ type, key }) => promises(typeNamed(subgraph, type), (name) => name !== key));

    expect(added).toEqual([]);
  },
);

test.for(subgraphs.map((subgraph) => [subgraph.name, subgraph] as const))(
  '%s: a reference to a type of another subgraph is nullable',
  ([, subgraph]) => {
    const types = Object.values(schemaOf(subgraph).getTypeMap()).filter(isObjectType);
    const referring = types.flatMap((type) => {
      const refers = (name: string) => {
        const owner = ownerOf(getNamedType(type.getFields()[name]!.type).name);
        return owner !== undefined && owner !== subgraph;
      };
      return promises(type, refers);
    });

    expect(referring).toEqual([]);
  },
);

/** The subgraph with the type's table; without one the first that names the type. */
const ownerOf = (type: string): Subgraph | undefined =>
  subgraphs.find(({ readers }) => readers.some((reader) => reader.type === type && reader.entity)) ??
  subgraphs.find(({ readers }) => readers.some((reader) => reader.type === type));

function typeNamed(subgraph: Subgraph, name: string): GraphQLObjectType {
  const type = schemaOf(subgraph).getType(name);
  if (!isObjectType(type)) throw new Error(`${name} is no object type of ${subgraph.name}`);
  return type;
}

const promises = (type: GraphQLObjectType, counts: (field: string) => boolean): string[] =>
  Object.values(type.getFields())
    .filter((field) => counts(field.name) && isNonNullType(field.type))
    .map((field) => `${type.name}.${field.name}: ${field.type}`);
