/** The data of an answer, written already: where Apollo Server would have an object, and nobody looks inside. */
export class Written {
  constructor(readonly json: string) {}
}

/** The answer's text. What the compiled executor has written is put in its place as it is. */
export function stringifyResult(answer: object): string {
  const { data } = answer as { data?: unknown };
  if (!(data instanceof Written)) return `${JSON.stringify(answer)}\n`;
  const parts = Object.entries(answer).flatMap(([key, value]) => {
    const json = value === data ? data.json : JSON.stringify(value);
    return json === undefined ? [] : [`${JSON.stringify(key)}:${json}`];
  });
  return `{${parts.join()}}\n`;
}
