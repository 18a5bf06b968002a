import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import fastify, { type FastifyInstance } from 'fastify';
import { buildSchema, graphql } from 'graphql';
import { chromium, type Browser, type Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { playground } from '../../gateway/playground.ts';
import { corpus } from '../support/corpus.ts';
import { openGraph } from '../support/graph.ts';

const browserPath = [process.env.CHROMIUM_PATH, '/usr/bin/chromium', '/usr/bin/google-chrome'].find(
  (path) => path && existsSync(path),
);
const browserArgs = [
  ...['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run'],
  ...['--disable-background-networking', '--disable-component-update', '--disable-sync'],
];

let assets: string;
let examples: string;

beforeAll(async () => {
  assets = await mkdtemp(join(tmpdir(), 'playground-'));
  examples = await mkdtemp(join(tmpdir(), 'examples-'));
  const describeType = 'query DescribeType($name: String!) {\n  __type(name: $name) { name kind description }\n}\n';
  await writeFile(join(examples, 'describe-type.graphql'), `# What does the API say of one type?\n${describeType}`);
  await writeFile(join(examples, 'describe-type.json'), '{ "name": "Query" }');
  await writeFile(join(examples, 'typename.graphql'), '# Which kind of type answers a query?\n{ __typename }\n');
  await buildPage(assets);
});

afterAll(async () => {
  await rm(assets, { recursive: true });
  await rm(examples, { recursive: true });
});

describe('the files of the playground', () => {
  test('may load from and talk to their own gateway only', async () => {
    const { app } = await aGateway();

    for (const url of ['/playground', '/playground/', '/playground/examples.json', await scriptOf(app)]) {
      const { statusCode, headers } = await app.inject(url);
      expect(statusCode).toBe(200);
      expect(headers).toMatchObject({ 'x-content-type-options': 'nosniff', 'referrer-policy': 'no-referrer' });
      expect(headers['content-security-policy']).toMatch(
        /default-src 'none'; script-src 'self';.* connect-src 'self';/,
      );
    }
  });

  test('are cached for good when a hash names them, the page itself is asked for each time', async () => {
    const { app } = await aGateway();

    const page = await app.inject('/playground');
    const script = await app.inject(await scriptOf(app));

    expect(page.headers).toMatchObject({ 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-cache' });
    expect(script.headers).toMatchObject({
      'content-type': 'text/javascript; charset=utf-8',
      'cache-control': 'public, max-age=31536000, immutable',
    });
  });

  test('travel compressed to those who accept it', async () => {
    const { app } = await aGateway();
    const url = await scriptOf(app);

    const zipped = await app.inject({ url, headers: { 'accept-encoding': 'gzip, br' } });
    const plain = await app.inject(url);

    expect(zipped.headers).toMatchObject({ 'content-encoding': 'gzip', vary: 'accept-encoding' });
    expect(zipped.rawPayload.length).toBeLessThan(plain.rawPayload.length / 2);
  });

  test.each(['../index.html', '../../package.json', '%2e%2e/index.html', '..%2f..%2fpackage.json', 'none.js', ''])(
    'are those of the build and no others: %j is not found',
    async (path) => {
      const { app } = await aGateway();

      const { statusCode } = await app.inject(`/playground/assets/${path}`);

      expect(statusCode).toBe(404);
    },
  );

  test('say how to build them when they are missing', async () => {
    const { app } = await aGateway('/no/such/folder');

    const { statusCode, body } = await app.inject('/playground');

    expect(statusCode).toBe(503);
    expect(body).toContain('npm run build');
  });

  test('list the examples, with titles from their first line', async () => {
    const { app } = await aGateway();

    const listed = (await app.inject('/playground/examples.json')).json();

    expect(listed).toContainEqual({
      name: 'describe-type',
      title: 'What does the API say of one type?',
      query: expect.stringContaining('query DescribeType'),
      variables: { name: 'Query' },
    });
  });
});

describe.skipIf(!browserPath && !process.env.CI)('the playground in Chromium', () => {
  let browser: Browser;
  let gateway: Awaited<ReturnType<typeof aGateway>>;
  let visit: Awaited<ReturnType<typeof aVisit>>;

  beforeAll(async () => {
    if (!browserPath) throw new Error('Install Chromium, or name one in CHROMIUM_PATH.');
    browser = await chromium.launch({ executablePath: browserPath, args: browserArgs });
  });
  beforeEach(async () => {
    gateway = await aGateway();
    visit = await aVisit(browser, await gateway.app.listen({ port: 0, host: '127.0.0.1' }));
  });
  afterEach(async () => {
    await visit.page.context().close();
    await gateway.app.close();
  });
  afterAll(() => browser?.close());

  test('lists the examples, and runs one with its variables', async () => {
    const { page } = visit;
    const known: { title: string }[] = (await gateway.app.inject('/playground/examples.json')).json();
    const listed = page.getByRole('region', { name: 'Examples' }).getByRole('listitem');
    expect(await listed.allTextContents()).toEqual(known.map(({ title }) => title));

    await page.getByRole('button', { name: 'What does the API say of one type?' }).click();
    await page.getByRole('button', { name: 'Execute query' }).click();

    await answerWith(page, 'A greeting, for tests.');
    expect(gateway.requests.at(-1)).toMatchObject({
      body: { variables: { name: 'Query' } },
      headers: { 'content-type': 'application/json', 'apollo-require-preflight': 'true' },
    });
  });

  test('runs what was chosen last, however quickly it is run', async () => {
    const { page } = visit;
    await page.getByRole('button', { name: 'What does the API say of one type?' }).click();
    await page.getByRole('tab', { name: 'DescribeType' }).waitFor();

    await page.getByRole('button', { name: 'Which kind of type answers a query?' }).click();
    await page.getByRole('button', { name: 'Execute query' }).click();

    await answerWith(page, '"__typename": "Query"');
  });

  test('keeps what the user wrote when an example is chosen', async () => {
    const { page } = visit;
    await write(page, 'Operation Editor', 'query Mine { hello }');

    await page.getByRole('button', { name: 'What does the API say of one type?' }).click();

    await page.getByRole('tab', { name: 'DescribeType' }).waitFor();
    await page.getByRole('tab', { name: 'Mine' }).waitFor();
  });

  test('sends the headers that the user wrote, and keeps none', async () => {
    const { page } = visit;
    await page.getByRole('button', { name: 'Which kind of type answers a query?' }).click();
    await page.getByRole('button', { name: 'Headers', exact: true }).click();
    await write(page, 'Headers', '{ "X-As-Of": "2016-06-30", "Authorization": "Bearer secret" }');

    await page.getByRole('button', { name: 'Execute query' }).click();

    await answerWith(page, '"__typename": "Query"');
    expect(gateway.requests.at(-1)?.headers).toMatchObject({ 'x-as-of': '2016-06-30', authorization: 'Bearer secret' });
    // GraphiQL stores half a second after the last change.
    await page.waitForTimeout(1000);
    const stored = await page.evaluate(() => JSON.stringify([{ ...localStorage }, { ...sessionStorage }]));
    expect(stored).toContain('__typename');
    expect(stored).not.toContain('secret');
  });

  test('breaks no rule of its policy, logs no error and asks nobody but its gateway', async () => {
    const { page, origin } = visit;

    await page.getByRole('button', { name: 'Which kind of type answers a query?' }).click();
    await page.getByRole('button', { name: 'Execute query' }).click();
    await answerWith(page, '"__typename": "Query"');
    // Completion comes from a worker and shows icons from a font.
    await completed(page, '{ hel', /^hello/);
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Show Documentation Explorer' }).click();
    await page.getByRole('link', { name: 'Query', exact: true }).first().click();
    await page.getByText('A greeting, for tests.').waitFor();
    await page.getByRole('button', { name: 'Open settings dialog' }).click();
    await page.getByRole('dialog').waitFor();

    expect(visit.requests.filter((url) => !url.startsWith(`${origin}/`) && !url.startsWith('data:'))).toEqual([]);
    expect(visit.complaints).toEqual([]);
  });
});

describe.skipIf(!browserPath && !process.env.CI)('the playground of the real gateway', () => {
  test('opens without internet, lists every example, and runs the main query', async () => {
    const graph = await openGraph(undefined, { assets });
    const browser = await chromium.launch({ executablePath: browserPath!, args: browserArgs });
    const { page, origin, requests, complaints } = await aVisit(
      browser,
      await graph.gateway.listen({ port: 0, host: '127.0.0.1' }),
    );

    const listed = await page.getByRole('region', { name: 'Examples' }).getByRole('listitem').allTextContents();
    await page.getByRole('button', { name: corpus[0]!.title }).click();
    await page.getByRole('button', { name: 'Execute query' }).click();
    await answerWith(page, '"totalCount": 49');

    expect(listed).toEqual(corpus.map(({ title }) => title));
    expect(requests.filter((url) => !url.startsWith(`${origin}/`) && !url.startsWith('data:'))).toEqual([]);
    expect(complaints).toEqual([]);
    await browser.close();
    await graph.close();
  });
});

/**
 * Writes the text and asks for its completion until that offers `option`: a worker that has not read the schema yet has nothing
 * to offer, and says so once. On a busy machine it takes long, and asking again begins anew: so each time it has twice as long.
 */
async function completed(page: Page, text: string, option: RegExp) {
  const offered = page.getByRole('option', { name: option });
  for (let timeout = 2000; timeout <= 64_000; timeout *= 2) {
    await page.keyboard.press('Escape');
    await write(page, 'Operation Editor', text);
    await page.keyboard.press('Control+Space');
    if (
      await offered.waitFor({ timeout }).then(
        () => true,
        () => false,
      )
    )
      return;
  }
  expect.fail(`${option} is never offered`);
}

/** A gateway with the playground and its own examples; its `/graphql` answers `{ hello }` and remembers the requests. */
async function aGateway(assetsFolder = assets) {
  const app: FastifyInstance = fastify();
  const requests: { headers: object; body: { query: string } }[] = [];
  const schema = buildSchema('"A greeting, for tests." type Query { "Says hello." hello: String }');
  await app.register(playground({ assets: assetsFolder, examples }));
  app.post<{ Body: { query: string; variables?: Record<string, unknown>; operationName?: string } }>(
    '/graphql',
    ({ headers, body }) => {
      requests.push({ headers, body });
      const { query: source, variables: variableValues, operationName } = body;
      return graphql({ schema, source, variableValues, operationName, rootValue: { hello: 'Hello.' } });
    },
  );
  return { app, requests };
}

/** The page opened in a browser of its own, with every request it made and everything it complained about. */
async function aVisit(browser: Browser, origin: string) {
  const context = await browser.newContext({ viewport: { width: 1400, height: 900 } });
  const requests: string[] = [];
  const complaints: string[] = [];
  context.on('request', (request) => requests.push(request.url()));
  // Chromium reports a broken policy and a failed request as console errors.
  context.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
  });
  context.on('weberror', (error) => complaints.push(String(error.error())));
  const page = await context.newPage();
  await page.goto(`${origin}/playground`);
  await page.getByRole('region', { name: 'Operation Editor' }).getByRole('textbox').waitFor();
  return { page, origin, requests, complaints };
}

/** Replaces the text of one of GraphiQL's editors. Pasted: what is typed, Monaco completes with closing brackets. */
async function write(page: Page, editor: string, text: string) {
  await page.getByRole('region', { name: editor }).locator('.view-lines:visible').click();
  await page.keyboard.press('Control+A');
  await page.evaluate((pasted) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', pasted);
    document.activeElement!.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true }));
  }, text);
}

async function answerWith(page: Page, text: string) {
  await page.getByRole('region', { name: 'Result Window' }).getByText(text).first().waitFor();
}

async function scriptOf(app: FastifyInstance): Promise<string> {
  const { body } = await app.inject('/playground');
  return /src="(\/playground\/assets\/[^"]+\.js)"/.exec(body)![1]!;
}

// In a process of its own: Vitest sets NODE_ENV to test, and React's development build would be bundled.
async function buildPage(folder: string) {
  const vite = ['node_modules/vite/bin/vite.js', 'build', '--config', 'gateway/playground/vite.config.ts'];
  const env = { ...process.env, NODE_ENV: 'production' };
  await promisify(execFile)(process.execPath, [...vite, '--outDir', folder, '--logLevel', 'error'], { env });
}
