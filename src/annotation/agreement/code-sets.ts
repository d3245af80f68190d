/** So many sets there is room for at first. */
const room = 1024;

/** A set of codes that changes code by code; which it is among all is asked when it has settled. */
export interface ChangingSet {
  /** Its codes as bits. */
  readonly bits: Int32Array;
  /** The two hashes of them. */
  first: number;
  second: number;
}

/**
 * The sets of codes that units bear, each known by a number; 0 is the empty one. Codes are numbers too. Millions of changes
 * are looked up: a set is known by two hashes of its members, which one code more or less changes by its own share. They
 * have 64 bits together: that two of a million sets share both has a chance of one in forty millions.
 */
export class CodeSets {
  /** How many there are. */
  private known = 0;
  /** Of each set its two hashes, side by side. */
  private hashes = new Int32Array(room * 2);
  /** Sets by their first hash, each one more than its number; 0 is nobody’s place. Never more than half full. */
  private places = new Int32Array(room * 2);
  private readonly shares: Int32Array;
  /** Of each set its codes as bits, in so many words. */
  private bits: Int32Array;
  private readonly words: number;
  private sizes = new Int32Array(room);

  constructor(readonly codes: number) {
    this.words = Math.ceil(codes / 32);
    this.bits = new Int32Array(room * this.words);
    this.shares = Int32Array.from({ length: codes * 2 }, (_, at) => shareOf(at));
    this.numberOf(this.empty());
  }

  get count(): number {
    return this.known;
  }

  /** The codes of a set, in their order. */
  of(set: number): readonly number[] {
    const { bits, words, codes } = this;
    const members: number[] = [];
    for (let code = 0; code < codes; code++)
      if ((bits[set * words + (code >>> 5)]! >>> (code & 31)) & 1) members.push(code);
    return members;
  }

  sizeOf(set: number): number {
    return this.sizes[set]!;
  }

  /** How many codes two sets have in common. */
  sharedBy(one: number, other: number): number {
    const { bits, words } = this;
    let shared = 0;
    for (let word = 0; word < words; word++) {
      const both = bits[one * words + word]! & bits[other * words + word]!;
      if (both !== 0) shared += bitsIn(both);
    }
    return shared;
  }

  empty(): ChangingSet {
    return { bits: new Int32Array(this.words), first: 0, second: 0 };
  }

  /** Puts a code into a set if it was without, and takes it out if it was with. */
  toggle(set: ChangingSet, code: number): void {
    set.bits[code >>> 5]! ^= 1 << (code & 31);
    set.first ^= this.shares[code * 2]!;
    set.second ^= this.shares[code * 2 + 1]!;
  }

  /** The number of a set as it is now. */
  numberOf({ bits, first, second }: ChangingSet): number {
    const { hashes, places } = this;
    const mask = places.length - 1;
    for (let place = first & mask; ; place = (place + 1) & mask) {
      const next = places[place]! - 1;
      if (next < 0) return this.add(bits, first, second);
      if (hashes[next * 2] === first && hashes[next * 2 + 1] === second) return next;
    }
  }

  private add(bits: Int32Array, first: number, second: number): number {
    const next = this.known++;
    if (next * 2 >= this.hashes.length) {
      this.hashes = twiceAsLong(this.hashes);
      this.bits = twiceAsLong(this.bits);
      this.sizes = twiceAsLong(this.sizes);
    }
    this.hashes[next * 2] = first;
    this.hashes[next * 2 + 1] = second;
    for (let word = 0; word < this.words; word++) {
      this.bits[next * this.words + word] = bits[word]!;
      this.sizes[next]! += bitsIn(bits[word]!);
    }
    if (this.count * 2 > this.places.length) this.placeAnew();
    else this.place(next);
    return next;
  }

  private placeAnew(): void {
    this.places = new Int32Array(this.places.length * 2);
    for (let set = 0; set < this.count; set++) this.place(set);
  }

  private place(set: number): void {
    const mask = this.places.length - 1;
    let place = this.hashes[set * 2]! & mask;
    while (this.places[place] !== 0) place = (place + 1) & mask;
    this.places[place] = set + 1;
  }
}

/** What a number adds to a hash: itself, stirred as murmur hashes are at their end. */
function shareOf(number: number): number {
  let share = Math.imul(number + 1, 0x9e3779b1);
  share = Math.imul(share ^ (share >>> 16), 0x85ebca6b);
  share = Math.imul(share ^ (share >>> 13), 0xc2b2ae35);
  return share ^ (share >>> 16);
}

function twiceAsLong(numbers: Int32Array): Int32Array<ArrayBuffer> {
  const longer = new Int32Array(numbers.length * 2);
  longer.set(numbers);
  return longer;
}

/** How many bits of a word are set: by pairs, by fours, by bytes, then all bytes at once. */
function bitsIn(word: number): number {
  const pairs = word - ((word >>> 1) & 0x55555555);
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
