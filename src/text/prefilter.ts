import { isPair, pair, type Mark } from './mark';
import { mostNeeds, questionsOf } from './questions';

/** A table this large keeps marks well apart; two that fall together only let a text through that need not. */
const size = 0x2000;
const mask = size - 1;
/** Where in the table the marks of each kind lie: characters, and pairs of them. */
const pairs = size;

/** Keeps pairs apart of which both have the same second character. */
const spread = 37;

function slotOf(mark: Mark): number {
  return isPair(mark) ? pairs | (((mark >>> 16) * spread + (mark & 0xffff)) & mask) : mark & mask;
}

/**
 * Patterns of which few match any one text: those that cannot are passed over by what the text lacks, worked out from
 * the patterns themselves. Each asks a few questions (does the text begin with one of these? does it hold one of
 * those?), and one pass over the text answers them for all patterns at once, a bit for each. Never passes over one
 * that matches, and may let through one that does not.
 */
export class Prefilter<T extends { readonly pattern: RegExp }> {
  /** The items that were found last, and what was found before behind them: an array for each text is dear. */
  readonly found: T[] = [];
  /** Made when something is first asked: taking patterns apart would hold up every start. */
  private table: Table | undefined;

  constructor(private readonly items: readonly T[]) {}

  get patterns(): readonly RegExp[] {
    return this.items.map(({ pattern }) => pattern);
  }

  /** The items that may match a stretch of text, in their order. */
  possible(text: string, start = 0, end = text.length): T[] {
    return this.found.slice(0, this.find(text, start, end));
  }

  /** How many of them there are; they are the first in `found` until something else is asked. With `among` none but these. */
  find(text: string, start: number, end: number, among?: ItemBits): number {
    const table = (this.table ??= new Table(this.patterns));
    table.ask(text, start, end);
    const { answers, openings, first, second, words } = table;
    const { items, found } = this;
    let many = 0;
    for (let word = 0; word < words; word++) {
      let left = openings[first + word]! | openings[second + word]!;
      for (let at = word; at < answers.length; at += words) left &= answers[at]!;
      if (among) left &= among[word]!;
      for (; left !== 0; left &= left - 1) found[many++] = items[word * 32 + 31 - Math.clz32(left & -left)]!;
    }
    return many;
  }

  /** Those of the items that are wanted, for `find`. */
  bitsOf(wanted: (item: T) => boolean): ItemBits {
    const bits = new Int32Array(Math.ceil(this.items.length / 32));
    this.items.forEach((item, i) => {
      if (wanted(item)) bits[i >>> 5]! |= 1 << (i % 32);
    });
    return bits;
  }
}

/** Some of the items, a bit for each. */
export type ItemBits = Int32Array;

/**
 * What a code unit may be to the questions, as bits: an answer by itself; the second of pairs, and the first, of as many
 * classes as there is room for. So one look tells whether it and the one before it may be a pair: very few are that are not.
 */
const alone = 1 << 15;
const classes = 15;
const firstOfPair = 16;

function classOf(before: number, code: number): number {
  return 1 << ((before * spread + code) % classes);
}

class Table {
  /** How many words it takes to have a bit for each pattern. */
  readonly words: number;
  /** Row by row for each pattern whether a text may begin so; first the row of all that nobody asks for. */
  readonly openings: Int32Array;
  /** Where the rows begin of the first character of the text last asked about, and of its first two. */
  first = 0;
  second = 0;
  /** Need by need for each pattern whether the text last asked about holds it. */
  readonly answers: Int32Array;
  /** The same for a text of which nothing is known: what a pattern does not need is there. */
  private readonly given: Int32Array;
  /** Of each row who needs it: bits in some words, and where they begin. */
  private readonly starts: Uint16Array;
  private readonly word: Uint8Array;
  private readonly bits: Int32Array;
  /** The rows, by slot; 0 for the many that nobody asks for. */
  private readonly openingRows = new Uint16Array(size * 2);
  private readonly needRows = new Uint16Array(size * 2);
  /** By code unit, what it may be to the questions: tells most of a text at a glance. */
  private readonly kinds = new Int32Array(0x10000);

  constructor(patterns: readonly RegExp[]) {
    const asked = patterns.map(questionsOf);
    const words = (this.words = Math.ceil(patterns.length / 32));
    this.openings = rowsOf(
      asked.map(({ openings }) => openings.map(slotOf)),
      this.openingRows,
      words,
    );
    for (let at = words; at < this.openings.length; at++) this.openings[at]! |= this.openings[at % words]!;
    const needs = Array.from({ length: mostNeeds * words * 32 }, (_, i) => {
      const need = Math.floor(i / (words * 32));
      return asked[i % (words * 32)]?.needs[need] ?? [];
    });
    for (const mark of needs.flat())
      if (isPair(mark)) {
        const [before, code] = [mark >>> 16, mark & 0xffff];
        this.kinds[before]! |= classOf(before, code) << firstOfPair;
        this.kinds[code]! |= classOf(before, code);
      } else this.kinds[mark]! |= alone;
    const width = mostNeeds * words;
    const rows = rowsOf(
      needs.map((group) => group.map(slotOf)),
      this.needRows,
      width,
    );
    this.given = rows.slice(0, width);
    this.answers = new Int32Array(width);
    this.starts = new Uint16Array(rows.length / width + 1);
    const word: number[] = [];
    const bits: number[] = [];
    for (let row = 1, at = width; at < rows.length; row++) {
      for (let of = 0; of < width; of++, at++) {
        if (rows[at] === 0) continue;
        word.push(of);
        bits.push(rows[at]!);
      }
      this.starts[row + 1] = word.length;
    }
    this.word = Uint8Array.from(word);
    this.bits = Int32Array.from(bits);
  }

  /** Leaves in `answers` what the text holds, and where the rows of what it begins with are. */
  ask(text: string, start: number, end: number): void {
    const { given, needRows, kinds, answers } = this;
    for (let at = 0; at < given.length; at++) answers[at] = given[at]!;
    for (let i = start, before = 0, kindBefore = 0; i < end; i++) {
      const code = text.charCodeAt(i);
      const kind = kinds[code]!;
      if ((kind & ((kindBefore >>> firstOfPair) | alone)) !== 0) {
        if ((kind & alone) !== 0) this.answer(needRows[code & mask]!);
        const row = needRows[pairs | ((before * spread + code) & mask)]!;
        if (row !== 0) this.answer(row);
      }
      before = code;
      kindBefore = kind;
    }
    const opening = start < end ? text.charCodeAt(start) : 0;
    this.first = this.openingRows[opening & mask]! * this.words;
    this.second =
      start + 1 < end ? this.openingRows[slotOf(pair(opening, text.charCodeAt(start + 1)))]! * this.words : 0;
  }

  private answer(row: number): void {
    const { starts, word, bits, answers } = this;
    for (let k = starts[row]!, stop = starts[row + 1]!; k < stop; k++) answers[word[k]!]! |= bits[k]!;
  }
}

/** Rows of bits: who asks for which slot, in the first row those who ask for none; `rowAt` then tells the row of a slot. */
function rowsOf(asked: readonly (readonly number[])[], rowAt: Uint16Array, words: number): Int32Array {
  let many = 1;
  for (const slots of asked) for (const slot of slots) rowAt[slot] ||= many++;
  const rows = new Int32Array(many * words);
  asked.forEach((slots, i) => {
    const [word, bit] = [i >>> 5, 1 << (i % 32)];
    if (slots.length === 0) rows[word]! |= bit;
    for (const slot of slots) rows[rowAt[slot]! * words + word]! |= bit;
  });
  return rows;
}
