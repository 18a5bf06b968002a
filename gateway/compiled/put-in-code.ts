/**
 * Code that puts a text of ASCII, its bytes in groups of four: so much of an answer is names that this shows in what a request
 * costs. It uses `out`, a `JsonBytes`, and a variable `at`.
 */
export function putInCode(text: string): string {
  const bytes = Buffer.from(text, 'latin1');
  const { length } = bytes;
  const puts: string[] = [];
  for (let from = 0; from < length;) {
    const size = length - from >= 4 ? 4 : length - from >= 2 ? 2 : 1;
    puts.push(`out.view.setUint${size * 8}(at + ${from}, ${bytes.readUIntBE(from, size)});`);
    from += size;
  }
  return `out.reserve(${length}); at = out.at; ${puts.join(' ')} out.at = at + ${length};`;
}
