import type { DocumentKind, ReadingWithoutClaims } from '../model/reading';
import type { Keys } from './filing';

/** What is made of the content of a file. */
interface Content<Known> {
  readonly said?: DocumentKind;
  /** Length of the text. */
  readonly length: number;
  /** Absent where the file holds nothing of ours. */
  readonly known?: Known;
}

/** As somebody hands it over who has just read it. */
export type ReadContent = Content<ReadKnown>;

/** A file as it lies on the shelf. */
export interface KeptFile extends Content<KeptKnown> {
  /** Within its matter. */
  readonly path: string;
  readonly stamp: string;
  /** Of its content, its name and what it is said to be. */
  readonly key: string;
}

/** What is looked at when a folder is opened. */
interface Filed {
  readonly kind: DocumentKind;
  readonly keys: Keys;
}

/** Beside it the reading, which is not. */
export interface ReadKnown extends Filed {
  readonly json: string;
}

/** The same packed. */
export interface KeptKnown extends Filed {
  readonly packed: Uint8Array;
}

/**
 * A reading as it is handed over; `keysFor` tells under which keys a document with it is filed. Claims are left out: they
 * are found again in the text when somebody asks for them.
 */
export function written(reading: ReadingWithoutClaims, keysFor: (reading: ReadingWithoutClaims) => Keys): ReadKnown {
  return { kind: reading.kind, keys: keysFor(reading), json: JSON.stringify({ ...reading, claims: undefined }) };
}

/** A line of the list; of the packed reading it says where among the others it ends. */
type Line = Omit<KeptFile, 'known'> & { readonly known?: Filed; readonly end: number };

/** The files of a piece: a list of them as JSON, its length before it as 32 bits, and their readings behind it, one by one. */
export function pack(files: readonly KeptFile[]): { readonly list: string; readonly bytes: Uint8Array } {
  let end = 0;
  const lines = files.map(({ known, ...file }): Line => {
    end += known?.packed.length ?? 0;
    return { ...file, ...(known && { known: { kind: known.kind, keys: known.keys } }), end };
  });
  const list = JSON.stringify(lines);
  const head = new TextEncoder().encode(list);
  const bytes = new Uint8Array(4 + head.length + end);
  new DataView(bytes.buffer).setUint32(0, head.length);
  bytes.set(head, 4);
  files.forEach(({ known }, i) => {
    if (known) bytes.set(known.packed, 4 + head.length + lines[i]!.end - known.packed.length);
  });
  return { list, bytes };
}

/** The files of what `pack` has made; the readings stay as they lie there. */
export function unpack(bytes: Uint8Array): { readonly list: string; readonly files: readonly KeptFile[] } {
  const start = 4 + new DataView(bytes.buffer, bytes.byteOffset).getUint32(0);
  const list = new TextDecoder().decode(bytes.subarray(4, start));
  let from = start;
  const files = (JSON.parse(list) as readonly Line[]).map(({ known, end, ...file }): KeptFile => {
    const packed = bytes.subarray(from, start + end);
    from = start + end;
    return { ...file, ...(known && { known: { ...known, packed } }) };
  });
  return { list, files };
}
