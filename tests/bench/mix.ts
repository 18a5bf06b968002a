import { issueToken } from '../../subgraphs/common/tokens.ts';
import { newDatabases } from '../support/databases.ts';
import { ask } from './answers.ts';
import { startContender, type Contender, type Running } from './contender.ts';
import { loadInto } from './data.ts';
import { Ledger, type Shown } from './ledger.ts';
import type { Options } from './options.ts';
import {
  APPLIED_CENTS,
  MIXED_CENTERS,
  mixedCenter,
  mixedDraft,
  mixedKind,
  mixedRead,
  mixedSubmission,
} from './scenarios/mixed.ts';

/** A contender over data of its own, and what was written there. */
export interface Mix {
  running: Running;
  ledger: Ledger;
  /** Applications that were begun and not handed in yet, by center. */
  drafts: Map<string, string[]>;
  tokens: Map<string, string>;
  /** Number of the next request. */
  next: number;
  stop(): Promise<void>;
}

/** Starts a contender over newly loaded data. */
export async function startMix(contender: Contender, { mysql }: Pick<Options, 'mysql'>, caches = false): Promise<Mix> {
  const { settings, drop } = newDatabases(mysql);
  const { DATA_DIR, DATABASE_URL } = settings;
  try {
    const env = { DATA_DIR, ...(DATABASE_URL && { DATABASE_URL }) };
    await loadInto(env);
    const tokens = new Map<string, string>();
    for (const id of MIXED_CENTERS) tokens.set(id, await issueToken(settings, 'center', id, 24));
    const running = await startContender(contender, env, caches);
    const stop = async () => {
      await running.stop();
      await drop();
    };
    return { running, ledger: new Ledger(APPLIED_CENTS), drafts: new Map(), tokens, next: 0, stop };
  } catch (error) {
    await drop();
    throw error;
  }
}

/** Sends so many requests, some at a time. @throws for a stale answer, naming the contender and the center. */
export async function runMix(mix: Mix, requests: number, connections: number) {
  const latenciesMs: number[] = [];
  const last = mix.next + requests;
  const began = performance.now();
  const client = async (): Promise<void> => {
    while (mix.next < last) {
      const number = mix.next++;
      const from = performance.now();
      await request(mix, number);
      latenciesMs.push(performance.now() - from);
    }
  };
  await Promise.all(Array.from({ length: connections }, client));
  return { latenciesMs, seconds: (performance.now() - began) / 1000 };
}

async function request(mix: Mix, number: number): Promise<void> {
  const { running, ledger } = mix;
  const kind = mixedKind(number);
  const center = mixedCenter(number);
  if (kind === 'write') return write(mix, center);
  const hold = ledger.asking(`mixed: ${running.contender.name}, ${kind}`);
  const { data } = await ask(running.url, mixedRead(kind, center));
  const shown = data as { center?: Shown; centers?: { nodes: Shown[] } };
  hold(shown.centers?.nodes ?? [shown.center!]);
}

/** Begins an application, or hands in one that was begun. */
async function write({ running, ledger, drafts, tokens }: Mix, center: string): Promise<void> {
  const headers = { authorization: `Bearer ${tokens.get(center)}` };
  const draft = drafts.get(center)?.pop();
  if (draft === undefined) {
    const { data } = await ask(running.url, mixedDraft(center), headers);
    const { id } = (data as { createGrantApplication: { id: string } }).createGrantApplication;
    drafts.set(center, [...(drafts.get(center) ?? []), id]);
    return;
  }
  ledger.sending(center);
  await ask(running.url, mixedSubmission(draft), headers);
  ledger.acknowledge(center);
}
