import type { IntakeProblem, RemovalKind, TakenIn } from '../taken-in';
import { withoutSpacing } from '../spaced-title';
import { TextWriter } from '../text-writer';
import { goesOn, jointOf, type PlacedLine } from './joining';
import { wordsOf } from './line-text';
import { noteNumber } from './notes';

/** Words of a page that are no part of the text. */
export interface Aside {
  readonly kind: RemovalKind;
  readonly words: string;
}

/** What a page holds, in the order in which it is read. */
export interface ReadPage {
  readonly number: number;
  readonly head: readonly Aside[];
  readonly foot: readonly Aside[];
  readonly lines: readonly PlacedLine[];
  readonly notes: readonly PlacedLine[];
  /** The number that stands beside a line. */
  readonly lineNumbers: ReadonlyMap<PlacedLine, string>;
}

/** Makes one text of the pages: lines of a paragraph become one, and notes stand at the end. */
export function compose(pages: readonly ReadPage[], problems: readonly IntakeProblem[]): TakenIn {
  const text = new TextWriter();
  const writer = new PageWriter(text);
  pages.forEach((page, i) => {
    const next = pages.slice(i + 1).find(({ lines }) => lines.length > 0)?.lines ?? [];
    writer.page(page, next);
  });
  writer.notes(pages.flatMap(({ notes }) => notes));
  return { format: 'pdf', text: text.text(), removed: text.removed, pages: text.pages, problems };
}

class PageWriter {
  /** Whether the last line goes on in what is written next. */
  private isOpen = false;

  constructor(private readonly text: TextWriter) {}

  page({ number, head, foot, lines, lineNumbers }: ReadPage, next: readonly PlacedLine[]): void {
    this.aside(head, number);
    this.text.markPage(number);
    const all = [...lines, ...next.slice(0, 2)];
    lines.forEach((line, i) => {
      const beside = lineNumbers.get(line);
      if (beside !== undefined) this.text.leaveOut('line-number', `${beside} `, number);
      const words = wordsOf(line.line, isRow(lines, i));
      const [following, after] = [all[i + 1], all[i + 2]];
      const before = this.isOpen ? lines[i - 1] : undefined;
      this.isOpen = following !== undefined && goesOn({ before, line, next: following, after });
      if (following && this.isOpen) this.join(words, following, number);
      else this.end(words, number);
    });
    this.aside(foot, number);
  }

  /** Notes in the form that the text of a .docx has them, too. */
  notes(lines: readonly PlacedLine[]): void {
    lines.forEach((line, i) => {
      const words = wordsOf(line.line, false);
      const note = this.isOpen ? undefined : noteNumber(words);
      if (note) this.text.write(`\n[^${note.number}]: `);
      const [next, after] = [lines[i + 1], lines[i + 2]];
      this.isOpen =
        next !== undefined &&
        !noteNumber(wordsOf(next.line, false)) &&
        goesOn({ before: undefined, line, next, after });
      if (next && this.isOpen) this.join(note?.words ?? words, next, line.page);
      else this.end(note?.words ?? words, line.page);
    });
  }

  /** A line that goes on in the next. */
  private join(words: string, next: PlacedLine, page: number): void {
    const { kind, hyphen, instead } = jointOf(words, next.line.segments[0]!.text);
    this.text.write(words.slice(0, words.length - hyphen.length));
    this.text.leaveOut(kind, `${hyphen}\n`, page, instead);
  }

  /** A line that ends a paragraph; only such a one can be a title whose characters are set apart. */
  private end(line: string, page: number): void {
    const { words, blanks } = withoutSpacing(line);
    words.forEach((word, i) => {
      this.text.write(word);
      if (blanks[i] !== undefined) this.text.leaveOut('blank', blanks[i], page);
    });
    this.text.write('\n');
  }

  private aside(asides: readonly Aside[], page: number): void {
    for (const { kind, words } of asides) this.text.leaveOut(kind, `${words}\n`, page);
  }
}

/** Whether a line is a row of a table: one beside it has cells that begin at the same place. */
function isRow(lines: readonly PlacedLine[], i: number): boolean {
  const starts = startsOf(lines[i]!);
  return [lines[i - 1], lines[i + 1]].some(
    (one) => one !== undefined && startsOf(one).some((start) => starts.some((own) => Math.abs(own - start) < 3)),
  );
}

function startsOf({ line }: PlacedLine): readonly number[] {
  return line.segments.slice(1).map(({ x }) => x);
}
