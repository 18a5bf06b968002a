import { createCipheriv, createDecipheriv, createHmac, randomBytes } from 'node:crypto';
import { appendFileSync, mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Settings } from './config.ts';
import { openKeyRing, type RingKey } from './key-ring.ts';

const CIPHER = 'aes-256-gcm';
// What GCM is made for; drawn by lot for every value, so that equal values do not look alike.
const NONCE_BYTES = 12;
const TAG_BYTES = 16;

/** Where a sealed value belongs: moved to another row or column it does not open. */
export interface Place {
  table: string;
  column: string;
  row: string;
}

/** How personal values are kept: sealed where they must be read again, marked where it is enough to find equal ones. */
export interface PersonalData {
  /** Id of the key that seals now. */
  keyId(): string;
  /** The value sealed for its place: `keyId.base64url`. */
  seal(value: string, place: Place): string;
  /** @throws Error for a value that was changed or moved, or whose key is not in the ring; it tells no value. */
  open(sealed: string, place: Place): string;
  /** The mark of these words under the key that seals now: the same for the same words, and no way back without the key. */
  mark(...words: readonly string[]): string;
  /** Their marks under every key of the ring, the present one first: rows wait for rotation one after the other. */
  marks(...words: readonly string[]): string[];
  /** Appends a line to the file that outlives the database, and returns when it is on the disk. @throws when it cannot be written. */
  remember(tombstone: object): void;
}

/** Where tombstones outlive the database that they are about. */
export const erasuresFile = ({ ERASURES_FILE, DATA_DIR }: Settings): string =>
  ERASURES_FILE ?? join(DATA_DIR, 'erasures.jsonl');

/** Personal data under the keys of the settings. They are looked for at the first use, so whoever has no personal data needs none. */
export function createPersonalData(settings: Settings): PersonalData {
  let opened: RingKey[] | undefined;
  const ring = () => (opened ??= openKeyRing(settings));
  const keyOf = (id: string): RingKey => {
    const found = ring().find((key) => key.id === id);
    if (found) return found;
    throw new Error(`PERSONAL_DATA_KEYS: a value is sealed with the key ${id}, which is not among them.`);
  };
  return {
    keyId: () => ring()[0]!.id,
    seal: (value, place) => sealed(ring()[0]!, value, place),
    open: (text, place) => unsealed(keyOf(keyIdOf(text)), text, place),
    mark: (...words) => marked(ring()[0]!, words),
    marks: (...words) => ring().map((key) => marked(key, words)),
    remember(tombstone) {
      const file = erasuresFile(settings);
      mkdirSync(dirname(file), { recursive: true });
      // One line in one call: several processes may append at once.
      appendFileSync(file, `${JSON.stringify(tombstone)}\n`, { mode: 0o600, flush: true });
    },
  };
}

const keyIdOf = (text: string): string => text.slice(0, text.indexOf('.'));

const bound = ({ table, column, row }: Place): Buffer => Buffer.from(JSON.stringify([table, column, row]));

function sealed({ id, sealing }: RingKey, value: string, place: Place): string {
  const nonce = randomBytes(NONCE_BYTES);
  const cipher = createCipheriv(CIPHER, sealing, nonce).setAAD(bound(place));
  const parts = [nonce, cipher.update(value, 'utf8'), cipher.final()];
  return `${id}.${Buffer.concat([...parts, cipher.getAuthTag()]).toString('base64url')}`;
}

function unsealed({ id, sealing }: RingKey, text: string, place: Place): string {
  const bytes = Buffer.from(text.slice(id.length + 1), 'base64url');
  const decipher = createDecipheriv(CIPHER, sealing, bytes.subarray(0, NONCE_BYTES), { authTagLength: TAG_BYTES })
    .setAAD(bound(place))
    .setAuthTag(bytes.subarray(-TAG_BYTES));
  return decipher.update(bytes.subarray(NONCE_BYTES, -TAG_BYTES), undefined, 'utf8') + decipher.final('utf8');
}

const marked = ({ marking }: RingKey, words: readonly string[]): string =>
  createHmac('sha256', marking).update(JSON.stringify(words)).digest('hex');
