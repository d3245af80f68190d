import { firstWhere } from '../../../text/first-where';
import { Fields } from '../docx/fields';
import { isPageNumber } from '../docx/margins';
import { ListCounter, type List } from '../docx/numbering';
import type { IntakeOptions } from '../intake';
import { TextWriter } from '../text-writer';
import {
  characterFormats,
  paragraphFormats,
  type CharacterFormat,
  type Formatted,
  type ParagraphFormat,
} from './formatting';
import { listsOf } from './lists';
import { piecesOf, textOf, type Piece } from './pieces';
import { partsOf, placesOf, tableOf, type Part, type WordFile } from './word-file';

/** Signs that are no words, by their codes: [MS-DOC] 2.4.1 and 2.8.26. */
const sign = {
  ...{ noteMark: 2, cell: 7, lineBreak: 11, pageBreak: 12, paragraph: 13 },
  ...{ fieldBegins: 19, fieldResult: 20, fieldEnds: 21, hyphen: 30, softHyphen: 31 },
};
/** Of the stories in margins the first six part notes; six follow for each section, the third, fourth and last at the foot. */
const firstMargin = 6;
const isFoot = [false, false, true, true, false, true];

/** Reads the text of a file of Word 97 and later, part by part. */
export class DocReader {
  readonly writer = new TextWriter();
  /** Whether there are tracked changes, and numbers that are not written since their list is not known. */
  hasChanges = false;
  lacksNumbers = false;
  private readonly pieces: readonly Piece[];
  private readonly text: string;
  private readonly characters: readonly Formatted<CharacterFormat>[];
  private readonly paragraphs: readonly Formatted<ParagraphFormat>[];
  private readonly parts: ReadonlyMap<Part, readonly [number, number]>;
  private readonly lists: ReadonlyMap<string, List>;
  private readonly counter: ListCounter;
  private side: NonNullable<IntakeOptions['changes']> = 'accepted';
  /** Breaks and tabs that are written once words follow. */
  private pending = '';
  private hidden = '';
  /** Whether no word of the paragraph is written yet. */
  private beginsParagraph = true;

  /** @throws RangeError where the file makes no sense. */
  constructor(private readonly file: WordFile) {
    this.pieces = piecesOf(file);
    this.text = textOf(file, this.pieces);
    this.characters = characterFormats(file);
    this.paragraphs = paragraphFormats(file);
    this.lists = listsOf(file);
    this.counter = new ListCounter(this.lists);
    let at = 0;
    this.parts = new Map(
      Object.entries(partsOf(file)).map(([part, count]) => [part as Part, [at, (at += count)] as const]),
    );
  }

  /** Writes the text, as it is with changes or was before them. */
  read(side: NonNullable<IntakeOptions['changes']>): void {
    this.side = side;
    const margins = this.margins();
    for (const { kind, words } of margins.filter(({ foot }) => !foot)) this.writer.leaveOut(kind, `${words}\n`);
    const notes = this.notes();
    const numbers = new Map(notes.map(({ mark }, i) => [mark, i + 1]));
    this.write(this.span('text'), numbers);
    this.write(this.span('boxes'));
    this.pending = '';
    notes.forEach(({ span }, i) => {
      this.pending = '';
      this.beginsParagraph = true;
      this.writer.write(`${i === 0 ? '\n' : ''}\n[^${i + 1}]: `);
      this.write([this.behindMark(span), span[1]]);
    });
    this.pending = '';
    for (const { kind, words } of margins.filter(({ foot }) => foot)) this.writer.leaveOut(kind, `\n${words}`);
  }

  /** Where the words of a note begin. */
  private behindMark([start, end]: readonly [number, number]): number {
    let at = start;
    while (at < end && (this.text.charCodeAt(at) === sign.noteMark || /\s/.test(this.text[at]!))) at++;
    return at;
  }

  private span(part: Part): readonly [number, number] {
    return this.parts.get(part)!;
  }

  private write([from, to]: readonly [number, number], marks?: ReadonlyMap<number, number>): void {
    const fields = new Fields();
    for (const piece of this.pieces) {
      for (let at = Math.max(from, piece.from); at < Math.min(to, piece.to); at++) {
        const byte = piece.at + (at - piece.from) * piece.width;
        const format = formatAt(this.characters, byte);
        this.hasChanges ||= format !== undefined && (format.isDeleted || format.isInserted);
        if (this.side === 'accepted' ? format?.isDeleted : format?.isInserted) continue;
        const number = marks?.get(at);
        if (number !== undefined) this.put(`[^${number}]`, byte);
        const code = this.text.charCodeAt(at);
        if (code === sign.fieldBegins) fields.hear('begin');
        else if (code === sign.fieldResult) fields.hear('separate');
        else if (code === sign.fieldEnds) fields.hear('end');
        else if (!fields.areInCode) this.character(code, byte, piece.width, format?.isHidden ?? false);
      }
    }
    this.endHidden();
  }

