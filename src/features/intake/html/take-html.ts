import { countBy } from '../../../text/counting';
import { fieldsAmong } from '../fields';
import { furnitureIn } from '../furniture';
import type { FileToTake } from '../intake';
import { withoutSpacing, writeWords } from '../spaced-title';
import type { RemovalKind, Taking } from '../taken-in';
import { TextWriter } from '../text-writer';
import { decodePage } from './decode-page';
import type { PageLine } from './page-line';
import { readPage } from './page-reader';

/**
 * The text of a saved web page: a block is a line, a row of a table too. What the site has put around the text is left out and
 * listed, and so is what is not seen.
 */
export function takeHtml({ bytes }: Pick<FileToTake, 'bytes'>, charset?: string): Taking {
  const html = decodePage(bytes, charset);
  if (html === undefined) return { refused: 'damaged' };
  const { lines, isTooDeep } = readPage(html);
  const writer = new TextWriter();
  const kinds = kindsOf(lines);
  lines.forEach(({ words }, i) => {
    const kind = kinds[i];
    if (kind) writer.leaveOut(kind, `${words}\n`);
    else {
      // A title whose characters are set apart becomes a word.
      writeWords(writer, withoutSpacing(words));
      writer.write('\n');
    }
  });
  const text = writer.text();
  if (text.trim() === '') return { refused: isTooDeep ? 'too-deep' : 'empty' };
  const problems = isTooDeep ? [{ kind: 'too-deep' as const }] : [];
  return { format: 'html', text, removed: writer.removed, pages: [], problems };
}

/** What holds more of a page than this is its text, whatever it is called. */
const mostAround = 0.4;
/** A line of which more than this are links, beside another such, is a menu. */
const mostLinked = 0.6;

/** What each line is if it is none of the text. */
function kindsOf(lines: readonly PageLine[]): readonly (RemovalKind | undefined)[] {
  const all = lines.reduce((sum, { words, isHidden }) => sum + (isHidden ? 0 : words.length), 0);
  const isLink = (line: PageLine | undefined): boolean =>
    line !== undefined && line.linked > mostLinked * line.words.trim().length;
  // Notices that a site repeats stand on a page more than once.
  const often = countBy(lines, ({ words }) => words);
  const fields = fieldsAmong(lines.map(({ words }) => words));
  return lines.map((line, i) => {
    if (line.isHidden) return 'hidden';
    if (line.around.some(({ length }) => length < mostAround * all)) return furnitureIn(line.words) ?? 'site-furniture';
    const kind = fields.has(i) ? 'site-furniture' : furnitureIn(line.words);
    if (kind) return kind;
    const isShort = line.words.trim().length <= 8 || often.get(line.words)! > 2;
    return isLink(line) && (isShort || isLink(lines[i - 1]) || isLink(lines[i + 1])) ? 'site-furniture' : undefined;
  });
}
