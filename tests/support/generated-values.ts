import {
  getNamedType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isRequiredInputField,
  type GraphQLInputObjectType,
  type GraphQLInputType,
} from 'graphql';
import type { Random } from './random.ts';

// Values that an argument or a field of an input may take, by its name: some right, some wrong.
const BY_NAME: Record<string, readonly unknown[]> = {
  first: [1, 2, 3, 5, 7, 0, 101],
  id: ['KI-05112', 'KI-05315', 'KI-05334002', 'KI-05999', 'MP-0001', 'GR-2016-05113-II', 'nonsense'],
  centerId: ['KI-05112', 'KI-05334002'],
  ags: ['05112', '05334', '05554', '05112000', '05334002', '5'],
  districtAgs: ['05112', '05334', '05554'],
  municipalityAgs: ['05112000', '05334002'],
  administrativeRegionId: ['051', '053', '059'],
  year: [2015, 2016, 2017, 1900],
  text: ['muenster', 'aa', 'x', 'Kreis'],
  after: ['nonsense'],
  radiusKm: [30],
  lat: [51.4],
  lon: [6.8],
};

const BY_TYPE: Record<string, readonly unknown[]> = {
  Int: [0, 1, 2016, 100_000, -1],
  SafeInt: [0, 1_000_000, 13_000_000_00],
  Float: [0, 0.5, 1, 2],
  Boolean: [true, false],
  String: ['e', 'Essen', 'de', 'ü', ''],
  ID: ['KI-05112', '05112', '051', 'I', 'A'],
  Date: ['2016-01-22', '2016-06-30', '2020-01-01', '2026-11-23', 'yesterday'],
  DateTime: ['2016-06-30T14:30:00Z', '2026-03-29T01:00:00Z', '2026-10-25T00:30:00Z', 'now'],
};

export interface Variable {
  name: string;
  type: string;
  value: unknown;
  standard?: string;
  isGiven: boolean;
}

/** A value as it stands in an operation, and as it is sent as a variable. */
interface Value {
  text: string;
  json: unknown;
}

/** Makes values of input types: literals, and variables that are given, null, left out, or have a default. */
export class Values {
  readonly variables: Variable[] = [];

  constructor(private readonly random: Random) {}

  /** The text of a value for the argument, or null to leave it out. */
  argument(name: string, type: GraphQLInputType): string | null {
    if (!isNonNullType(type) && !this.random.chance(name === 'first' ? 0.7 : 0.35)) return null;
    return this.value(name, type, 3, true).text;
  }

  /** A condition for `@skip` or `@include`. */
  condition(): string {
    if (this.random.chance(0.4)) return String(this.random.chance(0.5));
    const value = this.random.chance(0.5);
    const standard = this.random.chance(0.5) ? String(this.random.chance(0.5)) : undefined;
    const type = standard !== undefined && this.random.chance(0.5) ? 'Boolean' : 'Boolean!';
    return this.declare(type, value, standard);
  }

  private value(name: string, type: GraphQLInputType, depth: number, mayVary: boolean): Value {
    if (mayVary && this.random.chance(0.3)) return { text: this.variable(name, type, depth), json: undefined };
    if (!isNonNullType(type) && this.random.chance(0.05)) return { text: 'null', json: null };
    const of = getNullableType(type);
    if (isListType(of)) return this.list(name, of.ofType, depth, mayVary);
    if (isInputObjectType(of)) return this.object(of, depth, mayVary);
    if (isEnumType(of)) {
      const value = this.random.pick(of.getValues()).name;
      return { text: value, json: value };
    }
    const value = this.random.pick(BY_NAME[name] ?? BY_TYPE[of.name]!);
    return { text: JSON.stringify(value), json: value };
  }

  private list(name: string, type: GraphQLInputType, depth: number, mayVary: boolean): Value {
    const items = Array.from({ length: 1 + this.random.below(2) }, () => this.value(name, type, depth, mayVary));
    return { text: `[${items.map(({ text }) => text).join(', ')}]`, json: items.map(({ json }) => json) };
  }

  private object(type: GraphQLInputObjectType, depth: number, mayVary: boolean): Value {
    const all = Object.values(type.getFields());
    // `and`, `or` and `not` lead back to the filter itself.
    const usable = depth > 1 ? all : all.filter((field) => !isInputObjectType(getNamedType(field.type)));
    const needed = all.filter(isRequiredInputField);
    const free = usable.length ? [this.random.pick(usable), this.random.pick(usable)] : [];
    const fields = [...new Set([...needed, ...free])].slice(0, Math.max(needed.length, 1 + this.random.below(2)));
    const values = fields.map((field) => [field.name, this.value(field.name, field.type, depth - 1, mayVary)] as const);
    return {
      text: `{ ${values.map(([name, { text }]) => `${name}: ${text}`).join(', ')} }`,
      json: Object.fromEntries(values.map(([name, { json }]) => [name, json])),
    };
  }

  private variable(name: string, type: GraphQLInputType, depth: number): string {
    const { json } = this.value(name, type, depth, false);
    const isRequired = isNonNullType(type);
    const standard = this.random.chance(0.3) ? this.value(name, type, depth, false).text : undefined;
    if (isRequired) return this.declare(String(type), json, standard);
    return this.declare(String(type), this.random.chance(0.2) ? null : json, standard, this.random.chance(0.15));
  }

  private declare(type: string, value: unknown, standard?: string, mayBeMissing = standard !== undefined): string {
    const name = `v${this.variables.length}`;
    const isGiven = !mayBeMissing || this.random.chance(0.5);
    this.variables.push({ name, type, value, isGiven, ...(standard !== undefined && { standard }) });
    return `$${name}`;
  }
}
