/** Three characters that stand side by side, as a number of 32 bits; different ones have the same seldom. */
function pieceAt(words: string, at: number): number {
  const one = Math.imul(words.charCodeAt(at), 0x9e3779b1);
  const two = Math.imul(one ^ words.charCodeAt(at + 1), 0x85ebca6b);
  const three = Math.imul(two ^ (two >>> 15) ^ words.charCodeAt(at + 2), 0xc2b2ae35);
  return (three ^ (three >>> 13)) >>> 0;
}

export const pieceLength = 3;
/** So many bits for each character: one in twenty pieces that a text does not hold seems to stand in it. */
const bitsEach = 8;

/** The pieces of some words, evenly taken, at most so many: enough to tell which texts may hold them. */
export function piecesOf(words: string, most: number): number[] {
  const last = words.length - pieceLength;
  if (last < 0) return [];
  const step = Math.max(1, last / Math.max(1, most - 1));
  const pieces: number[] = [];
  for (let at = 0; at <= last + 0.5 && pieces.length < most; at += step)
    pieces.push(pieceAt(words, Math.min(last, Math.round(at))));
  return pieces;
}

/**
 * Which pieces of three characters a text holds, in one to two bytes a character (B. Bloom, Space/Time Trade-offs in Hash
 * Coding with Allowable Errors, 1970). A piece that it denies is not in the text; one that it affirms most likely is.
 */
export class Sketch {
  private readonly bits: Uint32Array;
  private readonly mask: number;

  constructor(words: string) {
    const size = 1 << Math.max(5, 32 - Math.clz32(words.length * bitsEach - 1));
    this.bits = new Uint32Array(size >>> 5);
    this.mask = size - 1;
    for (let at = 0; at + pieceLength <= words.length; at++) {
      const piece = pieceAt(words, at);
      this.set(piece & this.mask);
      this.set(other(piece) & this.mask);
    }
  }

  get bytes(): number {
    return this.bits.byteLength;
  }

  holds(piece: number): boolean {
    return this.get(piece & this.mask) && this.get(other(piece) & this.mask);
  }

  private set(bit: number): void {
    this.bits[bit >>> 5]! |= 1 << (bit & 31);
  }

  private get(bit: number): boolean {
    return ((this.bits[bit >>> 5]! >>> (bit & 31)) & 1) === 1;
  }
}

function other(piece: number): number {
  return Math.imul(piece ^ (piece >>> 16), 0x7feb352d) >>> 7;
}
