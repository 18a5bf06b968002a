import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { serve } from './environment.ts';

/** Sends the recorded body of the operation, whatever its variables say: what HTTP alone costs. */
const bodies = new Map<string, Buffer>();

serve((request, response) => {
  const chunks: Buffer[] = [];
  request.on('data', (chunk: Buffer) => chunks.push(chunk));
  request.on('end', () => {
    const name = /"operationName":"(\w+)"/.exec(Buffer.concat(chunks).toString())?.[1];
    const body = name === undefined ? Buffer.from('{}') : bodyOf(name);
    response.writeHead(200, { 'content-type': 'application/json; charset=utf-8', 'content-length': body.length });
    response.end(body);
  });
});

function bodyOf(name: string): Buffer {
  const known = bodies.get(name);
  if (known) return known;
  const body = readFileSync(join(process.env['BENCH_BODIES']!, `${name}.json`));
  bodies.set(name, body);
  return body;
}
