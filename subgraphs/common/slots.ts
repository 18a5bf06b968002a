/** Where a row keeps what was read for a field with these arguments. */
export type SlotOf = (field: string, args: Readonly<Record<string, unknown>>) => string;

/**
 * The slots of one request. Names of the answer would not do: below two aliases of a list, one name may mean two things. Nor would
 * the arguments' values: rows of each request would have properties that no row had before, and V8 a shape to make for each.
 */
export function createSlots(): SlotOf {
  let byText: Map<string, string> | undefined;
  // The arguments of a field are one object for all its rows.
  let byArgs: Map<object, string> | undefined;
  return (field, args) => {
    if (isEmpty(args)) return plainSlot(field);
    const known = byArgs?.get(args);
    if (known !== undefined) return known;
    byText ??= new Map();
    byArgs ??= new Map();
    const text = `${field} ${JSON.stringify(args)}`;
    let slot = byText.get(text);
    if (slot === undefined) byText.set(text, (slot = numbered(field, byText.size)));
    byArgs.set(args, slot);
    return slot;
  };
}

/** The slot of a field without arguments. No name of a column begins so. */
export const plainSlot = (field: string): string => named(`#${field}`);

const numbered = (field: string, at: number): string => named(`#${field} ${at}`);

const names = new Map<string, string>();

/** The text as one string for ever: as the name of a property it is looked up faster. */
function named(text: string): string {
  const known = names.get(text);
  if (known !== undefined) return known;
  if (names.size >= NAMES_KEPT) names.clear();
  names.set(text, text);
  return text;
}

/** As many as there are fields, and as ever are asked with different arguments in one request. */
const NAMES_KEPT = 10_000;

/** Whether there are no arguments at all. */
export function isEmpty(args: Readonly<Record<string, unknown>>): boolean {
  for (const _ in args) return false;
  return true;
}
