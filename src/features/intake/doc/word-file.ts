import { CompoundFile, viewOf } from './compound-file';

/** The two streams of a file of Word 97 and later, as far as its text needs them: [MS-DOC]. */
export interface WordFile {
  /** The text and how it is formatted. */
  readonly main: DataView;
  /** Where everything lies. */
  readonly table: DataView;
}

/** Why a compound file has no text that can be read. */
export type NoWordFile = 'encrypted' | 'old-word' | 'unknown-format' | 'damaged';

/** What the head of the file says is in which place of it. */
const [versionAt, flagsAt] = [2, 10];
const [encrypted, secondTable] = [0x0100, 0x0200];
/** Word 97; what is older has another build. */
const firstVersion = 0xc1;

/** Opens a file; a .docx with a password is a compound file, too. */
export function openWordFile(bytes: Uint8Array): WordFile | NoWordFile {
  try {
    const file = new CompoundFile(bytes);
    if (file.has('EncryptedPackage') || file.has('EncryptionInfo')) return 'encrypted';
    const main = file.stream('WordDocument');
    // One that is cut off before its directory has not even the entry that all have.
    if (!main) return file.has('Root Entry') ? 'unknown-format' : 'damaged';
    const head = viewOf(main);
    const flags = head.getUint16(flagsAt, true);
    if (flags & encrypted) return 'encrypted';
    if (head.getUint16(versionAt, true) < firstVersion) return 'old-word';
    const table = file.stream(flags & secondTable ? '1Table' : '0Table');
    return table ? { main: head, table: viewOf(table) } : 'damaged';
  } catch {
    return 'damaged';
  }
}

/** How many characters each part of the text has, in the order in which they follow one another. */
export function partsOf({ main }: WordFile): Readonly<Record<Part, number>> {
  const count = (at: number): number => Math.max(0, main.getInt32(at, true));
  return {
    ...{ text: count(0x4c), footnotes: count(0x50), margins: count(0x54), macros: count(0x58) },
    ...{ comments: count(0x5c), endnotes: count(0x60), boxes: count(0x64) },
  };
}

export type Part = 'text' | 'footnotes' | 'margins' | 'macros' | 'comments' | 'endnotes' | 'boxes';

/** The tables of the file that are read, by their numbers in its head. */
const tables = {
  ...{ styles: 1, footnoteMarks: 2, footnotes: 3, margins: 11, characters: 12, paragraphs: 13, pieces: 33 },
  ...{ endnoteMarks: 46, endnotes: 47, lists: 73, listUses: 74 },
};

/** One of the tables; empty where there is none. */
export function tableOf({ main, table }: WordFile, name: keyof typeof tables): DataView {
  const [from, length] = extentOf(main, name);
  if (from + length > table.byteLength) throw new RangeError('a table outside of the file');
  return new DataView(table.buffer, table.byteOffset + from, length);
}

/** What lies behind one of the tables. */
export function tableBehind({ main, table }: WordFile, name: keyof typeof tables): DataView {
  const [from, length] = extentOf(main, name);
  return new DataView(table.buffer, table.byteOffset + from + length, table.byteLength - from - length);
}

function extentOf(main: DataView, name: keyof typeof tables): readonly [from: number, length: number] {
  const at = 0x9a + 8 * tables[name];
  return [main.getUint32(at, true), main.getUint32(at + 4, true)];
}

/** A list of places: numbers in a row, the last one being the end, with data of so many bytes behind them. */
export function placesOf(table: DataView, dataSize: number): number[] {
  const count = table.byteLength < 4 ? 0 : Math.floor((table.byteLength - 4) / (4 + dataSize)) + 1;
  return Array.from({ length: count }, (_, i) => table.getUint32(4 * i, true));
}
