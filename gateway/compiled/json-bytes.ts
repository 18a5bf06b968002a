/** What an answer's writer starts with; it grows by itself. */
const SCRATCH_BYTES = 1024 * 1024;
/** A scratch that has grown beyond this is not kept. */
const KEPT_BYTES = 8 * SCRATCH_BYTES;
/** Longer texts are written faster by the engine than character by character. */
const LONG = 64;

const [QUOTE, COMMA, BACKSLASH] = [0x22, 0x2c, 0x5c];
// What JSON writes otherwise than it stands; surrogates may lack their other half.
const ESCAPED = /["\\\u0000-\u001f\ud800-\udfff]/;

/** Bytes of a JSON text in UTF-8, put one after the other. */
export class JsonBytes {
  private bytes = Buffer.allocUnsafe(SCRATCH_BYTES);
  /** The same bytes, for several at once; `at` is where the next one goes. Code that is made for an operation writes to both. */
  view = viewOf(this.bytes);
  at = 0;

  /** Begins a text; what was begun and not ended is forgotten. */
  begin(): void {
    this.at = 0;
  }

  /** The text's bytes, as they are from now on, with so much room around them. */
  end(before = 0, after = 0): Buffer {
    const text = Buffer.allocUnsafe(before + this.at + after);
    this.bytes.copy(text, before, 0, this.at);
    if (this.bytes.length > KEPT_BYTES) this.use(Buffer.allocUnsafe(SCRATCH_BYTES));
    return text;
  }

  /** Makes room for so many bytes from `at` on. */
  reserve(bytes: number): void {
    if (this.at + bytes > this.bytes.length) this.grow(bytes);
  }

  private grow(bytes: number): void {
    const larger = Buffer.allocUnsafe(Math.max(this.bytes.length * 2, this.at + bytes));
    this.bytes.copy(larger, 0, 0, this.at);
    this.use(larger);
  }

  private use(bytes: Buffer<ArrayBuffer>): void {
    this.bytes = bytes;
    this.view = viewOf(bytes);
  }

  /** Puts a text of ASCII as it is: names, numbers, punctuation. */
  plain(text: string): void {
    const { length } = text;
    this.reserve(length);
    const { bytes, at } = this;
    for (let index = 0; index < length; index++) bytes[at + index] = text.charCodeAt(index);
    this.at = at + length;
  }

  /** Puts a comma. */
  comma(): void {
    this.reserve(1);
    this.bytes[this.at++] = COMMA;
  }

  /** Puts any JSON text. */
  json(text: string): void {
    this.reserve(text.length * 3);
    this.at += this.bytes.write(text, this.at, 'utf8');
  }

  /** Puts a value as a JSON string, as `JSON.stringify` would. */
  string(value: string): void {
    const { length } = value;
    if (length > LONG) return this.json(ESCAPED.test(value) ? JSON.stringify(value) : `"${value}"`);
    this.reserve(length * 3 + 2);
    const { bytes } = this;
    let to = this.at;
    bytes[to++] = QUOTE;
    for (let index = 0; index < length; index++) {
      const code = value.charCodeAt(index);
      if (code < 0x80) {
        if (code < 0x20 || code === QUOTE || code === BACKSLASH) return this.json(JSON.stringify(value));
        bytes[to++] = code;
      } else if (code < 0x800) {
        bytes[to++] = 0xc0 | (code >> 6);
        bytes[to++] = 0x80 | (code & 0x3f);
      } else {
        if (code >= 0xd800 && code <= 0xdfff) return this.json(JSON.stringify(value));
        bytes[to++] = 0xe0 | (code >> 12);
        bytes[to++] = 0x80 | ((code >> 6) & 0x3f);
        bytes[to++] = 0x80 | (code & 0x3f);
      }
    }
    bytes[to++] = QUOTE;
    this.at = to;
  }
}

const viewOf = ({ buffer, byteOffset, byteLength }: Buffer): DataView => new DataView(buffer, byteOffset, byteLength);
