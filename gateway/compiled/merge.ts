/** Data as it comes from subgraphs, by response key. */
export type Data = Record<string, unknown>;

export const isData = (value: unknown): value is Data =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Puts what a fetch brought into what is there: objects and lists are joined, everything else is replaced. */
export function merge(target: Data, source: Data): void {
  for (const key in source) {
    const brought = source[key];
    // Subgraphs in other processes are read without such keys; this holds for all of them.
    if (brought === undefined || key === '__proto__') continue;
    const there = target[key];
    if (there === brought) continue;
    if (isData(there) && isData(brought)) merge(there, brought);
    else if (Array.isArray(there) && Array.isArray(brought) && there.length === brought.length)
      mergeLists(there, brought);
    else target[key] = brought;
  }
}

function mergeLists(target: unknown[], source: readonly unknown[]): void {
  source.forEach((brought, index) => {
    const there = target[index];
    if (isData(there) && isData(brought)) merge(there, brought);
    else target[index] = brought;
  });
}

/** The value with objects and lists of its own. */
export function copyOf<T>(value: T): T;
export function copyOf(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(copyOf);
  if (!isData(value)) return value;
  const copy: Data = {};
  for (const key of Object.keys(value)) if (key !== '__proto__') copy[key] = copyOf(value[key]);
  return copy;
}

/** A step of the way to a place, the last one first: whole paths are made for errors alone. */
interface Way {
  readonly before: Way | null;
  readonly step: string | number;
}

/** An object of the answer at which a fetch begins, and where it stands. */
export interface Place {
  readonly data: Data;
  readonly way: Way | null;
}

/** The place as a path of the answer. */
export function pathOf({ way }: Place): (string | number)[] {
  const path: (string | number)[] = [];
  for (let at = way; at; at = at.before) path.push(at.step);
  return path.reverse();
}

/** The objects at a path of the plan, lists opened at `@`, nulls left out. */
export function placesAt(root: Data, path: readonly (string | number)[]): Place[] {
  const found: Place[] = [];
  open(root, path, 0, null, found);
  return found;
}

function open(value: unknown, path: readonly (string | number)[], at: number, way: Way | null, found: Place[]): void {
  if (value === null || value === undefined) return;
  if (at === path.length) {
    if (isData(value)) found.push({ data: value, way });
    return;
  }
  const step = path[at]!;
  if (step !== '@') return open((value as Data)[step], path, at + 1, { before: way, step }, found);
  const list = value as unknown[];
  for (let index = 0; index < list.length; index++) {
    open(list[index], path, at + 1, { before: way, step: index }, found);
  }
}
