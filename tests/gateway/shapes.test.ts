import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, inject, test } from 'vitest';
import { loadScenarios } from '../bench/scenarios/index.ts';
import { anyPorts, post, start } from '../support/process.ts';

// Decision record 20: objects whose shape V8 makes anew each time it sees them fill its memory. Here V8 tells of each shape.

const folder = mkdtempSync(join(tmpdir(), 'ki-nrw-shapes-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const REQUESTS = 60;
/** Properties that Apollo Server adds to such objects, or we to one that it made so. */
const OF_APOLLO = ['body', 'errors', 'extensions', 'useLegacyIncremental'];

const { dataDir, databaseUrl } = inject('loaded');
const settings = { DATA_DIR: dataDir, RATE_LIMIT_EXEMPT: '127.0.0.1', ...anyPorts };

// Later versions of V8 log otherwise, and may do better; the database makes no difference.
const isMeant = process.version.startsWith('v20.') && databaseUrl === undefined;

test.skipIf(!isMeant)('no request has objects of a shape of its own', async () => {
  const path = join(folder, 'shapes.log');
  const flags = ['--log-maps', `--logfile=${path}`, '--no-logfile-per-isolate'];
  const running = start('gateway/start-all.ts', settings, [], flags);
  const [, gateway] = await running.saying(/gateway +(http\S+)/);
  for (const { caches, request } of loadScenarios) {
    for (let number = 0; !caches && number < REQUESTS; number++) {
      const { query, variables } = request(number);
      expect(await post(gateway!, query, variables)).not.toHaveProperty('errors');
    }
  }
  running.kill();
  await running.ended;
  const log = readFileSync(path, 'utf8');

  // The first request has come so far; what the start itself made is no matter.
  const made = added(log.slice(log.indexOf(',useLegacyIncremental\n')));

  // It takes some requests until V8 has seen enough of them.
  expect(made.get('useLegacyIncremental')).toBeGreaterThan(REQUESTS);
  expect([...made].filter(([property, times]) => times > REQUESTS / 4 && !OF_APOLLO.includes(property))).toEqual([]);
});

/** How often an object got a shape of its own when a property was added. */
function added(log: string): Map<string, number> {
  const times = new Map<string, number>();
  for (const [, property] of log.matchAll(/^map,Transition,.*,prototype,(.*)$/gm))
    times.set(property!, (times.get(property!) ?? 0) + 1);
  return times;
}
