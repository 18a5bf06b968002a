import fc from 'fast-check';

/** A row of money as the API shows it. */
export interface MoneyRow {
  id: string;
  year: number;
  yearTo: number;
  program: { id: string };
  part: { id: string } | null;
  module: { id: string } | null;
  costKind: string | null;
  district: { ags: string };
  center: { id: string } | null;
  amount: { cents: number };
  provenance: { kind: string };
}

export type Filter = { [field: string]: any };

const VALUE: Record<string, (row: MoneyRow) => string | number | null> = {
  id: ({ id }) => id,
  year: ({ year }) => year,
  yearTo: ({ yearTo }) => yearTo,
  programId: ({ program }) => program.id,
  partId: ({ part }) => part?.id ?? null,
  moduleId: ({ module }) => module?.id ?? null,
  costKind: ({ costKind }) => costKind,
  districtAgs: ({ district }) => district.ags,
  administrativeRegionId: ({ district }) => district.ags.slice(0, 3),
  centerId: ({ center }) => center?.id ?? null,
  amountCents: ({ amount }) => amount.cents,
  provenanceKind: ({ provenance }) => provenance.kind,
};

/** What the filter says of a row, told a second time and without a database. */
export const matches = (filter: Filter, row: MoneyRow): boolean =>
  Object.entries(filter).every(([name, asked]) => {
    if (name === 'and') return asked.every((each: Filter) => matches(each, row));
    if (name === 'or') return asked.some((each: Filter) => matches(each, row));
    if (name === 'not') return !matches(asked, row);
    return holds(asked, VALUE[name]!(row));
  });

const holds = (asked: Filter, value: string | number | null): boolean =>
  Object.entries(asked).every(([operator, operand]) => {
    if (operator === 'isNull') return (value === null) === operand;
    if (value === null) return false;
    if (operator === 'eq') return value === operand;
    if (operator === 'in') return operand.includes(value);
    return operator === 'gte' ? value >= operand : value <= operand;
  });

const oneOf = (...values: string[]) =>
  fc.oneof(fc.record({ eq: fc.constantFrom(...values) }), fc.record({ in: fc.subarray(values) }));
const orNull = (filter: fc.Arbitrary<Filter>) => fc.oneof(filter, fc.record({ isNull: fc.boolean() }));
const between = (numbers: fc.Arbitrary<number>) =>
  fc.oneof(
    fc.record({ eq: numbers }),
    fc.record({ gte: numbers }),
    fc.record({ lte: numbers }),
    fc.tuple(numbers, numbers).map(([a, b]) => ({ gte: Math.min(a, b), lte: Math.max(a, b) })),
  );
const years = fc.integer({ min: 2014, max: 2025 });

const conditions: Record<string, fc.Arbitrary<Filter>> = {
  id: oneOf('AL-2016-05113-II', 'GR-2016-05113-II', 'FW-2016-05162-II', 'AP-2021-05170-II'),
  year: fc.oneof(between(years), fc.record({ in: fc.array(years, { maxLength: 3 }) })),
  yearTo: between(years),
  programId: oneOf('KOMM_AN_NRW', 'KI_BASIC', 'ZUSAMMENKOMMEN_VERSTEHEN'),
  partId: orNull(oneOf('KOMM_AN_NRW-I', 'KOMM_AN_NRW-II')),
  moduleId: orNull(oneOf('A', 'B')),
  costKind: orNull(oneOf('STAFF', 'MATERIAL', 'LUMP_SUM')),
  districtAgs: oneOf('05113', '05334', '05913', '05166'),
  administrativeRegionId: oneOf('051', '053', '055', '057', '059'),
  centerId: orNull(oneOf('KI-05334', 'KI-05334002', 'KI-05113')),
  amountCents: between(fc.constantFrom(6_000_000, 11_045_000, 12_000_000, 21_244_600, 40_000_000)),
  provenanceKind: oneOf('DOCUMENTED', 'MODELLED', 'SAMPLE', 'ENTERED'),
};

/** One or two conditions on fields, and filters of filters, three deep. */
export const anyFilter: fc.Arbitrary<Filter> = fc.letrec<{ filter: Filter; leaf: Filter }>((tie) => ({
  leaf: fc
    .subarray(Object.keys(conditions), { minLength: 1, maxLength: 2 })
    .chain((names) => fc.record(Object.fromEntries(names.map((name) => [name, conditions[name]!])))),
  filter: fc.oneof(
    { maxDepth: 3, withCrossShrink: true },
    tie('leaf'),
    fc.record({ and: fc.array(tie('filter'), { maxLength: 3 }) }),
    fc.record({ or: fc.array(tie('filter'), { maxLength: 3 }) }),
    fc.record({ not: tie('filter') }),
  ),
})).filter;
