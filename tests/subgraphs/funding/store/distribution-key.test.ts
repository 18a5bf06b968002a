import fc from 'fast-check';
import { expect, test } from 'vitest';
import { distribute } from '../../../../subgraphs/funding/store/distribution-key.ts';

const recipients = fc.uniqueArray(
  fc.record({
    id: fc.string({ minLength: 1, maxLength: 6 }),
    population: fc.integer({ min: 0, max: 20_000_000 }),
    areaHectares: fc.integer({ min: 0, max: 4_000_000 }),
  }),
  { selector: ({ id }) => id, minLength: 1, maxLength: 60 },
);
const parts = fc.record({ population: fc.nat(1_000_000), area: fc.nat(1_000_000) });
const amount = fc.integer({ min: 0, max: 1_000_000_000_000 });
const sum = (cents: Iterable<number>) => [...cents].reduce((all, each) => all + each, 0);

test('shares add up to the amount, whatever is distributed and however it is weighed', () => {
  fc.assert(
    fc.property(recipients, parts, amount, (all, weights, cents) => {
      const shares = distribute(cents, all, weights);
      const weighed = all.some(
        ({ population, areaHectares }) => (weights.population && population) || (weights.area && areaHectares),
      );

      expect(sum(shares.values())).toBe(weighed ? cents : 0);
    }),
  );
});

test('the order of the recipients does not matter', () => {
  fc.assert(
    fc.property(recipients, parts, amount, (all, weights, cents) => {
      const there = distribute(cents, all, weights);
      const back = distribute(cents, [...all].reverse(), weights);

      for (const { id } of all) expect(back.get(id)).toBe(there.get(id));
    }),
  );
});

test('who weighs more in both measures gets no less', () => {
  fc.assert(
    fc.property(recipients, parts, amount, (all, weights, cents) => {
      const shares = distribute(cents, all, weights);

      for (const a of all)
        for (const b of all)
          if (a.population > b.population && a.areaHectares > b.areaHectares)
            expect(shares.get(a.id) ?? 0).toBeGreaterThanOrEqual(shares.get(b.id) ?? 0);
    }),
  );
});

test('equal remainders: the cent goes to the smaller key', () => {
  const all = ['b', 'a', 'c'].map((id) => ({ id, population: 1, areaHectares: 1 }));

  expect(Object.fromEntries(distribute(4, all, { population: 90, area: 10 }))).toEqual({ a: 2, b: 1, c: 1 });
});
