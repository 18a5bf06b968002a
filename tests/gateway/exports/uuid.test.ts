import { expect, test } from 'vitest';
import { uuidOf } from '../../../gateway/exports/uuid.ts';

test('a name has the UUID that RFC 9562 gives for it in the namespace of DNS', () => {
  const dns = Buffer.from('6ba7b8109dad11d180b400c04fd430c8', 'hex');

  // Appendix A.4 of the RFC.
  expect(uuidOf('www.example.com', dns)).toBe('2ed6657d-e927-568b-95e1-2665a8aea6a2');
});

test('an id keeps the UUID that it was exported with', () => {
  expect(uuidOf('MP-0001')).toBe(uuidOf('MP-0001'));
  expect(uuidOf('MP-0001')).not.toBe(uuidOf('MP-0002'));
});
