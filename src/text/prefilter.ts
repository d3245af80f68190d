import type { Mark } from './needs';
import { mostQuestions, questionsOf } from './questions';

/** A table this large keeps marks well apart; two that fall together only let a text through that need not. */
const size = 0x2000;
const mask = size - 1;
/** Where in the table the marks of each kind lie: characters, pairs of them, the first of a text. */
const pairs = size;
const firsts = size * 2;

/** Keeps pairs apart of which both have the same second character. */
const spread = 37;

function slotOf(mark: Mark): number {
  return mark > 0xffff ? pairs | (((mark >>> 16) * spread + (mark & 0xffff)) & mask) : mark & mask;
}

/**
 * Patterns of which few match any one text: those that cannot are passed over by what the text lacks, worked out from
 * the patterns themselves. Each asks up to four questions (does the text begin with one of these? does it hold one of
 * those?), and one pass over the text answers them for all patterns at once, a bit for each. Never passes over one
 * that matches, and may let through one that does not.
 */
export class Prefilter<T extends { readonly pattern: RegExp }> {
  /** Made when something is first asked: taking patterns apart would hold up every start. */
  private table: Table | undefined;
  /** Where items are put while they are found: an array that grows is given room for many, and most texts have few. */
  private readonly room: T[] = [];

  constructor(private readonly items: readonly T[]) {}

  get patterns(): readonly RegExp[] {
    return this.items.map(({ pattern }) => pattern);
  }

  /** The items that may match a stretch of text, in their order. */
  possible(text: string, start = 0, end = text.length): T[] {
    const table = (this.table ??= new Table(this.patterns));
    table.ask(text, start, end);
    const { answers, words } = table;
    const { room } = this;
    let found = 0;
    for (let word = 0; word < words; word++) {
      let left = -1;
      for (let at = word; at < answers.length; at += words) left &= answers[at]!;
      for (; left !== 0; left &= left - 1) room[found++] = this.items[word * 32 + 31 - Math.clz32(left & -left)]!;
    }
    return room.slice(0, found);
  }
}

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

/** Which questions a mark is an answer to: bits of some words. */
type Answers = Map<number, number>;

class Table {
  /** How many words it takes to have a bit for each pattern. */
  readonly words: number;
  /** Question by question, in each a bit for each pattern: whether the text last asked about answers it. */
  readonly answers: Int32Array;
  /** The same for a text of which nothing is known: a question that a pattern does not ask is answered. */
  private readonly given: Int32Array;
  /** By code unit, what it may be to the questions: tells most of a text at a glance. */
  private readonly kinds = new Int32Array(0x10000);
  /** By slot, the row of what is answered by it, counted from 1; 0 for the many that answer nothing. */
  private readonly rows = new Uint16Array(size * 3);
  /** Where the entries of each row begin: the word, and the bits in it. */
  private readonly starts: Uint16Array;
  private readonly word: Uint16Array;
  private readonly bits: Int32Array;

  constructor(patterns: readonly RegExp[]) {
    this.words = Math.ceil(patterns.length / 32);
    this.given = new Int32Array(this.words * mostQuestions);
    this.answers = new Int32Array(this.given.length);
    const rows: Answers[] = [];
    patterns.forEach((pattern, item) => {
      const { openings, needs } = questionsOf(pattern);
      for (const mark of needs.flat())
        if (mark > 0xffff) {
          const [before, code] = [mark >>> 16, mark & 0xffff];
          this.kinds[before]! |= classOf(before, code) << firstOfPair;
          this.kinds[code]! |= classOf(before, code);
        } else this.kinds[mark]! |= alone;
      const starts = openings.map((code) => firsts | (code & mask));
      const asks = [...(starts.length > 0 ? [starts] : []), ...needs.map((group) => group.map(slotOf))];
      const bit = 1 << (item % 32);
      for (let question = 0; question < mostQuestions; question++) {
        const at = question * this.words + (item >>> 5);
        if (!asks[question]) this.given[at]! |= bit;
        for (const slot of asks[question] ?? []) {
          const row = rows[(this.rows[slot] ||= rows.push(new Map())) - 1]!;
          row.set(at, (row.get(at) ?? 0) | bit);
        }
      }
    });
    const entries = rows.flatMap((row) => [...row]);
    this.word = Uint16Array.from(entries, ([at]) => at);
    this.bits = Int32Array.from(entries, ([, bits]) => bits);
    this.starts = new Uint16Array(rows.length + 2);
    rows.forEach(({ size }, i) => (this.starts[i + 2] = this.starts[i + 1]! + size));
  }

  ask(text: string, start: number, end: number): void {
    const { rows, given, answers, kinds } = this;
    for (let at = 0; at < given.length; at++) answers[at] = given[at]!;
    if (start < end) this.answer(rows[firsts | (text.charCodeAt(start) & mask)]!);
    for (let i = start, before = 0, kindBefore = 0; i < end; i++) {
      const code = text.charCodeAt(i);
      const kind = kinds[code]!;
      if ((kind & ((kindBefore >>> firstOfPair) | alone)) !== 0) {
        if ((kind & alone) !== 0) this.answer(rows[code & mask]!);
        const row = rows[pairs | ((before * spread + code) & mask)]!;
        if (row !== 0) this.answer(row);
      }
      before = code;
      kindBefore = kind;
    }
  }

  private answer(row: number): void {
    const { starts, word, bits, answers } = this;
    for (let k = starts[row]!, stop = starts[row + 1]!; k < stop; k++) answers[word[k]!]! |= bits[k]!;
  }
}
