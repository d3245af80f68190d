import { Parser } from 'htmlparser2';
import { blocks, childless, isAround, isHidden, wordless, type PageAttributes } from './elements';
import type { Around, PageLine } from './page-line';
import { rowOf } from './row';

/** What was read of a page, and whether there was more in it that lay too deep. */
export interface ReadPage {
  readonly lines: readonly PageLine[];
  readonly isTooDeep: boolean;
}

/** Pages nest by the dozen. */
const deepest = 1000;
/** It is handed over in pieces, so that reading ends soon after what ends it. */
const piece = 65_536;

/** Reads a page to its lines. Nothing in it is run and nothing fetched; scripts and styles are passed over. */
export function readPage(html: string): ReadPage {
  const reader = new PageReader();
  const parser = new Parser(
    {
      onopentag: (name, attributes) => reader.open(name, attributes),
      onclosetag: (name) => reader.close(name),
      ontext: (words) => reader.text(words),
    },
    { decodeEntities: true },
  );
  for (let at = 0; at < html.length && !reader.isTooDeep; at += piece) parser.write(html.slice(at, at + piece));
  if (!reader.isTooDeep) parser.end();
  reader.end();
  return reader;
}

interface Open {
  readonly name: string;
  readonly around: readonly Around[];
  readonly isHidden: boolean;
  readonly isLink: boolean;
  readonly isPre: boolean;
}

const outside: Open = { name: '', around: [], isHidden: false, isLink: false, isPre: false };

class PageReader implements ReadPage {
  readonly lines: PageLine[] = [];
  isTooDeep = false;
  private readonly stack: Open[] = [];
  /** How many elements are open from the first whose content is no words. */
  private skipped = 0;
  private words = '';
  private linked = 0;
  /** That of the first words of the line. */
  private place: Open | undefined;
  /** The rows that are open, one within another, each with its cells. */
  private readonly rows: PageLine[][][] = [];

  open(name: string, attributes: PageAttributes): void {
    if (this.skipped > 0 || wordless.has(name)) {
      if (!childless.has(name)) this.skipped++;
      return;
    }
    if (name === 'br' || blocks.has(name)) this.endLine();
    if (childless.has(name)) return;
    if (name === 'tr') this.rows.push([]);
    if (name === 'td' || name === 'th') this.rows.at(-1)?.push([]);
    if (this.stack.length >= deepest) this.isTooDeep = true;
    else this.stack.push(this.opened(name, attributes));
  }

  close(name: string): void {
    if (this.skipped > 0) {
      if (!childless.has(name)) this.skipped--;
      return;
    }
    if (childless.has(name)) return;
    if (blocks.has(name)) this.endLine();
    if (name === 'tr') this.endRow();
    this.stack.pop();
  }

  text(words: string): void {
    const place = this.stack.at(-1) ?? outside;
    if (this.skipped > 0 || words === '') return;
    if (place.isPre) {
      const [first = '', ...others] = words.split(/\r\n?|\n/);
      this.put(first, place);
      for (const line of others) {
        this.endLine();
        this.put(line, place);
      }
    } else
      this.put(
        words.replace(/[ \t\r\n\f]+/g, (blank) => (/[\r\n]/.test(blank) ? '\n' : ' ')),
        place,
      );
  }

  /** A line of the page ends here, if one has begun. */
  private endLine(): void {
    const words = (this.place?.isPre ? this.words : withoutBreaks(this.words)).replace(/\u00a0/g, ' ').trimEnd();
    const place = this.place ?? outside;
    if (words.trim() !== '') {
      for (const one of place.around) one.length += words.length;
      this.target().push({ words, linked: this.linked, around: place.around, isHidden: place.isHidden });
    }
    [this.words, this.linked, this.place] = ['', 0, undefined];
  }

  /** All that was read is among the lines. */
  end(): void {
    this.endLine();
    while (this.rows.length > 0) this.endRow();
  }

  private endRow(): void {
    const cells = this.rows.pop();
    if (cells) this.target().push(...rowOf(cells));
  }

  /** Where lines go: into the cell that is open, or else among those of the page. */
  private target(): PageLine[] {
    return this.rows.findLast((cells) => cells.length > 0)?.at(-1) ?? this.lines;
  }

  private opened(name: string, attributes: PageAttributes): Open {
    const before = this.stack.at(-1) ?? outside;
    return {
      name,
      around: isAround(name, attributes) ? [...before.around, { length: 0 }] : before.around,
      isHidden: before.isHidden || isHidden(attributes),
      isLink: before.isLink || (name === 'a' && attributes['href'] !== undefined),
      isPre: before.isPre || name === 'pre',
    };
  }

  private put(words: string, place: Open): void {
    if (this.words === '' && !place.isPre) words = words.trimStart();
    if (words === '') return;
    // What is around the text, or not seen, is no part of a line that is.
    if (this.place && (this.place.isHidden !== place.isHidden || this.place.around !== place.around)) this.endLine();
    this.place ??= place;
    this.words += words;
    if (place.isLink) this.linked += words.trim().length;
  }
}

/** Where the markup has a line break there is a blank between words, and nothing between Chinese characters. */
function withoutBreaks(words: string): string {
  const chinese = /[\p{Script=Han}\u3000-\u303f\uff00-\uffef]/u;
  return words
    .replace(/\n/g, (_, at: number) =>
      chinese.test(words[at - 1] ?? '') && chinese.test(words[at + 1] ?? '') ? '' : ' ',
    )
    .replace(/ {2,}/g, ' ');
}
