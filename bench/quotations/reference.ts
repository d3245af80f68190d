/**
 * The end of the best approximate match of a pattern in a text and its number of errors: G. Myers, A Fast Bit-Vector
 * Algorithm for Approximate String Matching Based on Dynamic Programming (1999), block by block over the whole text, as
 * libraries for the browser do it. What an index is measured against.
 */
export function plainSearch(text: string, pattern: string, mostErrors: number): { end: number; errors: number } {
  const blocks = Math.ceil(pattern.length / 32);
  const peq = new Map<number, Int32Array>();
  for (let i = 0; i < pattern.length; i++) {
    const code = pattern.charCodeAt(i);
    let bits = peq.get(code);
    if (!bits) peq.set(code, (bits = new Int32Array(blocks)));
    bits[i >> 5]! |= 1 << (i & 31);
  }
  const none = new Int32Array(blocks);
  const plus = new Int32Array(blocks).fill(-1);
  const minus = new Int32Array(blocks);
  const last = 1 << ((pattern.length - 1) & 31);
  let score = pattern.length;
  let best = { end: -1, errors: mostErrors + 1 };
  for (let at = 0; at < text.length; at++) {
    const equal = peq.get(text.charCodeAt(at)) ?? none;
    let carry = 0;
    for (let b = 0; b < blocks; b++) {
      const [pv, mv] = [plus[b]!, minus[b]!];
      let eq = equal[b]! | (carry < 0 ? 1 : 0);
      const xv = equal[b]! | mv;
      if (carry < 0) eq |= 1;
      const xh = (((eq & pv) + pv) ^ pv) | eq;
      let ph = mv | ~(xh | pv);
      let mh = pv & xh;
      const top = b === blocks - 1 ? last : 0x80000000 | 0;
      const out = (ph & top) !== 0 ? 1 : (mh & top) !== 0 ? -1 : 0;
      ph = (ph << 1) | (carry > 0 ? 1 : 0);
      mh = (mh << 1) | (carry < 0 ? 1 : 0);
      plus[b] = mh | ~(xv | ph);
      minus[b] = ph & xv;
      carry = out;
    }
    score += carry;
    if (score < best.errors) best = { end: at + 1, errors: score };
  }
  return best;
}
