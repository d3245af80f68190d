/** A text with LF for each CRLF, and from the code points of the one to those of the other. */
export function withoutCr(raw: string): { readonly text: string; readonly pointOf: (point: number) => number } {
  const text = raw.replaceAll('\r\n', '\n');
  if (text.length === raw.length) return { text, pointOf: (point) => point };
  /** For each code point how many have been dropped before it. */
  const dropped: number[] = [];
  let count = 0;
  let last = '';
  for (const sign of raw) {
    if (last === '\r' && sign === '\n') count++;
    dropped.push(count);
    last = sign;
  }
  return { text, pointOf: (point) => point - (dropped[point] ?? count) };
}
