/** What an answer's writer starts with; it grows by itself. */
const SCRATCH_BYTES = 1024 * 1024;
/** A scratch that has grown beyond this is not kept. */
const KEPT_BYTES = 8 * SCRATCH_BYTES;
/** Longer texts are written faster by the engine than character by character. */
const LONG = 64;

const [QUOTE, COMMA, BACKSLASH] = [0x22, 0x2c, 0x5c];
// What JSON writes otherwise than it stands; surrogates may lack their other half.
const ESCAPED = /["\\\u0000-\u001f\ud800-\udfff]/;

// One for the process: nothing is waited for between begin and end.
let scratch = Buffer.allocUnsafe(SCRATCH_BYTES);
let at = 0;

/** Begins a text; what was begun and not ended is forgotten. */
export function begin(): void {
  at = 0;
}

/** The text's bytes, in UTF-8. */
export function end(): Buffer {
  const bytes = Buffer.from(scratch.subarray(0, at));
  if (scratch.length > KEPT_BYTES) scratch = Buffer.allocUnsafe(SCRATCH_BYTES);
  return bytes;
}

function reserve(bytes: number): void {
  if (at + bytes <= scratch.length) return;
  const larger = Buffer.allocUnsafe(Math.max(scratch.length * 2, at + bytes));
  scratch.copy(larger, 0, 0, at);
  scratch = larger;
}

/** Puts a text of ASCII as it is: names, numbers, punctuation. */
export function putPlain(text: string): void {
  const { length } = text;
  reserve(length);
  for (let index = 0; index < length; index++) scratch[at + index] = text.charCodeAt(index);
  at += length;
}

/** Puts a comma. */
export function putComma(): void {
  reserve(1);
  scratch[at++] = COMMA;
}

/** Puts any JSON text. */
export function putJson(text: string): void {
  reserve(text.length * 3);
  at += scratch.write(text, at, 'utf8');
}

/** Puts a value as a JSON string, as `JSON.stringify` would. */
export function putString(value: string): void {
  const { length } = value;
  if (length > LONG) return putJson(ESCAPED.test(value) ? JSON.stringify(value) : `"${value}"`);
  reserve(length * 3 + 2);
  let to = at;
  scratch[to++] = QUOTE;
  for (let index = 0; index < length; index++) {
    const code = value.charCodeAt(index);
    if (code < 0x80) {
      if (code < 0x20 || code === QUOTE || code === BACKSLASH) return putJson(JSON.stringify(value));
      scratch[to++] = code;
    } else if (code < 0x800) {
      scratch[to++] = 0xc0 | (code >> 6);
      scratch[to++] = 0x80 | (code & 0x3f);
    } else {
      if (code >= 0xd800 && code <= 0xdfff) return putJson(JSON.stringify(value));
      scratch[to++] = 0xe0 | (code >> 12);
      scratch[to++] = 0x80 | ((code >> 6) & 0x3f);
      scratch[to++] = 0x80 | (code & 0x3f);
    }
  }
  scratch[to++] = QUOTE;
  at = to;
}
