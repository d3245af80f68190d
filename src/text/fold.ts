import TSCharacters from 'opencc-js/dict/TSCharacters';

/**
 * Characters that are traditional forms of one word and the standard simplified form of another
 * (乾坤, 於菟 as names aside): folding them would make a simplified text read as something else.
 */
const keep = new Set(['乾', '夥', '徵', '摺', '榘', '薹', '袷', '麴', '吒', '捱', '菸']);

/** Marks outside the full-width block that stand for an ASCII one, or for one canonical form. */
const marks: readonly (readonly [string, string])[] = [
  ['\u3000\u00a0\u2002\u2003\u2009\u202f', ' '],
  ['〔［〖', '['],
  ['〕］〗', ']'],
  ['﹙❨', '('],
  ['﹚❩', ')'],
  ['‐‑‒–—―−﹣', '-'],
  ['〜∼', '~'],
  ['｡', '。'],
  ['﹐', ','],
  ['﹔', ';'],
  ['﹕︰', ':'],
  ['﹤', '<'],
  ['﹥', '>'],
  ['﹝', '['],
  ['﹞', ']'],
  ['〝〞‟„', '"'],
  ['『', '「'],
  ['』', '」'],
  ['Ⅹ', 'X'],
  // A rare character that typists and scanners put for the one of numbers.
  ['笫', '第'],
];

const table = buildTable();

function buildTable(): Uint16Array {
  const fold = new Uint16Array(0x10000);
  for (let code = 0; code < fold.length; code++) fold[code] = code;
  for (let code = 0xff01; code <= 0xff5e; code++) fold[code] = code - 0xfee0;
  // 萬 万: one code unit for one, the first of several. Every start waits for this: to split each entry takes three times as long.
  for (const entry of TSCharacters.split('|'))
    if (entry[1] === ' ' && (entry.length === 3 || entry[3] === ' ') && !keep.has(entry[0]!))
      fold[entry.charCodeAt(0)] = entry.charCodeAt(2);
  for (const [from, to] of marks) for (let i = 0; i < from.length; i++) fold[from.charCodeAt(i)] = to.charCodeAt(0);
  return fold;
}

const decoder = new TextDecoder('utf-16le', { ignoreBOM: true });
/** Below this length, putting pieces together beats the set-up cost of the decoder. */
const short = 256;

/**
 * The folded view of a text: full width as half width, traditional as simplified characters, and
 * the many brackets, dashes and blanks as one each. It has exactly the length of the text, so an
 * offset into the one is an offset into the other.
 */
export function fold(text: string): string {
  let first = 0;
  while (first < text.length && table[text.charCodeAt(first)] === text.charCodeAt(first)) first++;
  if (first === text.length) return text;
  return text.length < short ? foldPieces(text, first) : foldWhole(text);
}

function foldPieces(text: string, first: number): string {
  let folded = '';
  let from = 0;
  for (let i = first; i < text.length; i++) {
    const code = table[text.charCodeAt(i)]!;
    if (code === text.charCodeAt(i)) continue;
    folded += text.slice(from, i) + String.fromCharCode(code);
    from = i + 1;
  }
  return folded + text.slice(from);
}

/** Where long texts are folded; to make room anew for each takes as long as to fold it. */
let room = new Uint16Array(0x4000);
/** A text longer than this gets room of its own, which goes with it. */
const roomy = 0x100000;

/** The decoder makes U+FFFD of a lone surrogate: one code unit of another, so the length stays. */
function foldWhole(text: string): string {
  const { length } = text;
  let codes = room;
  if (codes.length < length) {
    codes = new Uint16Array(length);
    if (length <= roomy) room = codes;
  }
  for (let i = 0; i < length; i++) codes[i] = table[text.charCodeAt(i)]!;
  return decoder.decode(codes.subarray(0, length));
}
