/** The code unit at an offset, 0 outside the text: asking a text beyond its ends is dear. */
export function codeAt(text: string, at: number): number {
  return at >= 0 && at < text.length ? text.charCodeAt(at) : 0;
}

/** A set of characters that is asked by code unit, at no more cost than a comparison: for what is asked at every turn. */
export class Signs {
  /** A bit for each code unit. */
  private readonly bits = new Uint32Array(0x10000 / 32);

  constructor(signs: string) {
    for (let i = 0; i < signs.length; i++) {
      const code = signs.charCodeAt(i);
      this.bits[code >>> 5]! |= 1 << (code & 31);
    }
  }

  has(code: number): boolean {
    return ((this.bits[code >>> 5]! >>> (code & 31)) & 1) === 1;
  }

  /** Whether a text has none but these. */
  areAllOf(text: string): boolean {
    for (let i = 0; i < text.length; i++) if (!this.has(text.charCodeAt(i))) return false;
    return true;
  }

  /** Whether a text has any of these. */
  areIn(text: string): boolean {
    return this.firstIn(text) !== -1;
  }

  /** Where the first of them stands in a text; -1 where none does. */
  firstIn(text: string): number {
    for (let i = 0; i < text.length; i++) if (this.has(text.charCodeAt(i))) return i;
    return -1;
  }

  /** Whether one of them stands at an offset; outside the text stands none. */
  at(text: string, at: number): boolean {
    return this.has(codeAt(text, at));
  }
}
