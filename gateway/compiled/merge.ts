/** Data as it comes from subgraphs, by response key. */
export type Data = Record<string, unknown>;

export const isData = (value: unknown): value is Data =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * Puts what a fetch brought into what is there: objects and lists are joined, everything else is replaced. What goes to several
 * places is copied: the next fetch may bring more to one of them, and that must not show at the others.
 */
export function merge(target: Data, source: Data, isCopied: boolean): void {
  for (const key in source) {
    const brought = source[key];
    // Subgraphs in other processes are read without such keys; this holds for all of them.
    if (brought === undefined || key === '__proto__') continue;
    const there = target[key];
    if (there === brought) continue;
    if (typeof brought === 'object' && typeof there === 'object' && isJoined(there, brought, isCopied)) continue;
    target[key] = isCopied ? copyOf(brought) : brought;
  }
}

/** Joins two objects, or two lists of one length. */
function isJoined(there: object | null, brought: object | null, isCopied: boolean): boolean {
  if (Array.isArray(there) && Array.isArray(brought) && there.length === brought.length) {
    mergeLists(there, brought, isCopied);
    return true;
  }
  if (!isData(there) || !isData(brought)) return false;
  merge(there, brought, isCopied);
  return true;
}

function mergeLists(target: unknown[], source: readonly unknown[], isCopied: boolean): void {
  source.forEach((brought, index) => {
    const there = target[index];
    if (isData(there) && isData(brought)) merge(there, brought, isCopied);
    else target[index] = isCopied ? copyOf(brought) : brought;
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

/** A path of the plan: lists are opened at `@`. */
type PlanPath = readonly (string | number)[];

/** The objects at a path, in order; nulls are left out. */
export function placesAt(root: Data, path: PlanPath): Data[] {
  const found: Data[] = [];
  open(root, path, 0, found);
  return found;
}

function open(value: unknown, path: PlanPath, at: number, found: Data[]): void {
  if (value === null || value === undefined) return;
  if (at === path.length) {
    if (isData(value)) found.push(value);
    return;
  }
  const step = path[at]!;
  if (step !== '@') return open((value as Data)[step], path, at + 1, found);
  const list = value as unknown[];
  for (let index = 0; index < list.length; index++) open(list[index], path, at + 1, found);
}

/** Where in the answer the objects at a path stand; only errors need to know. */
export function pathsAt(root: Data, path: PlanPath): Map<Data, (string | number)[][]> {
  const found = new Map<Data, (string | number)[][]>();
  track(root, path, [], found);
  return found;
}

function track(value: unknown, [step, ...rest]: PlanPath, way: (string | number)[], found: ReturnType<typeof pathsAt>) {
  if (value === null || value === undefined) return;
  if (step === '@') return (value as unknown[]).forEach((each, index) => track(each, rest, [...way, index], found));
  if (step !== undefined) return track((value as Data)[step], rest, [...way, step], found);
  if (isData(value)) found.set(value, [...(found.get(value) ?? []), way]);
}
