import {
  FootnoteReferenceRun,
  TextRun,
  UnderlineType,
  type IFontAttributesProperties,
  type IRunOptions,
  type ParagraphChild,
} from 'docx';
import type { PaperRun, PaperRuns } from './brief/paper';
import type { Look, Type } from './look';

/** What a font and size are to Word. */
export function typed({
  eastAsia,
  latin,
  size,
  bold,
}: Type): Pick<IRunOptions, 'size' | 'bold'> & { readonly font: IFontAttributesProperties } {
  return { font: { ascii: latin, hAnsi: latin, cs: latin, eastAsia }, size, ...(bold && { bold }) };
}

/** Words without what XML cannot hold, on one line. */
export function clean(text: string): string {
  return text.replace(/[\t\r\n]+/g, ' ').replace(/[\p{Surrogate}\p{Cc}\uFFFE\uFFFF]/gu, '');
}

/**
 * Words as Word has them.
 *
 * @param type What they are set in; that of their paragraph where absent.
 */
export function runsOf(runs: PaperRuns, look: Look, type?: Type): ParagraphChild[] {
  return runs.flatMap((run) => [
    ...(run.words === '' ? [] : [textRun(run, look, type)]),
    ...(run.lineEnds ? [new TextRun({ break: 1 })] : []),
    ...(run.note === undefined ? [] : [new FootnoteReferenceRun(run.note + 1)]),
  ]);
}

function textRun(run: PaperRun, look: Look, type?: Type): TextRun {
  const { words, muted, differs, emphasised, struck } = run;
  const set = typeOf(run, look, type);
  const { font = {}, ...rest } = set ? typed(set) : {};
  return new TextRun({
    text: clean(words),
    ...rest,
    font: { ...font, ...(look.easternMarks && { hint: 'eastAsia' as const }) },
    ...(emphasised && !isEastern(words) && { italics: true }),
    ...(struck && { strike: true }),
    ...(differs && { underline: { type: UnderlineType.SINGLE } }),
    ...(muted && { color: '595959' }),
  });
}

function typeOf({ strong, differs, emphasised }: PaperRun, look: Look, type?: Type): Type | undefined {
  const size = type?.size ?? look.body.size;
  if (strong || differs) return { ...look.strong, size, bold: true };
  return emphasised ? { ...look.emphasis, size, ...(type?.bold && { bold: true }) } : type;
}

function isEastern(words: string): boolean {
  return /\p{Script=Han}/u.test(words);
}
