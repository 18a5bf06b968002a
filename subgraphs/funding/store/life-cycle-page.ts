import { TRANSITIONS, type Transition } from './life-cycle.ts';

const HEAD = `# The life of an application

Printed by \`npm run --silent life-cycle > docs/life-cycle.md\` from the table in \`subgraphs/funding/store/life-cycle.ts\`, which is also what decides.

A center takes the steps of its own applications; those of districts without a center are the granting authority's. Each step is kept for good, with
time, role and reason: \`GrantApplication.events\`.
`;

/** docs/life-cycle.md, from the table of transitions. */
export function lifeCyclePage(): string {
  const rows = (TRANSITIONS as readonly Transition[]).map(({ action, from, to, by, meaning }) => [
    code([action]),
    from ? code(from) : 'nothing yet',
    to ? code([to]) : 'the same',
    code(by),
    meaning,
  ]);
  const table = [['step', 'from', 'to', 'by', 'what it does'], Array<string>(5).fill('---'), ...rows];
  return `${HEAD}\n${table.map((cells) => `| ${cells.join(' | ')} |`).join('\n')}\n`;
}

const code = (words: readonly string[]): string => words.map((word) => `\`${word}\``).join(', ');
