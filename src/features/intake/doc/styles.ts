import { propertiesIn } from './properties';
import { tableOf, type WordFile } from './word-file';

/** What styles say of their paragraphs, each style with what it has from those that it is based on: [MS-DOC] 2.9.271. */
export class Styles {
  private readonly own: readonly (Described | undefined)[];

  constructor(file: WordFile) {
    this.own = describedStyles(file);
  }

  /** The value of a property in a style, by its code. */
  value(style: number, property: number): number | undefined {
    let next: number | undefined = style;
    for (let i = 0; next !== undefined && i < longestChain; i++) {
      const described: Described | undefined = this.own[next];
      const value = described?.properties.get(property);
      if (value !== undefined) return value;
      next = described?.based;
    }
    return undefined;
  }
}

interface Described {
  readonly based: number;
  readonly properties: ReadonlyMap<number, number>;
}

/** No style is based on as many others. */
const longestChain = 12;
const paragraphStyle = 1;

/** Styles by their numbers, as far as they make sense. */
function describedStyles(file: WordFile): (Described | undefined)[] {
  const found: (Described | undefined)[] = [];
  try {
    const table = tableOf(file, 'styles');
    if (table.byteLength < 2) return found;
    const count = table.getUint16(2, true);
    const headSize = table.getUint16(4, true);
    let at = 2 + table.getUint16(0, true);
    for (let i = 0; i < count; i++) {
      const length = table.getUint16(at, true);
      found.push(length === 0 ? undefined : describedAt(table, at + 2, headSize));
      at += 2 + length + (length % 2);
    }
  } catch {
    // What was read until here stands.
  }
  return found;
}

/** A head, the name, and for a style of paragraphs first what it says of them. */
function describedAt(table: DataView, at: number, headSize: number): Described | undefined {
  const kind = table.getUint16(at + 2, true);
  if ((kind & 0x0f) !== paragraphStyle) return undefined;
  const nameAt = at + headSize;
  const start = nameAt + 2 * (table.getUint16(nameAt, true) + 2);
  const length = table.getUint16(start, true);
  // Two bytes name the style itself.
  return { based: kind >> 4, properties: propertiesIn(table, start + 4, start + 2 + length) };
}
