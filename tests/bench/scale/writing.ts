import { ask } from '../answers.ts';
import type { Running } from '../contender.ts';
import { compact, type Operation } from '../scenario.ts';

const LOG = compact('mutation LogHours($input: LogHoursInput!) { logHours(input: $input) { id version } }');
const APPROVE = compact('mutation ApproveHours($input: ApproveHoursInput!) { approveHours(input: $input) { id } }');

/** Entries of a decision. */
const AT_ONCE = 10;

type Entry = { id: string; version: number };

/**
 * Hours of a quarter, logged and then approved ten at once: the figures of the year are reckoned with each approval. They stay in the
 * data, some hundred rows of two million.
 */
export class HoursWriting {
  #next = Date.now() % 100_000;
  readonly #volunteerIds: readonly string[];
  readonly #headers: Record<string, string>;

  constructor(volunteerIds: readonly string[], headers: Record<string, string>) {
    this.#volunteerIds = volunteerIds;
    this.#headers = headers;
  }

  /** Approving entries that were logged before. */
  async approval({ url }: Running): Promise<Operation> {
    const entries: Entry[] = [];
    while (entries.length < AT_ONCE) {
      const { data } = await ask(url, this.logging(), this.#headers);
      entries.push((data as { logHours: Entry }).logHours);
    }
    const decided = entries.map(({ id, version }) => ({ id, expectedVersion: version }));
    return { operationName: 'ApproveHours', query: APPROVE, variables: { input: { entries: decided } } };
  }

  /** Logging one entry: a write without figures. */
  logging(): Operation {
    const number = this.#next++;
    const volunteerId = this.#volunteerIds[number % this.#volunteerIds.length]!;
    const workedOn = `2026-11-${String(1 + (number % 20)).padStart(2, '0')}`;
    const input = { volunteerId, workedOn, minutes: 15 };
    return { operationName: 'LogHours', query: LOG, variables: { input } };
  }
}
