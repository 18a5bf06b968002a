/** Sends one operation to the gateway that served this page, with the headers of the headers editor. */
export async function fetcher(operation: object, options?: { headers?: Record<string, string> }) {
  const response = await fetch('/graphql', {
    method: 'POST',
    headers: withOurs(options?.headers),
    body: JSON.stringify(operation),
    // Rights come with the Authorization header alone, so what is tried here is what a partner's client gets.
    credentials: 'omit',
  });
  const text = await response.text();
  try {
    return JSON.parse(text);
  } catch {
    throw new Error(`The gateway answered ${response.status}, and not with JSON: ${text.slice(0, 500)}`);
  }
}

/** The user's headers, with ours above them: without these the gateway takes the request for a forged one. */
function withOurs(users: Record<string, string> = {}): Headers {
  const headers = new Headers(users);
  headers.set('accept', 'application/graphql-response+json, application/json;q=0.9');
  headers.set('content-type', 'application/json');
  headers.set('apollo-require-preflight', 'true');
  return headers;
}
