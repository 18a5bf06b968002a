import { format } from 'prettier';
import { ROLES, type Role } from '../../subgraphs/common/viewer.ts';

/** What is asked at one place of a page, and the answer that is printed there. */
export interface Ask {
  role: Role | 'public';
  query: string;
  variables: Record<string, unknown> | undefined;
  answer: unknown;
}

/** Values that differ from run to run, by the names that the page has for them: `$grant`. */
export type Values = Map<string, unknown>;

const ASK =
  /^As `(\w+)`:\n\n```graphql\n([^`]*)```\n(?:\n```json variables\n([^`]*)```\n)?\n```json answer\n([^`]*)```$/gm;
const REST = '…';

/** Everything that is asked on a page, in its order. @throws where a block has no role, or a query no answer. */
export function asksOf(page: string): Ask[] {
  const asks = [...page.matchAll(ASK)].map(([, role, query, variables, answer]) => {
    if (role !== 'public' && !(ROLES as string[]).includes(role!)) throw new Error(`There is no role ${role}.`);
    return {
      role: role as Ask['role'],
      query: query!,
      variables: variables && JSON.parse(variables),
      answer: JSON.parse(answer!),
    };
  });
  const fences = page.split('```graphql').length - 1;
  if (asks.length !== fences) throw new Error(`${fences} queries, of which ${asks.length} have a role and an answer.`);
  return asks;
}

/** The value with what the names stand for. */
export function resolved(value: unknown, values: Values): unknown {
  if (typeof value === 'string') return values.has(value) ? values.get(value) : value;
  if (Array.isArray(value)) return value.map((each) => resolved(each, values));
  return isObject(value) ? mapped(value, (each) => resolved(each, values)) : value;
}

/**
 * The answer as the page has to print it. Where a name is printed it stays if it stands for what was answered; where it is met for the
 * first time, it stands for that from now on. A list that ends in … is printed as far as it was.
 */
export function printable(answer: unknown, printed: unknown, values: Values): unknown {
  if (typeof printed === 'string' && printed.startsWith('$')) {
    if (!values.has(printed)) values.set(printed, answer);
    return values.get(printed) === answer ? printed : answer;
  }
  if (Array.isArray(answer) && Array.isArray(printed)) {
    const isCut = printed.at(-1) === REST && answer.length >= printed.length;
    const shown = isCut ? answer.slice(0, printed.length - 1) : answer;
    const all = shown.map((each, index) => printable(each, printed[index], values));
    return isCut ? [...all, REST] : all;
  }
  if (!isObject(answer)) return answer;
  return mapped(answer, (each, key) => printable(each, isObject(printed) ? printed[key] : undefined, values));
}

/** The page with these answers in the place of those that it prints. */
export async function withAnswers(page: string, answers: readonly unknown[]): Promise<string> {
  const texts = await Promise.all(
    answers.map((answer) => format(JSON.stringify(answer), { parser: 'json', printWidth: 120 })),
  );
  return page.replaceAll(/^```json answer\n[^`]*```$/gm, () => `\`\`\`json answer\n${texts.shift()}\`\`\``);
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const mapped = (value: Record<string, unknown>, map: (each: unknown, key: string) => unknown) =>
  Object.fromEntries(Object.entries(value).map(([key, each]) => [key, map(each, key)]));
