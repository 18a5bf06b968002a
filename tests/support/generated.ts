import {
  getNamedType,
  isAbstractType,
  isCompositeType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isObjectType,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLNamedType,
  type GraphQLSchema,
} from 'graphql';

/** Numbers that look random and are the same for the same seed. */
export function randomOf(seed: number) {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (limit: number) => Math.floor(next() * limit);
  return {
    next,
    below,
    chance: (share: number) => next() < share,
    pick: <T>(from: readonly T[]): T => from[below(from.length)]!,
  };
}
type Random = ReturnType<typeof randomOf>;

export interface Operation {
  query: string;
  variables: Record<string, unknown>;
}

// Values that a generated argument may take, by its name: some right, some wrong.
const VALUES: Record<string, readonly unknown[]> = {
  first: [1, 2, 3, 5, 0, 101],
  id: ['KI-05112', 'KI-05315', 'KI-05334002', 'KI-05999', 'MP-0001', 'GR-2016-05113-II', 'nonsense'],
  ags: ['05112', '05334', '05554', '05112000', '05334002', '5'],
  year: [2015, 2016, 2017, 1900],
  asOf: ['2016-01-22', '2016-06-30', '2020-01-01', '2026-11-23'],
  text: ['muenster', 'aa', 'x', 'Kreis'],
  lang: ['DE', 'EN'],
};

/**
 * An operation made from the schema: nested fields with arguments, aliases, the same field twice, named and inline fragments,
 * `@skip` and `@include` by constants and variables. The same seed makes the same operation.
 */
export function operationOf(schema: GraphQLSchema, seed: number, depth = 5): Operation {
  const random = randomOf(seed);
  const maker = new Maker(schema, random);
  const body = maker.selection(schema.getQueryType()!, depth, true);
  const given = [...maker.variables.values()];
  const declared = given.map(
    ({ name, type, standard }) => `$${name}: ${type}${standard === undefined ? '' : ` = ${standard}`}`,
  );
  const head = declared.length ? `query Generated(${declared.join(', ')})` : 'query Generated';
  const variables = Object.fromEntries(given.filter(({ isGiven }) => isGiven).map(({ name, value }) => [name, value]));
  return { query: `${head} ${body}\n${maker.fragments.join('\n')}`, variables };
}

interface Variable {
  name: string;
  type: string;
  value: unknown;
  standard?: string;
  isGiven: boolean;
}

class Maker {
  readonly variables = new Map<string, Variable>();
  readonly fragments: string[] = [];
  private budget = 40;
  private readonly schema: GraphQLSchema;
  private readonly random: Random;

  constructor(schema: GraphQLSchema, random: Random) {
    this.schema = schema;
    this.random = random;
  }

  selection(type: GraphQLNamedType, depth: number, isRoot = false): string {
    if (isAbstractType(type)) return this.ofAbstract(type, depth);
    if (!isObjectType(type)) return '';
    const fields = Object.values(type.getFields()).filter(({ name, type: of }) => {
      if (isRoot && (name.startsWith('_') || name === 'viewer')) return false;
      return depth > 1 || !isCompositeType(getNamedType(of));
    });
    if (fields.length === 0) return '{ __typename }';
    const wanted = 1 + this.random.below(isRoot ? 2 : 4);
    const parts = Array.from({ length: wanted }, () => this.field(this.random.pick(fields), depth)).filter(Boolean);
    if (!isRoot && this.random.chance(0.2)) parts.push(this.random.chance(0.5) ? '__typename' : 'kind0: __typename');
    if (parts.length > 1 && this.random.chance(0.3)) parts.push(this.fragment(type, depth));
    if (parts.length === 0) parts.push('__typename');
    return `{ ${parts.join(' ')} }`;
  }

  private ofAbstract(type: GraphQLNamedType, depth: number): string {
    const possible = this.schema.getPossibleTypes(type as never).filter(({ name }) => name !== 'Volunteer');
    return `{ __typename ${possible.map((each) => `... on ${each.name} ${this.selection(each, depth)}`).join(' ')} }`;
  }

  private fragment(type: GraphQLNamedType, depth: number): string {
    const body = this.selection(type, Math.max(1, depth - 1));
    if (this.random.chance(0.5))
      return `...${this.random.chance(0.5) ? ` on ${type.name}` : ''}${this.directive()} ${body}`;
    const name = `F${this.fragments.length}`;
    this.fragments.push(`fragment ${name} on ${type.name} ${body}`);
    return `...${name}${this.directive()}`;
  }

  private field(field: GraphQLField<unknown, unknown>, depth: number): string {
    if (this.budget-- < 0) return '';
    const type = getNamedType(field.type);
    const args = this.arguments(field.args);
    // Different arguments under one name would not be valid: each call with arguments has a name of its own.
    const alias = args || this.random.chance(0.15) ? `a${this.budget + 50}: ` : '';
    const below = isCompositeType(type) ? ` ${this.selection(type, depth - 1)}` : '';
    const text = `${alias}${field.name}${args}${this.directive()}${below}`;
    return this.random.chance(0.1) ? `${text} ${text}` : text;
  }

  private directive(): string {
    if (!this.random.chance(0.12)) return '';
    const name = this.random.pick(['skip', 'include']);
    if (this.random.chance(0.5)) return ` @${name}(if: ${this.random.chance(0.5)})`;
    return ` @${name}(if: $${this.variable('Boolean!', this.random.chance(0.5), true)})`;
  }

  private arguments(args: readonly GraphQLArgument[]): string {
    const given = args.flatMap((arg) => {
      if (!isNonNullType(arg.type) && !this.random.chance(0.35)) return [];
      const text = this.value(arg.name, arg.type);
      return text === null ? [] : [`${arg.name}: ${text}`];
    });
    return given.length ? `(${given.join(', ')})` : '';
  }

  private value(name: string, type: GraphQLInputType): string | null {
    const of = isNonNullType(type) ? type.ofType : type;
    if (isListType(of)) {
      const inner = this.value(name, of.ofType);
      return inner === null ? null : `[${inner}]`;
    }
    if (isEnumType(of)) return this.random.pick(of.getValues()).name;
    if (isInputObjectType(of)) return this.inputObject(of.name);
    const known = VALUES[name];
    if (!known) return null;
    const value = this.random.pick(known);
    if (this.random.chance(0.4)) return `$${this.variable(String(type), value, false)}`;
    return JSON.stringify(value);
  }

  private inputObject(name: string): string | null {
    if (name.endsWith('Order')) {
      const fields = this.schema.getType(`${name}Field`);
      return isEnumType(fields)
        ? `{ field: ${this.random.pick(fields.getValues()).name}, direction: ${this.random.pick(['ASC', 'DESC'])} }`
        : null;
    }
    if (name === 'NearInput') return '{ lat: 51.4, lon: 6.8, radiusKm: 30 }';
    if (name.endsWith('Filter'))
      return this.random.pick([
        '{ provenanceKind: { in: [DOCUMENTED, SAMPLE] } }',
        '{ not: { provenanceKind: { eq: MODELLED } } }',
      ]);
    return null;
  }

  private variable(type: string, value: unknown, mayDefault: boolean): string {
    const name = `v${this.variables.size}`;
    const standard = mayDefault && this.random.chance(0.5) ? JSON.stringify(this.random.chance(0.5)) : undefined;
    const isGiven = standard === undefined || this.random.chance(0.5);
    this.variables.set(name, { name, type, value, isGiven, ...(standard !== undefined && { standard }) });
    return name;
  }
}
