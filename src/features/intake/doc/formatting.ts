import { propertiesIn } from './properties';
import { Styles } from './styles';
import { placesOf, tableOf, type WordFile } from './word-file';

/** A stretch of the stream with what of its formatting bears on the text. */
export interface Formatted<T> {
  /** Bytes of the stream, half-open. */
  readonly from: number;
  readonly to: number;
  readonly has: T;
}

export interface CharacterFormat {
  readonly isHidden: boolean;
  readonly isDeleted: boolean;
  readonly isInserted: boolean;
}

export interface ParagraphFormat {
  /** It ends a row of a table, and has no words. */
  readonly endsRow: boolean;
  /** The list of which Word puts a number before it, and the level in that. */
  readonly list?: { readonly id: string; readonly level: number };
}

/** Properties by their codes: [MS-DOC] 2.6. */
const property = { deleted: 0x0800, inserted: 0x0801, hidden: 0x083c, endsRow: 0x2417, list: 0x460b, level: 0x260a };

/** Formatting lies in pages of this size, with the count of its stretches in the last byte. */
const pageSize = 512;

/** The formatting of characters, in the order of the stream; what has none of interest is left out. */
export function characterFormats(file: WordFile): Formatted<CharacterFormat>[] {
  return stretches(file, 'characters', 1, (at) => {
    const length = file.main.getUint8(at);
    const has = propertiesIn(file.main, at + 1, at + 1 + length);
    const format = {
      isHidden: has.get(property.hidden) === 1,
      isDeleted: has.get(property.deleted) === 1,
      isInserted: has.get(property.inserted) === 1,
    };
    return format.isHidden || format.isDeleted || format.isInserted ? format : undefined;
  });
}

/** The formatting of paragraphs, in the order of the stream; what has none of interest is left out. */
export function paragraphFormats(file: WordFile): Formatted<ParagraphFormat>[] {
  const styles = new Styles(file);
  return stretches(file, 'paragraphs', 13, (at) => {
    const words = file.main.getUint8(at);
    const [start, length] = words === 0 ? [at + 2, 2 * file.main.getUint8(at + 1)] : [at + 1, 2 * words - 1];
    // Two bytes name the style.
    const style = file.main.getUint16(start, true);
    const has = propertiesIn(file.main, start + 2, start + length);
    const valueOf = (code: number): number => has.get(code) ?? styles.value(style, code) ?? 0;
    const list = valueOf(property.list);
    const endsRow = has.get(property.endsRow) === 1;
    if (list === 0) return endsRow ? { endsRow } : undefined;
    // A negative one is the same list, with the indents of the paragraph.
    return { endsRow, list: { id: `${list < negative ? list : 2 * negative - list}`, level: valueOf(property.level) } };
  });
}

const negative = 0x8000;

function stretches<T>(
  file: WordFile,
  name: 'characters' | 'paragraphs',
  dataSize: number,
  formatAt: (at: number) => T | undefined,
): Formatted<T>[] {
  const { main } = file;
  const table = tableOf(file, name);
  const pages = Math.max(0, placesOf(table, 4).length - 1);
  const found: Formatted<T>[] = [];
  for (let i = 0; i < pages; i++) {
    const page = table.getUint32(4 * (pages + 1 + i), true) * pageSize;
    const count = main.getUint8(page + pageSize - 1);
    for (let j = 0; j < count; j++) {
      const offset = main.getUint8(page + 4 * (count + 1) + dataSize * j);
      const has = offset === 0 ? undefined : formatAt(page + 2 * offset);
      if (has)
        found.push({ from: main.getUint32(page + 4 * j, true), to: main.getUint32(page + 4 * j + 4, true), has });
    }
  }
  return found.sort((a, b) => a.from - b.from);
}