  private character(code: number, byte: number, width: number, isHidden: boolean): void {
    if (!isHidden || code < 32) this.endHidden();
    switch (code) {
      case sign.cell:
        if (formatAt(this.paragraphs, byte)?.endsRow) this.pending = `${this.pending.replace(/\t$/, '')}\n`;
        else this.endParagraph('\t', byte, isHidden);
        this.beginsParagraph = true;
        break;
      case sign.paragraph:
        this.endParagraph('\n', byte, isHidden);
        break;
      case sign.lineBreak:
        this.pending += '\n';
        break;
      case sign.pageBreak:
        if (!this.pending.endsWith('\n')) this.pending += '\n';
        // Only one that ends a section ends the paragraph.
        this.beginsParagraph ||= formatAt(this.paragraphs, byte) !== formatAt(this.paragraphs, byte + width);
        break;
      case sign.hyphen:
        this.put('-', byte);
        break;
      default:
        if (code < 32 && code !== 9) break;
        if (isHidden) this.hidden += String.fromCharCode(code);
        else this.put(String.fromCharCode(code), byte);
    }
  }

  /** One without words has its number, too. */
  private endParagraph(sign: '\t' | '\n', byte: number, isHidden: boolean): void {
    const number = isHidden ? '' : this.numberBefore(byte).trimEnd();
    if (number !== '') this.put(number, byte);
    this.pending += sign;
    this.beginsParagraph = true;
  }

  private put(words: string, byte: number): void {
    this.endHidden();
    this.writer.write(this.pending + this.numberBefore(byte) + words);
    this.pending = '';
  }

  /** What numbering puts before the first words of a paragraph. */
  private numberBefore(byte: number): string {
    const list = this.beginsParagraph ? formatAt(this.paragraphs, byte)?.list : undefined;
    this.beginsParagraph = false;
    if (!list) return '';
    this.lacksNumbers ||= !this.lists.get(list.id)?.levels.has(list.level);
    return this.counter.label(list.id, list.level);
  }

  private endHidden(): void {
    if (this.hidden === '') return;
    this.writer.write(this.pending);
    this.pending = '';
    this.writer.leaveOut('hidden', this.hidden);
    this.hidden = '';
  }

  /** Footnotes and endnotes in the order of their marks. */
  private notes(): readonly { readonly mark: number; readonly span: readonly [number, number] }[] {
    const of = (
      part: 'footnotes' | 'endnotes',
      marks: 'footnoteMarks' | 'endnoteMarks',
    ): ReturnType<DocReader['notes']> => {
      const [start, end] = this.span(part);
      const places = placesOf(tableOf(this.file, part), 0);
      return placesOf(tableOf(this.file, marks), 2)
        .slice(0, -1)
        .map((mark, i) => ({
          mark,
          span: [start + (places[i] ?? 0), Math.min(end, start + (places[i + 1] ?? 0))] as const,
        }));
    };
    return [...of('footnotes', 'footnoteMarks'), ...of('endnotes', 'endnoteMarks')].sort((a, b) => a.mark - b.mark);
  }

  /** What stands above and below the pages, each once. */
  private margins(): readonly {
    readonly kind: 'header' | 'footer' | 'page-number';
    readonly words: string;
    readonly foot: boolean;
  }[] {
    const places = placesOf(tableOf(this.file, 'margins'), 0);
    const [start] = this.span('margins');
    const found = new Map<string, ReturnType<DocReader['margins']>[number]>();
    for (let i = firstMargin; i + 1 < places.length; i++) {
      const foot = isFoot[(i - firstMargin) % isFoot.length]!;
      for (const line of this.text.slice(start + places[i]!, start + places[i + 1]!).split('\r')) {
        const words = withoutFields(line).trim();
        if (words === '') continue;
        const kind = isPageNumber(words) ? 'page-number' : foot ? 'footer' : 'header';
        found.set(`${kind} ${words}`, { kind, words, foot });
      }
    }
    return [...found.values()];
  }
}

/** The words of a line with the results of its fields, and nothing of their codes. */
function withoutFields(line: string): string {
  const fields = new Fields();
  let words = '';
  for (const character of line) {
    const code = character.charCodeAt(0);
    if (code === sign.fieldBegins) fields.hear('begin');
    else if (code === sign.fieldResult) fields.hear('separate');
    else if (code === sign.fieldEnds) fields.hear('end');
    else if (!fields.areInCode && (code >= 32 || code === 9)) words += character;
  }
  return words;
}

/** The formatting of a byte, if it has any of interest. */
function formatAt<T>(formats: readonly Formatted<T>[], byte: number): T | undefined {
  if (formats.length === 0) return undefined;
  const found = formats[firstWhere(formats.length, (i) => formats[i]!.to > byte)];
  return found && found.from <= byte ? found.has : undefined;
}
