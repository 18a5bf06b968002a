import { buildSchema, graphql, type GraphQLObjectType } from 'graphql';
import { expect, test } from 'vitest';
import { selectionOf, type Selected } from '../../../subgraphs/common/selection.ts';
import { createSlots } from '../../../subgraphs/common/slots.ts';

const SDL = `type Query { center: Center } type Center { id: ID secret: Int part: Part list: Page }
  type Part { open: Int hidden: Int } type Page { totalCount: Int nodes: [Center] }`;

/** The fields that reading would look at, for a viewer who may not read those named. */
async function lookedAt(query: string, refused: readonly string[]): Promise<string[]> {
  const schema = buildSchema(SDL);
  const names = (selection: readonly Selected[], above = ''): string[] =>
    selection.flatMap((each) => [`${above}${each.field}`, ...names(each.below(), `${above}${each.field}.`)]);
  let found: string[] = [];
  (schema.getType('Query') as GraphQLObjectType).getFields()['center']!.resolve = (_source, _args, _context, info) => {
    const mayRead = (type: string, field: string) => !refused.includes(`${type}.${field}`);
    found = names(selectionOf(info, { mayRead, slotOf: createSlots() }));
    return null;
  };
  await graphql({ schema, source: query });
  return found;
}

test('what may not be read is not looked at: not below, not in a part of the row, not under an alias or in a fragment', async () => {
  const query = `{ center { id a: secret part { open b: hidden } list { totalCount nodes { id ...S } } } }
    fragment S on Center { secret ... on Center { part { hidden } } }`;

  expect(await lookedAt(query, ['Center.secret', 'Part.hidden', 'Page.totalCount'])).toEqual([
    'id',
    'part',
    'part.open',
    'list',
    'list.nodes',
    'list.nodes.id',
    'list.nodes.part',
  ]);
});

test('for whoever may, all of it is looked at', async () => {
  expect(await lookedAt('{ center { id a: secret list { totalCount } } }', [])).toEqual([
    'id',
    'secret',
    'list',
    'list.totalCount',
  ]);
});

test('the same field is looked at once, under however many names, for all that is asked below any of them', async () => {
  const query =
    '{ center { a: part { open } b: part { hidden } list { nodes { id } c: nodes { x: part { open } } } } }';

  expect(await lookedAt(query, [])).toEqual([
    'part',
    'part.open',
    'part.hidden',
    'list',
    'list.nodes',
    'list.nodes.id',
    'list.nodes.part',
    'list.nodes.part.open',
  ]);
});
