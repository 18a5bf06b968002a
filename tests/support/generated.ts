import {
  getNamedType,
  isAbstractType,
  isCompositeType,
  isObjectType,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLSchema,
} from 'graphql';
import { Values } from './generated-values.ts';
import { randomOf, type Random } from './random.ts';

export interface Operation {
  query: string;
  variables: Record<string, unknown>;
  /** The fields that it asks for, `Center.name`. */
  fields: ReadonlySet<string>;
}

/**
 * An operation made from the schema: nested fields with arguments, aliases, the same field twice, named and inline fragments, some
 * of them spread again, `@skip` and `@include` by constants and variables. The same seed makes the same operation.
 */
export function operationOf(schema: GraphQLSchema, seed: number, depth = 5): Operation {
  const maker = new Maker(schema, randomOf(seed));
  const body = maker.selection(schema.getQueryType()!, depth, true);
  const { variables } = maker.values;
  const declared = variables.map(
    ({ name, type, standard }) => `$${name}: ${type}${standard === undefined ? '' : ` = ${standard}`}`,
  );
  const head = declared.length ? `query Generated(${declared.join(', ')})` : 'query Generated';
  const given = variables.filter(({ isGiven }) => isGiven).map(({ name, value }) => [name, value]);
  const query = [`${head} ${body}`, ...maker.fragments.map(({ text }) => text)].join('\n');
  return { query, variables: Object.fromEntries(given), fields: maker.fields };
}

class Maker {
  readonly values: Values;
  readonly fragments: { name: string; type: string; text: string }[] = [];
  readonly fields = new Set<string>();
  private budget = 40;

  constructor(
    private readonly schema: GraphQLSchema,
    private readonly random: Random,
  ) {
    this.values = new Values(random);
  }

  selection(type: GraphQLNamedType, depth: number, isRoot = false): string {
    if (isAbstractType(type)) return this.ofAbstract(type, depth);
    if (!isObjectType(type)) return '';
    const fields = Object.values(type.getFields()).filter(({ name, type: of }) => {
      // What gateways ask: `_service`, `_entities`.
      if (name.startsWith('_')) return false;
      return depth > 1 || !isCompositeType(getNamedType(of));
    });
    if (fields.length === 0) return '{ __typename }';
    const wanted = 1 + this.random.below(isRoot ? 2 : 4);
    const parts = Array.from({ length: wanted }, () => this.field(type, this.random.pick(fields), depth)).filter(
      Boolean,
    );
    if (this.random.chance(0.2)) parts.push(this.random.chance(0.5) ? '__typename' : 'kind0: __typename');
    if (parts.length > 1 && this.random.chance(0.3)) parts.push(this.fragment(type, depth));
    if (parts.length === 0) parts.push('__typename');
    return `{ ${parts.join(' ')} }`;
  }

  private ofAbstract(type: GraphQLNamedType, depth: number): string {
    const possible = this.schema.getPossibleTypes(type as never).filter(({ name }) => name !== 'Volunteer');
    return `{ __typename ${possible.map((each) => `... on ${each.name} ${this.selection(each, depth)}`).join(' ')} }`;
  }

  private fragment(type: GraphQLObjectType, depth: number): string {
    const known = this.fragments.filter((fragment) => fragment.type === type.name);
    if (known.length && this.random.chance(0.5)) return `...${this.random.pick(known).name}${this.directive()}`;
    const body = this.selection(type, Math.max(1, depth - 1));
    if (this.random.chance(0.5))
      return `...${this.random.chance(0.5) ? ` on ${type.name}` : ''}${this.directive()} ${body}`;
    const name = `F${this.fragments.length}`;
    this.fragments.push({ name, type: type.name, text: `fragment ${name} on ${type.name} ${body}` });
    return `...${name}${this.directive()}${this.random.chance(0.2) ? ` ...${name}${this.directive()}` : ''}`;
  }

  private field(parent: GraphQLObjectType, field: GraphQLField<unknown, unknown>, depth: number): string {
    if (this.budget-- < 0) return '';
    const type = getNamedType(field.type);
    const args = this.arguments(field.args);
    // Different arguments under one name would not be valid: each call with arguments has a name of its own.
    const alias = args || this.random.chance(0.15) ? `a${this.budget + 50}: ` : '';
    const below = isCompositeType(type) ? ` ${this.selection(type, depth - 1)}` : '';
    const text = `${alias}${field.name}${args}${this.directive()}${below}`;
    this.fields.add(`${parent.name}.${field.name}`);
    return this.random.chance(0.1) ? `${text} ${text}` : text;
  }

  private directive(): string {
    if (!this.random.chance(0.12)) return '';
    const one = ` @${this.random.pick(['skip', 'include'])}(if: ${this.values.condition()})`;
    if (!this.random.chance(0.15)) return one;
    return `${one} @${one.startsWith(' @skip') ? 'include' : 'skip'}(if: ${this.values.condition()})`;
  }

  private arguments(args: readonly GraphQLArgument[]): string {
    const given = args.flatMap(({ name, type }) => {
      const text = this.values.argument(name, type);
      return text === null ? [] : [`${name}: ${text}`];
    });
    return given.length ? `(${given.join(', ')})` : '';
  }
}
