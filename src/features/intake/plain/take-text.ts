import { decode } from '../../../text/decode';
import { frontMatterBlock } from '../../../text/front-matter-block';
import { jointOf } from '../pdf/joining';
import type { FileToTake } from '../intake';
import type { Taking } from '../taken-in';
import { TextWriter } from '../text-writer';
import { cleaningOf, type Cleaning } from './cleaning';
import { writeTitleOrText, writeWithoutStray } from './stray-blanks';

/**
 * The text of a copy in plain text or Markdown, in whatever encoding: without what sites, databases and pages have put around
 * and into it, which is listed. A clean text comes out as it went in, its front matter with it.
 */
export function takeText({ bytes }: Pick<FileToTake, 'bytes'>): Taking {
  const decoded = decode(bytes);
  if (typeof decoded === 'string') return { refused: decoded === 'empty' ? 'empty' : 'unknown-format' };
  const { text: original } = decoded;
  if (original.trim() === '') return { refused: 'empty' };
  const own = frontMatterBlock(original)?.end ?? 0;
  const writer = new TextWriter();
  writer.write(original.slice(0, own));
  new LineWriter(writer, original.slice(own).split('\n')).run();
  return { format: 'text', text: writer.text(), removed: writer.removed, pages: writer.pages, problems: [] };
}

class LineWriter {
  private readonly cleaning: Cleaning;
  private page: number | undefined;

  constructor(
    private readonly writer: TextWriter,
    private readonly lines: readonly string[],
  ) {
    this.cleaning = cleaningOf(lines);
  }

  run(): void {
    const { kinds, goesOnIn, pages } = this.cleaning;
    let before = -1;
    this.lines.forEach((line, i) => {
      this.turnTo(pages.get(i));
      const kind = kinds.get(i);
      if (kind) {
        this.leaveOutLine(i);
        return;
      }
      const isJoined = goesOnIn.has(before) && goesOnIn.get(before) === i;
      const isOpen = goesOnIn.has(i);
      this.writeLine(line, i, isJoined, isOpen);
      before = i;
    });
  }

  private turnTo(page: number | undefined): void {
    if (page === undefined) return;
    this.page = page;
    this.writer.markPage(page);
  }

  private writeLine(line: string, i: number, isJoined: boolean, isOpen: boolean): void {
    const { writer } = this;
    const number = this.cleaning.numbers.get(i) ?? '';
    writer.leaveOut('line-number', number);
    const words = line.slice(number.length);
    const blanks = words.slice(0, words.length - words.trimStart().length);
    if (isJoined) writer.leaveOut('blank', blanks);
    else writer.write(blanks);
    const core = words.trim();
    const trailing = words.slice(blanks.length + core.length);
    const next = this.cleaning.goesOnIn.get(i);
    if (next !== undefined) this.join(core, trailing, next);
    else {
      if (isJoined || isOpen) writeWithoutStray(writer, core);
      else writeTitleOrText(writer, core);
      writer.write(trailing + this.breakAfter(i));
    }
  }

  /** A line that goes on in another; what stands between them is left out, too. */
  private join(core: string, trailing: string, next: number): void {
    const number = this.cleaning.numbers.get(next) ?? '';
    const { kind, hyphen, instead } = jointOf(core, this.lines[next]!.slice(number.length).trim());
    writeWithoutStray(this.writer, core.slice(0, core.length - hyphen.length));
    this.writer.leaveOut(kind, `${hyphen}${trailing}\n`, undefined, instead);
  }

  private leaveOutLine(i: number): void {
    const line = this.lines[i]!;
    const feeds = /^\f*/.exec(line)![0];
    // A form feed marks a page, whatever stands behind it.
    this.writer.write(feeds);
    this.writer.leaveOut(this.cleaning.kinds.get(i)!, line.slice(feeds.length) + this.breakAfter(i), this.page);
  }

  private breakAfter(i: number): string {
    return i === this.lines.length - 1 ? '' : '\n';
  }
}
