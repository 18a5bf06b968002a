import { hkdfSync, randomBytes } from 'node:crypto';
import type { Settings } from './config.ts';
import { secretFile } from './secret-file.ts';

/** A key that personal data is sealed with, and the two that are drawn from it: nothing is done twice with one key. */
export interface RingKey {
  id: string;
  sealing: Buffer;
  marking: Buffer;
}

/** AES-256 wants as many. */
export const KEY_BYTES = 32;

/** What a ring looks like as text: `id:base64,id:base64`, the first one seals, all open. */
export const RING_TEXT = /^[A-Za-z0-9_-]{1,16}:[A-Za-z0-9+/]{43}=(,[A-Za-z0-9_-]{1,16}:[A-Za-z0-9+/]{43}=)*$/;

/** Whether no two keys of the ring have the same id. */
export function hasOneOfEach(text: string): boolean {
  const ids = keysIn(text).map(({ id }) => id);
  return new Set(ids).size === ids.length;
}

/** The keys of a ring as text, in its order. */
export const keysIn = (text: string): { id: string; key: Buffer }[] =>
  text
    .trim()
    .split(',')
    .map((part) => {
      const [id = '', base64 = ''] = part.split(':');
      return { id, key: Buffer.from(base64, 'base64') };
    });

/**
 * The keys for personal data: of the settings, or of this installation, whose file is made here where there is none.
 * @throws Error in production without keys in the settings, and for a file that does not hold any
 */
export function openKeyRing({ PERSONAL_DATA_KEYS, DATA_DIR, NODE_ENV }: Settings): RingKey[] {
  if (!PERSONAL_DATA_KEYS && NODE_ENV === 'production') {
    throw new Error('PERSONAL_DATA_KEYS: name the keys of personal data; none are made in production.');
  }
  const text = PERSONAL_DATA_KEYS || secretFile(DATA_DIR, 'personal-data-keys', newRing);
  if (!RING_TEXT.test(text.trim())) throw new Error('personal-data-keys in DATA_DIR holds no keys such as id:base64.');
  return keysIn(text).map(({ id, key }) => ({ id, sealing: drawn(key, 'seal'), marking: drawn(key, 'mark') }));
}

/** A ring of one new key, for the file of this installation. */
export const newRing = (): string => `${randomBytes(4).toString('hex')}:${randomBytes(KEY_BYTES).toString('base64')}`;

const drawn = (key: Buffer, purpose: string): Buffer =>
  Buffer.from(hkdfSync('sha256', key, '', `ki-nrw personal data: ${purpose}`, KEY_BYTES));
