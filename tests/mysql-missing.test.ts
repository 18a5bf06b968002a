import { expect, test } from 'vitest';

const inCi = Boolean(process.env['CI']);

test.skipIf(!inCi)('the same suite on MySQL: name a server in TEST_MYSQL_URL', () => {
  expect.fail('CI runs every test on MySQL too: TEST_MYSQL_URL must name a server.');
});
