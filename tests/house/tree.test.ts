import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ROOT, SUBGRAPHS } from '../../subgraphs/common/config.ts';

const tracked = execFileSync('git', ['ls-files'], { cwd: ROOT, encoding: 'utf8' }).split('\n').filter(Boolean);
const read = (file: string) => readFileSync(join(ROOT, file), 'utf8');

test('the three subgraphs have the same shape', () => {
  const shapes = SUBGRAPHS.map((name) => readdirSync(join(ROOT, 'subgraphs', name)).sort());

  expect(shapes[1]).toEqual(shapes[0]);
  expect(shapes[2]).toEqual(shapes[0]);
});

test('no file names a path of somebody’s machine', () => {
  const personal = /(^|[\s"'`(=])\/(home|root|Users|work|workspace)\/\w/m;
  const found = tracked.filter(
    (file) => /\.(ts|tsx|js|json|md|yml|graphql|csv)$/.test(file) && personal.test(read(file)),
  );

  expect(found.filter((file) => file !== 'tests/house/tree.test.ts')).toEqual([]);
});

test('the lock file carries no download addresses', () => {
  expect(read('package-lock.json')).not.toMatch(/"resolved": "http/);
});
