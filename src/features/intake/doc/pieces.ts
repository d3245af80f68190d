import { placesOf, tableOf, type WordFile } from './word-file';

/** A stretch of the text that lies in one place of the file. */
export interface Piece {
  /** Which characters of the text it is, half-open. */
  readonly from: number;
  readonly to: number;
  /** Where its first byte lies in the stream, and how many bytes a character has. */
  readonly at: number;
  readonly width: 1 | 2;
}

const [ofProperties, ofPieces] = [1, 2];
/** This bit of a place says that its characters have one byte each. */
const compressed = 0x40000000;
const pieceSize = 8;

/** Where the text lies, in its order. @throws RangeError where that makes no sense. */
export function piecesOf(file: WordFile): Piece[] {
  const table = tableOf(file, 'pieces');
  let at = 0;
  while (table.getUint8(at) === ofProperties) at += 3 + table.getUint16(at + 1, true);
  if (table.getUint8(at) !== ofPieces) throw new RangeError('no pieces');
  const list = new DataView(table.buffer, table.byteOffset + at + 5, table.getUint32(at + 1, true));
  const places = placesOf(list, pieceSize);
  return places.slice(0, -1).map((from, i): Piece => {
    const place = list.getUint32(4 * places.length + pieceSize * i + 2, true);
    const isNarrow = (place & compressed) !== 0;
    const start = place & 0x3fffffff;
    const piece: Piece = {
      ...{ from, to: places[i + 1]! },
      ...(isNarrow ? { at: start / 2, width: 1 } : { at: start, width: 2 }),
    };
    if (piece.to < from || piece.at + (piece.to - from) * piece.width > file.main.byteLength)
      throw new RangeError('a piece outside of the file');
    return piece;
  });
}

/** The characters of all pieces. */
export function textOf({ main }: WordFile, pieces: readonly Piece[]): string {
  // What is repeated without end would be longer than the file.
  if (pieces.reduce((sum, { from, to }) => sum + to - from, 0) > main.byteLength)
    throw new RangeError('too many pieces');
  const narrow = new TextDecoder('windows-1252');
  const wide = new TextDecoder('utf-16le', { ignoreBOM: true });
  return pieces
    .map(({ from, to, at, width }) =>
      (width === 1 ? narrow : wide).decode(new Uint8Array(main.buffer, main.byteOffset + at, (to - from) * width)),
    )
    .join('');
}
