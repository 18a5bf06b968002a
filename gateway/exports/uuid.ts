import { createHash } from 'node:crypto';

/** The namespace of this product's ids: any fixed UUID would do, but another one would change every id that was ever exported. */
const NAMESPACE = Buffer.from('4f1d6a0c7c3b4b5e9a2e6d1b8f0c5a37', 'hex');

/** The UUID of a name: always the same one (version 5, RFC 9562, section 5.5). */
export function uuidOf(name: string, namespace: Buffer = NAMESPACE): string {
  const hash = createHash('sha1').update(namespace).update(name).digest().subarray(0, 16);
  hash[6] = (hash[6]! & 0x0f) | 0x50;
  hash[8] = (hash[8]! & 0x3f) | 0x80;
  return hash.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}
