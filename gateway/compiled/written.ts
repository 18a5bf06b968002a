/** The data of an answer, written already: where Apollo Server would have an object, and nobody looks inside. */
export class Written {
  constructor(readonly json: Buffer) {}
}

/**
 * The answer as text, or as its bytes where the compiled executor has written its data: those go out as they are. Apollo Server
 * hands on what it gets here without a look, and sockets take bytes sooner than text; only the type says text.
 */
export function stringifyResult(answer: object): string {
  const { data, ...others } = answer as { data?: unknown; errors?: unknown };
  if (!(data instanceof Written)) return `${JSON.stringify(answer)}\n`;
  const { errors, ...rest } = others;
  const before = errors === undefined ? '{"data":' : `{"errors":${JSON.stringify(errors)},"data":`;
  const after = JSON.stringify(rest).replace('{', Object.keys(rest).length ? ',' : '');
  return Buffer.concat([Buffer.from(before), data.json, Buffer.from(`${after}\n`)]) as unknown as string;
}
