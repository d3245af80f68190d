/** So many sets there is room for at first. */
const room = 1024;

/**
 * The sets of codes that units bear, each known by a number; 0 is the empty one. Codes are numbers too. Millions of changes
 * are looked up: a set is known by two hashes of its members, which one code more or less changes by its own share. They
 * have 64 bits together: that two of a million sets share both has a chance of one in forty millions.
 */
export class CodeSets {
  private readonly sets: (readonly number[])[] = [[]];
  /** Of each set its two hashes, side by side. */
  private hashes = new Int32Array(room * 2);
  /** Sets by their first hash, each one more than its number; 0 is nobody’s place. Never more than half full. */
  private places = new Int32Array(room * 2);
  private readonly shares: Int32Array;
  /** Of each set its codes as bits, in so many words. */
  private bits: Int32Array;
  private readonly words: number;

  constructor(readonly codes: number) {
    this.words = Math.ceil(codes / 32);
    this.bits = new Int32Array(room * this.words);
    this.shares = Int32Array.from({ length: codes * 2 }, (_, at) => shareOf(at));
    this.places[0] = 1;
  }

  get count(): number {
    return this.sets.length;
  }

  /** The codes of a set, in their order. */
  of(set: number): readonly number[] {
    return this.sets[set]!;
  }

  sizeOf(set: number): number {
    return this.sets[set]!.length;
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

  /** The set with a code if it was without, and without it if it was with. */
  toggled(set: number, code: number): number {
    const { hashes, shares, places } = this;
    const first = hashes[set * 2]! ^ shares[code * 2]!;
    const second = hashes[set * 2 + 1]! ^ shares[code * 2 + 1]!;
    const mask = places.length - 1;
    for (let place = first & mask; ; place = (place + 1) & mask) {
      const next = places[place]! - 1;
      if (next < 0) return this.add(set, code, first, second);
      if (hashes[next * 2] === first && hashes[next * 2 + 1] === second) return next;
    }
  }

  private add(set: number, code: number, first: number, second: number): number {
    const own = this.sets[set]!;
    const members = own.includes(code) ? own.filter((one) => one !== code) : [...own, code].sort((a, b) => a - b);
    const next = this.sets.push(members) - 1;
    if (next * 2 >= this.hashes.length) {
      this.hashes = twiceAsLong(this.hashes);
      this.bits = twiceAsLong(this.bits);
    }
    this.hashes[next * 2] = first;
    this.hashes[next * 2 + 1] = second;
    for (const member of members) this.bits[next * this.words + (member >>> 5)]! |= 1 << (member & 31);
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
