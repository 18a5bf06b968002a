import { readdir, readFile } from 'node:fs/promises';
import { basename, extname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import type { FastifyPluginAsync, FastifyReply, FastifyRequest } from 'fastify';
import type { Example } from './playground/example.ts';

export interface PlaygroundOptions {
  /** Folder that `vite build` wrote. By default `dist/playground`. */
  assets?: string;
  /** Folder of `*.graphql` files, first line `# Title`, variables in a `.json` of the same name. */
  examples?: string;
}

/** A file of the built page, known since the start: a request can name nothing else. Most who ask take it zipped, so only that is kept. */
interface Asset {
  path: string;
  type: string;
  zipped?: Promise<Buffer>;
}

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

const types: Record<string, string> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.ttf': 'font/ttf',
};

// Workers obey the policy of their own response, so every answer carries these, not the page alone.
const headers = {
  'content-security-policy': [
    "default-src 'none'",
    "script-src 'self'",
    "worker-src 'self'",
    // Monaco writes style elements and style attributes: https://github.com/microsoft/monaco-editor/issues/271
    "style-src 'self' 'unsafe-inline'",
    "connect-src 'self'",
    "img-src 'self' data:",
    "font-src 'self'",
    "frame-ancestors 'none'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; '),
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
};

/** Serves GraphiQL at `/playground`, with its files and its example queries: which there are is read once, at start. */
export function playground(options: PlaygroundOptions = {}): FastifyPluginAsync {
  return async (app) => {
    const assets = await findAssets(options.assets ?? here('../dist/playground'));
    const examples = await readExamples(options.examples ?? here('./playground/examples'));
    const page = (request: FastifyRequest, reply: FastifyReply) => sendPage(assets.get('index.html'), request, reply);

    app.addHook('onRequest', async (_, reply) => void reply.headers(headers));
    app.get('/playground', page);
    app.get('/playground/', page);
    app.get('/playground/examples.json', async (_, reply) => {
      return reply.header('cache-control', 'no-cache').send(examples);
    });
    app.get<{ Params: { '*': string } }>('/playground/assets/*', async (request, reply) => {
      const asset = assets.get(`assets/${request.params['*']}`);
      if (!asset) return reply.callNotFound();
      // Vite puts a hash of the content into the name, so a name never changes its content.
      return send(asset, request, reply.header('cache-control', 'public, max-age=31536000, immutable'));
    });
  };
}

async function sendPage(page: Asset | undefined, request: FastifyRequest, reply: FastifyReply) {
  reply.header('cache-control', 'no-cache');
  if (page) return send(page, request, reply);
  return reply
    .code(503)
    .type('text/plain; charset=utf-8')
    .send('The playground is not built yet. Run `npm run build`.\n');
}

async function send(asset: Asset, request: FastifyRequest, reply: FastifyReply) {
  reply.type(asset.type).header('vary', 'accept-encoding');
  if (!/\bgzip\b/.test(request.headers['accept-encoding'] ?? '')) return reply.send(await readFile(asset.path));
  asset.zipped ??= readFile(asset.path).then((body) => promisify(gzip)(body));
  return reply.header('content-encoding', 'gzip').send(await asset.zipped);
}

/** Files below the folder by their path in it; none when the folder is missing, that is before the first build. */
async function findAssets(folder: string): Promise<Map<string, Asset>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const typeOf = (path: string) => types[extname(path)] ?? 'application/octet-stream';
  return new Map(files.map((path) => [relative(folder, path), { path, type: typeOf(path) }]));
}

/** The examples, by file name: a number in front of it sets the order. */
async function readExamples(folder: string): Promise<Example[]> {
  const files = (await readdir(folder)).sort();
  const queries = files.filter((file) => file.endsWith('.graphql'));
  return Promise.all(queries.map((file) => readExample(folder, basename(file, '.graphql'), files)));
}

async function readExample(folder: string, name: string, files: string[]): Promise<Example> {
  const query = await readFile(join(folder, `${name}.graphql`), 'utf8');
  const title = /^#\s*(.+)/.exec(query)?.[1]?.trim() ?? name;
  const variables = files.includes(`${name}.json`) ? await readVariables(join(folder, `${name}.json`)) : null;
  return { name, title, query, variables };
}

async function readVariables(file: string): Promise<Example['variables']> {
  const text = await readFile(file, 'utf8');
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new Error(`Write the variables of the example as JSON: ${file}`, { cause });
  }
}
