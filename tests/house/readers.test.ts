import { getNamedType, isObjectType, type GraphQLSchema } from 'graphql';
import { expect, test } from 'vitest';
import { Address } from '../../subgraphs/common/address.ts';
import { Provenance } from '../../subgraphs/common/provenance.ts';
import { stored, type TypeReader } from '../../subgraphs/common/type-reader.ts';
import { schemaOf } from '../../subgraphs/common/subgraph.ts';
import { columnsOf } from '../../subgraphs/common/tables.ts';
import { subgraphs } from '../../subgraphs/index.ts';

test.for(subgraphs.map((subgraph) => [subgraph.name, subgraph] as const))(
  '%s: every field of a read type has a reader',
  ([, subgraph]) => {
    const schema = schemaOf(subgraph);

    for (const reader of subgraph.readers)
      expect(fieldsOf(schema, reader), reader.type).toEqual(Object.keys(reader.fields).sort());
  },
);

test.for(subgraphs.map((subgraph) => [subgraph.name, subgraph] as const))(
  '%s: every stored field has its column',
  ([, subgraph]) => {
    const withTable = subgraph.readers.filter(({ entity }) => entity);

    for (const { type, entity, fields, key } of withTable) {
      const columns = [...columnsOf(entity!).keys()];
      const named = Object.keys(fields).filter((name) => fields[name] === stored);
      expect(columns, type).toEqual(expect.arrayContaining([key, ...named]));
    }
  },
);

test.for(subgraphs.map((subgraph) => [subgraph.name, subgraph] as const))(
  '%s: every entity of the SDL can be resolved by key',
  ([, subgraph]) => {
    const schema = schemaOf(subgraph);
    const union = schema.getType('_Entity');
    const entities = union && 'getTypes' in union ? union.getTypes().map(({ name }) => name) : [];

    expect(subgraph.readers.map(({ type }) => type)).toEqual(expect.arrayContaining(entities));
  },
);

function fieldsOf(schema: GraphQLSchema, { type }: TypeReader): string[] {
  const object = getNamedType(schema.getType(type)!);
  return isObjectType(object) ? Object.keys(object.getFields()).sort() : [];
}

test('what is part of a row has a reader too', () => {
  expect(fieldsOf(schemaOf(subgraphs[0]!), Provenance)).toEqual(Object.keys(Provenance.fields).sort());
  expect(fieldsOf(schemaOf(subgraphs[0]!), Address)).toEqual(Object.keys(Address.fields).sort());
});
