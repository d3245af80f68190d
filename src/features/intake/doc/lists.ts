import type { List, ListLevel } from '../docx/numbering';
import { tableBehind, tableOf, type WordFile } from './word-file';

/** The sizes of what describes a list, one of its levels, and the use of a list by paragraphs: [MS-DOC] 2.9.147, .150, .131. */
const size = { list: 28, level: 28, use: 16 };
/** Lists of one level say so; others have as many. */
const [isSimple, levelsOfOthers] = [0x01, 9];
/** What the fourth word of an exception says: the level, whether it begins anew, whether it is described anew. */
const [levelBits, startsAnew, isDescribed] = [0x0f, 0x10, 0x20];

/** The lists of a file as those of a .docx, by the number under which paragraphs name them; none where they make no sense. */
export function listsOf(file: WordFile): ReadonlyMap<string, List> {
  try {
    const described = describedLists(file);
    return usedLists(file, described);
  } catch {
    return new Map();
  }
}

type Levels = ReadonlyMap<number, ListLevel>;

/** The levels of each list by its id. They lie behind the table of lists, in its order. */
function describedLists(file: WordFile): ReadonlyMap<number, Levels> {
  const table = tableOf(file, 'lists');
  const found = new Map<number, Levels>();
  if (table.byteLength < 2) return found;
  const reader = new LevelReader(tableBehind(file, 'lists'));
  const count = table.getInt16(0, true);
  for (let i = 0; i < count; i++) {
    const at = 2 + size.list * i;
    const levels = table.getUint8(at + 26) & isSimple ? 1 : levelsOfOthers;
    found.set(
      table.getUint32(at, true),
      new Map(Array.from({ length: levels }, (_, level) => [level, reader.read()] as const)),
    );
  }
  return found;
}

/** Paragraphs name a use of a list, which may begin it anew or have it look otherwise. */
function usedLists(file: WordFile, described: ReadonlyMap<number, Levels>): ReadonlyMap<string, List> {
  const table = tableOf(file, 'listUses');
  const count = table.byteLength < 4 ? 0 : table.getUint32(0, true);
  const reader = new LevelReader(table, 4 + size.use * count);
  const found = new Map<string, List>();
  for (let i = 0; i < count; i++) {
    const at = 4 + size.use * i;
    const id = table.getUint32(at, true);
    const levels = new Map(described.get(id));
    const starts = new Map<number, number>();
    reader.skip(4);
    for (let left = table.getUint8(at + 12); left > 0; left--) {
      const [start, bits] = [reader.word(), reader.word()];
      const own = bits & isDescribed ? reader.read() : undefined;
      if (own) levels.set(bits & levelBits, own);
      if (bits & startsAnew) starts.set(bits & levelBits, own?.start ?? start);
    }
    found.set(`${i + 1}`, { counter: `${id}`, levels, starts });
  }
  return found;
}

/** Reads what describes levels, one behind the other. @throws RangeError behind the end. */
class LevelReader {
  constructor(
    private readonly view: DataView,
    private at = 0,
  ) {}

  skip(bytes: number): void {
    this.at += bytes;
  }

  word(): number {
    this.at += 4;
    return this.view.getUint32(this.at - 4, true);
  }

  read(): ListLevel {
    const { view, at } = this;
    const bits = view.getUint8(at + 5);
    // The formatting of the number itself lies between, first that of its paragraph.
    const labelAt = at + size.level + view.getUint8(at + 24) + view.getUint8(at + 25);
    const length = view.getUint16(labelAt, true);
    this.at = labelAt + 2 + 2 * length;
    const signs = Array.from({ length }, (_, i) => view.getUint16(labelAt + 2 + 2 * i, true));
    return {
      start: view.getUint32(at, true),
      format: formats[view.getUint8(at + 4)] ?? 'decimal',
      // A sign below 9 stands for the number of that level.
      label: signs.map((sign) => (sign < levelsOfOthers ? `%${sign + 1}` : String.fromCharCode(sign))).join(''),
      gap: gaps[view.getUint8(at + 15)] ?? '\t',
      allDigits: (bits & 0x04) !== 0,
      ...(bits & 0x08 && { restart: view.getUint8(at + 26) }),
    };
  }
}

const gaps = ['\t', ' ', ''];

/** Forms of numbers by their codes ([MS-OSHARED] 2.2.1.3), named as in a .docx; any other is written in digits. */
const formats: Readonly<Record<number, string>> = {
  ...{ 0: 'decimal', 1: 'upperRoman', 2: 'lowerRoman', 3: 'upperLetter', 4: 'lowerLetter', 10: 'ideographDigital' },
  ...{ 11: 'japaneseCounting', 14: 'decimalFullWidth', 16: 'chineseLegalSimplified', 17: 'japaneseDigitalTenThousand' },
  ...{ 18: 'decimalEnclosedCircle', 19: 'decimalFullWidth', 22: 'decimalZero', 23: 'bullet' },
  ...{ 26: 'decimalEnclosedFullstop', 27: 'decimalEnclosedParen', 28: 'decimalEnclosedCircleChinese' },
  ...{ 29: 'ideographEnclosedCircle', 30: 'ideographTraditional', 31: 'ideographZodiac', 33: 'taiwaneseCounting' },
  ...{ 34: 'ideographLegalTraditional', 35: 'taiwaneseCountingThousand', 36: 'taiwaneseDigital' },
  ...{ 37: 'chineseCounting', 38: 'chineseLegalSimplified', 39: 'chineseCountingThousand', 57: 'numberInDash' },
  ...{ 255: 'none' },
};
