/** What an answer shows of a center. */
export interface Shown {
  id: string;
  fundingSummary: { applied: { cents: number } | null };
  grantApplications: { totalCount: number };
}

/** What was written in a mixed load, and so what any answer must show: nothing that was acknowledged before may be missing. */
export class Ledger {
  readonly #sent = new Map<string, number>();
  readonly #acknowledged = new Map<string, number>();
  readonly #cents: number;
  /** Figures that were held against the ledger. */
  compared = 0;

  /** @param cents what each submission applies for */
  constructor(cents: number) {
    this.#cents = cents;
  }

  /** A submission is on its way: from now on answers may show it. */
  sending = (id: string): void => this.#count(this.#sent, id);

  /** It was acknowledged: whatever is asked from now on must show it. */
  acknowledge = (id: string): void => this.#count(this.#acknowledged, id);

  get submissions(): number {
    return [...this.#acknowledged.values()].reduce((sum, count) => sum + count, 0);
  }

  /** Called before something is asked. @returns what holds the answer against all that was acknowledged until then; throws for a stale one. */
  asking(what: string): (shown: readonly Shown[]) => void {
    const least = new Map(this.#acknowledged);
    return (shown) => {
      for (const { id, fundingSummary, grantApplications } of shown) {
        const figures = [grantApplications.totalCount, (fundingSummary.applied?.cents ?? 0) / this.#cents];
        for (const figure of figures)
          this.#check(`${what}: ${id}`, figure, [least.get(id) ?? 0, this.#sent.get(id) ?? 0]);
      }
    };
  }

  #check(what: string, figure: number, [least, most]: readonly [number, number]): void {
    this.compared++;
    if (figure >= least && figure <= most) return;
    throw new Error(`${what} shows ${figure} submissions; ${least} to ${most} are true.`);
  }

  #count(counts: Map<string, number>, id: string): void {
    counts.set(id, (counts.get(id) ?? 0) + 1);
  }
}
