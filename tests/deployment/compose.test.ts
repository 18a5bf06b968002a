import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createConnection } from 'mysql2/promise';
import { afterAll, expect, inject, test } from 'vitest';
import { parse } from 'yaml';
import { ROOT } from '../../subgraphs/common/config.ts';
import { hasRedis, startRedis, type Redis } from '../support/redis.ts';
import { post, start, type Running } from '../support/process.ts';

interface Service {
  command?: string[];
  environment?: Record<string, string>;
  depends_on?: Record<string, { condition: string }> | string[];
  ports?: string[];
}

const file = parse(readFileSync(join(ROOT, 'docker-compose.yml'), 'utf8'), { merge: true }) as {
  services: Record<string, Service>;
  configs: { users: { content: string } };
};
const { services } = file;
const { scripts } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { scripts: { start: string } };
const flagsOfStart = scripts.start.split(' ').filter((word) => word.startsWith('--'));

/** `node`, its options, `run.js`, and which of our commands it runs. */
function commandOf(service: string): { flags: string[]; file: string; words: string[] } {
  const [node, ...rest] = services[service]!.command!;
  const at = rest.indexOf('run.js');
  expect([node, at >= 0], service).toEqual(['node', true]);
  const [file = '', ...words] = rest.slice(at + 1);
  return { flags: rest.slice(0, at), file, words };
}

const mysqlUrl = inject('mysqlUrl');
const running: Running[] = [];
let redis: Redis | undefined;

afterAll(async () => {
  for (const each of running) each.kill();
  await Promise.all(running.map(({ ended }) => ended));
  if (mysqlUrl) await clean(mysqlUrl);
  await redis?.close();
});

test('compose has MySQL, Redis, the migrations, three subgraphs and the gateway, each command one of ours', () => {
  expect(Object.keys(services)).toEqual(['mysql', 'redis', 'migrate', 'centers', 'funding', 'volunteers', 'gateway']);
  for (const name of Object.keys(services).filter((each) => !['mysql', 'redis'].includes(each))) {
    const { flags, file: command } = commandOf(name);
    expect(flags, name).toEqual(name === 'migrate' ? [] : flagsOfStart);
    expect(command, name).toMatch(/^(gateway|subgraphs)\/[\w-]+\.ts$/);
    expect(services[name]!.environment!['REDIS_URL'], name).toBe('redis://redis:6379');
  }
});

test('subgraphs wait for the migrations, which wait for MySQL', () => {
  expect(services['migrate']!.depends_on).toEqual({ mysql: { condition: 'service_healthy' } });
  for (const name of ['centers', 'funding', 'volunteers']) {
    expect(services[name]!.depends_on).toEqual({ migrate: { condition: 'service_completed_successfully' } });
  }
});

test('no port is open to the world, and no password stands in the file', () => {
  for (const { ports = [] } of Object.values(services))
    for (const port of ports) expect(port).toMatch(/^127\.0\.0\.1:/);
  expect(file.configs.users.content).toMatch(/identified by '\$\{DATABASE_PASSWORD\}'/);
});

// No container engine is needed for this: the same commands with the same settings, as processes.
test.skipIf(!mysqlUrl || !hasRedis)(
  'the services of compose, started as processes in their order, answer through the gateway',
  async () => {
    redis = await startRedis();
    await createUsers(mysqlUrl!);
    const migrated = start('subgraphs/migrate.ts', settingsOf('migrate'));
    expect(await migrated.ended).toMatchObject({ code: 0 });
    for (const name of ['centers', 'funding', 'volunteers', 'gateway']) {
      const { file, words } = commandOf(name);
      const each = start(file!, settingsOf(name), words);
      running.push(each);
      await each.saying(/http\S+/);
    }

    const { data } = await post(
      'http://127.0.0.1:14000/graphql',
      '{ centers { totalCount nodes { meetingPoints { totalCount } fundingSummary(year: 2016) { allocated { cents } } } } }',
    );

    expect(data.centers.totalCount).toBe(49);
    expect(
      data.centers.nodes.every(
        (node: any) => node.meetingPoints.totalCount > 0 && node.fundingSummary.allocated.cents > 0,
      ),
    ).toBe(true);
  },
);

const PASSWORD = 'fortests';
const PREFIX = `c${process.pid}`;

/** The service's settings, with containers' names replaced by this machine's addresses and names of our own on the server. */
function settingsOf(name: string): Record<string, string> {
  const server = new URL(mysqlUrl!);
  const ports = { GATEWAY_PORT: '14000', CENTERS_PORT: '14001', FUNDING_PORT: '14002', VOLUNTEERS_PORT: '14003' };
  const environment = Object.entries(services[name]!.environment ?? {}).map(([key, value]) => [
    key,
    value
      .replaceAll('${DATABASE_PASSWORD}', PASSWORD)
      .replace('${PERSONAL_DATA_KEYS:-}', '')
      .replace(/mysql:\/\/root:\w+@mysql:3306\//, `${server.href.replace(/\/$/, '')}/${PREFIX}`)
      .replace(/mysql:\/\/(\w+):(\w+)@mysql:3306\/(\w+)/, `mysql://${PREFIX}_$1:$2@${server.host}/${PREFIX}_$3`)
      .replace('redis://redis:6379', redis!.url)
      .replace(/http:\/\/\w+:4/, 'http://127.0.0.1:14'),
  ]);
  return { ...ports, ...Object.fromEntries(environment) };
}

/** The statements of the init script, under names of our own. */
async function createUsers(url: string): Promise<void> {
  const connection = await createConnection(url);
  for (const statement of statementsOf(file.configs.users.content)) await connection.query(statement);
  await connection.end();
}

const statementsOf = (script: string): string[] =>
  script
    .replaceAll('${DATABASE_PASSWORD}', PASSWORD)
    .replace(/\b(create database|create user|on|to) (centers|funding|volunteers)\b/g, `$1 ${PREFIX}_$2`)
    .split(';')
    .map((statement) => statement.trim())
    .filter(Boolean);

async function clean(url: string): Promise<void> {
  const connection = await createConnection(url);
  for (const name of ['centers', 'funding', 'volunteers']) {
    await connection.query(`drop database if exists ${PREFIX}_${name}`);
    await connection.query(`drop user if exists ${PREFIX}_${name}`);
  }
  await connection.end();
}
