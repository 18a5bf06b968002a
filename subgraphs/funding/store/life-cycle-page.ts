import { GRANT_TRANSITIONS, type GrantTransition } from './grant-life-cycle.ts';
import { TRANSITIONS, type Transition } from './life-cycle.ts';

const HEAD = `# The life of an application, and of a grant

Printed by \`npm run --silent life-cycle > docs/life-cycle.md\` from the tables in \`subgraphs/funding/store/life-cycle.ts\`
and \`grant-life-cycle.ts\`, which are also what decides.

A center takes the steps of its own applications; those of districts without a center are the granting authority's. Each step is kept for good, with
time, role and reason: \`GrantApplication.events\`. Where somebody waits for a step it is a task of whoever may take it: \`myTasks\`.
`;

const AFTER = `
## After the decision

A row is made below a grant that is not closed. Each step is kept for good too: \`Grant.events\`. A step that makes a row is a task
in the status of the grant; \`tasks.ts\` has what the status does not tell: a report is a task once the grant's time is over, a repayment from its due day on.
`;

/** docs/life-cycle.md, from the tables of transitions. */
export function lifeCyclePage(): string {
  const applications = (TRANSITIONS as readonly Transition[]).map(cellsOf);
  const grants = (GRANT_TRANSITIONS as readonly GrantTransition[]).map((each) => [code([each.of]), ...cellsOf(each)]);
  const names = ['step', 'from', 'to', 'by', 'a task in', 'what it does'];
  return `${HEAD}\n${tableOf(names, applications)}\n${AFTER}\n${tableOf(['of', ...names], grants)}\n`;
}

const cellsOf = ({ action, from, to, by, awaitedIn = [], meaning }: Transition<string>): string[] => [
  code([action]),
  from ? code(from) : 'nothing yet',
  to ? code([to]) : 'the same',
  code(by),
  code(awaitedIn),
  meaning,
];

const tableOf = (names: readonly string[], rows: readonly string[][]): string =>
  [names, names.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');

const code = (words: readonly string[]): string => words.map((word) => `\`${word}\``).join(', ');
