import { format } from 'prettier';
import { ROLES, type Role } from '../../subgraphs/common/viewer.ts';

/** What is asked at one place of a page, and the answer that is printed there. */
export interface Ask {
  role: Role | 'public' | 'partner';
  /** The day on which it is asked: told here, or at a place before. Null on a page that is not told by days. */
  day: string | null;
  /** An operation, or the address that is got. */
  by: 'graphql' | 'http';
  query: string;
  variables: Record<string, unknown> | undefined;
  answer: unknown;
}

/** What differs from run to run, by the names that the page has for it. */
export interface Names {
  /** Days that are known before: `$today`. They are read where they are printed alone, as a day may be another's by chance. */
  days: Readonly<Record<string, string>>;
  /** Ids, from where they are met for the first time: `$grant`. */
  ids: Map<string, string>;
}

const ASK =
  /^As `(\w+)`(?:, on (\d{4}-\d\d-\d\d))?:\n\n```(graphql|http)\n([^`]*)```\n(?:\n```json variables\n([^`]*)```\n)?\n```json answer\n([^`]*)```$/gm;
const REST = '…';
const ROLES_OF_PAGES: readonly string[] = [...ROLES, 'public', 'partner'];

/** Everything that is asked on a page, in its order. @throws where a block has no role, or a query no answer. */
export function asksOf(page: string): Ask[] {
  let now: string | null = null;
  const asks = [...page.matchAll(ASK)].map(([, role, day, by, query, variables, answer]): Ask => {
    if (!ROLES_OF_PAGES.includes(role!)) throw new Error(`There is no role ${role}.`);
    now = day ?? now;
    return {
      role: role as Ask['role'],
      day: now,
      by: by as Ask['by'],
      query: query!,
      variables: variables && JSON.parse(variables),
      answer: JSON.parse(answer!),
    };
  });
  const fences = page.match(/^```(graphql|http)$/gm)?.length ?? 0;
  if (asks.length !== fences) throw new Error(`${fences} queries, of which ${asks.length} have a role and an answer.`);
  return asks;
}

/** Asks everything on a page, in its order; the page with what was answered. */
export async function askedAgain(page: string, names: Names, answerOf: (ask: Ask) => Promise<unknown>) {
  const answers: unknown[] = [];
  for (const ask of asksOf(page)) {
    const variables = resolved(ask.variables, names) as Ask['variables'];
    answers.push(printable(await answerOf({ ...ask, variables }), ask.answer, names));
  }
  return withAnswers(page, answers);
}

/** The value with what the names stand for. */
function resolved(value: unknown, names: Names): unknown {
  if (typeof value === 'string') return names.days[value] ?? names.ids.get(value) ?? value;
  if (Array.isArray(value)) return value.map((each) => resolved(each, names));
  return isObject(value) ? mapped(value, (each) => resolved(each, names)) : value;
}

/** The answer as the page has to print it; a list that ends in … as far as it was printed. */
function printable(answer: unknown, printed: unknown, names: Names): unknown {
  if (typeof answer === 'string') return named(answer, printed, names);
  if (Array.isArray(answer)) {
    const before = Array.isArray(printed) ? printed : [];
    const isCut = before.at(-1) === REST && answer.length >= before.length;
    const shown = isCut ? answer.slice(0, before.length - 1) : answer;
    const all = shown.map((each, index) => printable(each, before[index], names));
    return isCut ? [...all, REST] : all;
  }
  if (!isObject(answer)) return answer;
  return mapped(answer, (each, key) => printable(each, isObject(printed) ? printed[key] : undefined, names));
}

/** The text with names for what differs; a name that is printed for the first time is noted with what was answered there. */
function named(answer: string, printed: unknown, { days, ids }: Names): string {
  if (typeof printed === 'string' && days[printed] === answer) return printed;
  if (typeof printed === 'string' && printed.startsWith('$') && !(printed in days) && !ids.has(printed))
    ids.set(printed, answer);
  return [...ids].reduce((text, [name, id]) => text.replaceAll(id, () => name), answer);
}

/** The page with these answers in the place of those that it prints. */
async function withAnswers(page: string, answers: readonly unknown[]): Promise<string> {
  const texts = await Promise.all(
    answers.map((answer) => format(JSON.stringify(answer), { parser: 'json', printWidth: 120 })),
  );
  return page.replaceAll(/^```json answer\n[^`]*```$/gm, () => `\`\`\`json answer\n${texts.shift()}\`\`\``);
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const mapped = (value: Record<string, unknown>, map: (each: unknown, key: string) => unknown) =>
  Object.fromEntries(Object.entries(value).map(([key, each]) => [key, map(each, key)]));
