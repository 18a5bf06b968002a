import {
  buildASTSchema,
  lexicographicSortSchema,
  parse,
  printSchema,
  visit,
  type ConstDirectiveNode,
  type DefinitionNode,
  type DocumentNode,
  type FieldDefinitionNode,
} from 'graphql';
import { demandsOf, refusal } from '../subgraphs/common/rights.ts';
import { PARTNER_SCOPES, PUBLIC, type Viewer } from '../subgraphs/common/viewer.ts';
import type { Composed } from './compose.ts';

const TAG = 'partner';

/** A key with all that a key may have. */
const PARTNER: Viewer = { ...PUBLIC, kind: 'partner', id: 'any key', scopes: new Set(PARTNER_SCOPES) };

/**
 * The schema that partners may rely on: of the API the fields tagged `partner`, by themselves or with their whole type,
 * and the types that these lead to. Inputs, enums and scalars need no tag: they come with the fields that use them.
 * @throws Error for a tagged field that leads to nothing tagged, or that no API key can ever read.
 */
export function contractOf({ supergraph, api }: Composed): string {
  const isTagged = taggedIn(parse(supergraph));
  const definitions = parse(api).definitions.map((node) => withFields(node, isTagged));
  const kept = reachable(new Map(definitions.map((node) => [nameOf(node), node])));
  const forbidden = unreadable(supergraph, kept);
  if (forbidden.length) throw new Error(`No API key can read what is tagged ${TAG}: ${forbidden.join(', ')}.`);
  const schema = buildASTSchema({ kind: 'Document', definitions: kept } as DocumentNode);
  return `${printSchema(lexicographicSortSchema(schema)).trim()}\n`;
}

type IsTagged = (type: string, field: string) => boolean;
type WithFields = DefinitionNode & { readonly fields?: readonly FieldDefinitionNode[] };

const isOutput = ({ kind }: DefinitionNode): boolean =>
  kind === 'ObjectTypeDefinition' || kind === 'InterfaceTypeDefinition';
const nameOf = (node: DefinitionNode): string => ('name' in node && node.name ? node.name.value : '');
const hasTag = (directives: readonly ConstDirectiveNode[] = []): boolean =>
  directives.some(
    ({ name, arguments: [argument] = [] }) =>
      name.value === 'tag' && argument?.value.kind === 'StringValue' && argument.value.value === TAG,
  );

/** What the supergraph tags: composition has merged the tags of all subgraphs. */
function taggedIn({ definitions }: DocumentNode): IsTagged {
  const found = new Set<string>();
  for (const node of definitions.filter(isOutput) as WithFields[]) {
    const whole = 'directives' in node && hasTag(node.directives as readonly ConstDirectiveNode[]);
    for (const field of node.fields ?? [])
      if (whole || hasTag(field.directives)) found.add(`${nameOf(node)}.${field.name.value}`);
  }
  return (type, field) => found.has(`${type}.${field}`);
}

function withFields(node: DefinitionNode, isTagged: IsTagged): WithFields {
  if (!isOutput(node)) return node as WithFields;
  const { fields = [] } = node as WithFields;
  return { ...node, fields: fields.filter(({ name }) => isTagged(nameOf(node), name.value)) } as WithFields;
}

/** The definitions that the root types lead to. */
function reachable(all: ReadonlyMap<string, WithFields>): WithFields[] {
  const reached = new Map<string, WithFields>();
  const reach = (name: string, from: string) => {
    const node = all.get(name);
    if (!node || reached.has(name)) return;
    if (isOutput(node) && !node.fields!.length) throw new Error(`${from} is tagged ${TAG}, but nothing of ${name} is.`);
    reached.set(name, node);
    visit(node, {
      NamedType: (named) => reach(named.name.value, name),
    });
    // What is behind an interface shows in answers too.
    for (const [other, { kind, ...more }] of all) {
      const { interfaces = [], fields = [] } = more as {
        interfaces?: { name: { value: string } }[];
        fields?: unknown[];
      };
      if (kind === 'ObjectTypeDefinition' && fields.length && interfaces.some((each) => each.name.value === name))
        reach(other, name);
    }
  };
  reach('Query', 'Query');
  if (all.get('Mutation')?.fields?.length) reach('Mutation', 'Mutation');
  return [...reached.values()];
}

/** Kept fields whose rights are beyond any key. */
function unreadable(supergraph: string, kept: readonly WithFields[]): string[] {
  const demands = demandsOf(buildASTSchema(parse(supergraph), { assumeValid: true }));
  const fields = kept
    .filter(isOutput)
    .flatMap((node) => node.fields!.map(({ name }) => `${nameOf(node)}.${name.value}`));
  return fields.filter((path) => refusal(demands.get(path) ?? [], PARTNER));
}
