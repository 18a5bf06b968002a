import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ROOT } from '../../../subgraphs/common/config.ts';
import { lifeCyclePage } from '../../../subgraphs/funding/store/life-cycle-page.ts';

test('docs/life-cycle.md is what the table of transitions says', () => {
  expect(readFileSync(join(ROOT, 'docs', 'life-cycle.md'), 'utf8')).toBe(lifeCyclePage());
});
