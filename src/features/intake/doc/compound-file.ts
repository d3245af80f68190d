/** A file that holds others, as old Office wrote them: [MS-CFB]. Everything in it is bounded by how long it is. */
export class CompoundFile {
  private readonly view: DataView;
  private readonly sectorSize: number;
  private readonly sectors: readonly number[];
  private readonly small: readonly number[];
  private readonly entries = new Map<string, Entry>();
  private readonly smallStream: Uint8Array;
  private readonly cutoff: number;

  /** @throws RangeError where it is cut off or makes no sense. */
  constructor(private readonly bytes: Uint8Array) {
    this.view = viewOf(bytes);
    const shift = this.view.getUint16(30, true);
    if (shift !== 9 && shift !== 12) throw new RangeError('sectors of no size');
    this.sectorSize = 1 << shift;
    this.cutoff = this.view.getUint32(56, true);
    this.sectors = this.table(this.placesOfTable());
    this.small = this.table(this.chain(this.view.getUint32(60, true)));
    const directory = this.join(this.chain(this.view.getUint32(48, true)));
    for (let at = 0; at + entrySize <= directory.length; at += entrySize) {
      const entry = entryAt(directory.subarray(at, at + entrySize));
      if (entry && !this.entries.has(entry.name)) this.entries.set(entry.name, entry);
    }
    const root = [...this.entries.values()].find(({ isRoot }) => isRoot);
    this.smallStream = root ? this.join(this.chain(root.start)) : new Uint8Array();
  }

  has(name: string): boolean {
    return this.entries.has(name);
  }

  /** The bytes of the stream of a name; `undefined` where there is none. */
  stream(name: string): Uint8Array | undefined {
    const entry = this.entries.get(name);
    if (!entry || entry.isRoot) return undefined;
    if (entry.size >= this.cutoff) return this.join(this.chain(entry.start)).subarray(0, entry.size);
    const pieces = follow(this.small, entry.start).map((sector) =>
      this.smallStream.subarray(sector * smallSize, (sector + 1) * smallSize),
    );
    return joined(pieces).subarray(0, entry.size);
  }

  /** The sectors in which the table of all sectors lies: the first in the head of the file, others in a chain. */
  private placesOfTable(): number[] {
    const places: number[] = [];
    const take = (from: number, count: number): void => {
      for (let i = 0; i < count; i++) {
        const place = this.view.getUint32(from + 4 * i, true);
        if (place <= lastSector) places.push(place);
      }
    };
    take(76, 109);
    const perSector = this.sectorSize / 4 - 1;
    let next = this.view.getUint32(68, true);
    for (let i = 0; next <= lastSector && i < this.bytes.length / this.sectorSize; i++) {
      const at = (next + 1) * this.sectorSize;
      take(at, perSector);
      next = this.view.getUint32(at + 4 * perSector, true);
    }
    return places;
  }

  private table(places: readonly number[]): number[] {
    const words: number[] = [];
    for (const place of places) {
      const at = (place + 1) * this.sectorSize;
      for (let i = 0; i < this.sectorSize && at + i + 4 <= this.bytes.length; i += 4)
        words.push(this.view.getUint32(at + i, true));
    }
    return words;
  }

  private chain(start: number): number[] {
    return follow(this.sectors, start);
  }

  private join(chain: readonly number[]): Uint8Array {
    return joined(
      chain.map((sector) => this.bytes.subarray((sector + 1) * this.sectorSize, (sector + 2) * this.sectorSize)),
    );
  }
}

/** The numbers of a stretch of bytes. */
export function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

interface Entry {
  readonly name: string;
  readonly isRoot: boolean;
  readonly start: number;
  readonly size: number;
}

const entrySize = 128;
const smallSize = 64;
/** Greater numbers mean the end of a chain, or no sector. */
const lastSector = 0xfffffffa;

function entryAt(bytes: Uint8Array): Entry | undefined {
  const view = viewOf(bytes);
  const [length, type] = [Math.min(64, view.getUint16(64, true)), bytes[66]];
  if (length < 2 || (type !== 2 && type !== 5)) return undefined;
  return {
    name: new TextDecoder('utf-16le').decode(bytes.subarray(0, length - 2)),
    isRoot: type === 5,
    start: view.getUint32(116, true),
    size: view.getUint32(120, true),
  };
}

/** @throws RangeError where a chain leads back into itself or out of the file. */
function follow(table: readonly number[], start: number): number[] {
  const chain: number[] = [];
  for (let next = start; next <= lastSector;) {
    const after = table[next];
    if (after === undefined || chain.length > table.length) throw new RangeError('a chain without an end');
    chain.push(next);
    next = after;
  }
  return chain;
}

function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}
