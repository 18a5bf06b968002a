import type { Operation } from './scenario.ts';

/** An answer as it came. */
export interface Answer {
  text: string;
  data: unknown;
  etag: string | null;
}

/** Asks once. @throws when the answer has errors or none of it is data. */
export async function ask(url: string, operation: Operation, headers: Record<string, string> = {}): Promise<Answer> {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(operation),
  });
  const text = await response.text();
  const { data, errors } = JSON.parse(text) as { data?: unknown; errors?: unknown[] };
  if (errors?.length || !data) throw new Error(`${operation.operationName}: ${text.slice(0, 500)}`);
  return { text, data, etag: response.headers.get('etag') };
}

/** JSON with the fields of objects in the order of their names: two answers are the same when this is. */
export function canonical(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) =>
    part !== null && typeof part === 'object' && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([one], [other]) => (one < other ? -1 : 1)))
      : part,
  );
}

/** Where two answers differ first, for whoever has to mend it; null where they are the same. */
export function difference(expected: unknown, found: unknown): string | null {
  const [one, other] = [canonical(expected), canonical(found)];
  if (one === other) return null;
  let at = 0;
  while (one[at] === other[at]) at++;
  const around = (text: string) => text.slice(Math.max(0, at - 80), at + 80);
  return `at ${at}: …${around(one)}… is answered by ours, …${around(other)}… by it`;
}
