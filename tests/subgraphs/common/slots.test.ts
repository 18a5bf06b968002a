import { expect, test } from 'vitest';
import { createSlots } from '../../../subgraphs/common/slots.ts';

test('equal arguments of a field have one slot, different ones and other fields have others', () => {
  const slotOf = createSlots();

  const slots = [
    slotOf('population', { asOf: '2016-01-22' }),
    slotOf('population', { asOf: '2016-01-23' }),
    slotOf('population', {}),
    slotOf('volunteering', { asOf: '2016-01-22' }),
  ];

  expect(new Set(slots).size).toBe(4);
  expect(slotOf('population', { asOf: '2016-01-22' })).toBe(slots[0]);
  expect(slotOf('population', Object.freeze({}))).toBe(slots[2]);
});

test('arguments that are one object for many requests have the slot of the request, not of the one before', () => {
  const fixed = { asOf: '2016-01-22' };
  createSlots()('population', fixed);
  const slotOf = createSlots();

  const other = slotOf('population', { asOf: '2016-01-23' });

  expect(slotOf('population', fixed)).not.toBe(other);
});

test('requests that differ by values alone have the same slots, so that their rows have one shape', () => {
  const slots = ['2030-01-01', '2030-01-02'].map((asOf) => {
    const slotOf = createSlots();
    return [slotOf('population', { asOf }), slotOf('meetingPoints', { first: 5, asOf })];
  });

  expect(slots[0]).toEqual(slots[1]);
});
