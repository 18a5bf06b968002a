import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSubgraphSchema } from '@apollo/subgraph';
import { parse, type GraphQLResolveInfo, type GraphQLSchema } from 'graphql';
import { Address } from './address.ts';
import { ROOT, type Settings, type SubgraphName } from './config.ts';
import type { Context } from './context.ts';
import type { Row, Tables } from './database.ts';
import { BadUserInput, LimitExceeded } from './errors.ts';
import type { Importer } from './importer.ts';
import { MAX_REPRESENTATIONS } from './limits.ts';
import { Provenance } from './provenance.ts';
import { readByKey, resolversOf } from './read.ts';
import type { TypeReader } from './type-reader.ts';
import { scalars } from './scalars.ts';
import { selectionOf } from './selection.ts';

type Resolver = (parent: unknown, args: never, context: Context, info: GraphQLResolveInfo) => unknown;

/** Everything that makes a subgraph; each has this shape, so whoever knows one knows all three. */
export interface Subgraph extends Tables {
  name: SubgraphName;
  /** How each type of its SDL is read. */
  readers: readonly TypeReader[];
  /** The fields of Query. */
  Query: Readonly<Record<string, Resolver>>;
  /** The fields of Mutation, where it has any. */
  Mutation?: Readonly<Record<string, Resolver>>;
  /** What is loaded at the first start, in this order. */
  data(settings: Settings): readonly Importer[];
  /** What `npm run import -- <name>` loads besides. */
  imports: Readonly<Record<string, readonly Importer[]>>;
}

/** The subgraph's SDL: the common part and its own. */
export function sdlOf(name: SubgraphName): string {
  const own = readFileSync(join(ROOT, 'subgraphs', name, 'schema.graphql'), 'utf8');
  return `${readFileSync(join(ROOT, 'schema', 'common.graphql'), 'utf8')}\n${own}`;
}

/** The executable schema, `_service` and `_entities` included. */
export function schemaOf(subgraph: Subgraph): GraphQLSchema {
  const readers = [Provenance, Address, ...subgraph.readers];
  const types = Object.fromEntries(readers.map((reader) => [reader.type, resolversOf(reader)]));
  const { Query, Mutation } = subgraph;
  const resolvers = {
    ...scalars,
    ...types,
    Query: { viewer: viewerOf, ...Query },
    ...(Mutation && { Mutation }),
  } as never;
  const schema = buildSubgraphSchema([{ typeDefs: parse(sdlOf(subgraph.name), { noLocation: true }), resolvers }]);
  const entities = schema.getQueryType()?.getFields()['_entities'];
  if (entities) entities.resolve = entitiesResolver(subgraph.readers);
  return schema;
}

/** The root field `viewer`, the same in every subgraph. */
const viewerOf: Resolver = (_parent, _args, { viewer }) => ({
  ...viewer,
  role: viewer.role?.toUpperCase(),
  rateClass: viewer.rateClass.toUpperCase(),
  scopes: [...viewer.scopes],
});

/** Answers `_entities` as a set per type: one read for all keys of a type, instead of one per representation. */
function entitiesResolver(readers: readonly TypeReader[]) {
  const byType = new Map(readers.map((reader) => [reader.type, reader]));
  return async (
    _: unknown,
    { representations }: { representations: Row[] },
    context: Context,
    info: GraphQLResolveInfo,
  ) => {
    if (representations.length > MAX_REPRESENTATIONS) throw tooMany(representations.length);
    const types = [...new Set(representations.map(({ __typename }) => __typename as string))];
    const sets = await Promise.all(
      types.map((type) => entitiesOf(readerOf(byType, type), representations, context, info)),
    );
    const found = new Map(types.map((type, index) => [type, sets[index]!]));
    return representations.map((asked) => {
      const reader = readerOf(byType, asked['__typename'] as string);
      return found.get(reader.type)!.get(asked[reader.key] as string) ?? null;
    });
  };
}

const tooMany = (count: number): LimitExceeded =>
  new LimitExceeded(`representations: give at most ${MAX_REPRESENTATIONS}, not ${count}.`, {
    argument: 'representations',
  });

function readerOf(byType: ReadonlyMap<string, TypeReader>, type: string): TypeReader {
  const reader = byType.get(type);
  if (reader) return reader;
  throw new BadUserInput(`representations: ${type} is no entity of this subgraph.`, 'representations');
}

async function entitiesOf(
  reader: TypeReader,
  all: readonly Row[],
  context: Context,
  info: GraphQLResolveInfo,
): Promise<Map<string, Row>> {
  const asked = all.filter(({ __typename }) => __typename === reader.type);
  const keys = asked.map((each) => keyOf(reader, each));
  const given = reader.given && new Map(asked.map((each, at) => [keys[at]!, givenOf(reader, each)]));
  const rows = await readByKey(reader, keys, selectionOf(info, context, reader.type), context, given);
  for (const row of rows.values()) row['__typename'] = reader.type;
  return rows;
}

/** What came along with the key, and is meant to. */
const givenOf = ({ given = [] }: TypeReader, asked: Row): Row =>
  Object.fromEntries(given.map((field) => [field, asked[field] ?? null]));

function keyOf(reader: TypeReader, asked: Row): string {
  const key = asked[reader.key];
  if (typeof key === 'string') return key;
  throw new BadUserInput(
    `representations: give ${reader.type} with its key ${reader.key}, as a string.`,
    'representations',
  );
}
