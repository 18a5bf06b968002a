const BEFORE = Buffer.from('{"data":');
/** For what Apollo Server's plugins tell besides; more is put there by a copy. */
const ROOM_AFTER = 256;

/** The data of an answer, written already: where Apollo Server would have an object, and nobody looks inside. */
export class Written {
  /** @param bytes the JSON text, with `Written.room` around it */
  constructor(private readonly bytes: Buffer) {}

  static readonly room = [BEFORE.length, ROOM_AFTER] as const;

  /** The whole answer: its data, and what is told besides. */
  answer(others: { errors?: unknown }): Buffer {
    const { errors, ...rest } = others;
    const after = `${JSON.stringify(rest).replace('{', Object.keys(rest).length ? ',' : '')}\n`;
    const end = this.bytes.length - ROOM_AFTER;
    if (errors === undefined && Buffer.byteLength(after) <= ROOM_AFTER) {
      BEFORE.copy(this.bytes);
      return this.bytes.subarray(0, end + this.bytes.write(after, end));
    }
    const before = errors === undefined ? BEFORE : Buffer.from(`{"errors":${JSON.stringify(errors)},"data":`);
    return Buffer.concat([before, this.bytes.subarray(BEFORE.length, end), Buffer.from(after)]);
  }
}

/**
 * The answer as text, or as its bytes where the compiled executor has written its data: those go out as they are. Apollo Server
 * hands on what it gets here without a look, and sockets take bytes sooner than text; only the type says text.
 */
export function stringifyResult(answer: object): string {
  const { data, ...others } = answer as { data?: unknown };
  return data instanceof Written ? (data.answer(others) as unknown as string) : `${JSON.stringify(answer)}\n`;
}
