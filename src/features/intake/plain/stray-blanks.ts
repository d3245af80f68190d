import { han } from '../pdf/blanks';
import { withoutSpacing, writeWords } from '../spaced-title';
import type { TextWriter } from '../text-writer';

/** Running text is longer, in characters, and has marks; names and cells that stand side by side do not. */
const shortest = 20;
const stray = new RegExp(`(?<=(${han}))[ \\u00a0]{1,2}(?=${han})|(?<=\\d)[ \\u00a0](?=\\d{3}(?!\\d))`, 'gu');
/** Behind the number of an article, a list, a label or a sentence a blank was meant. */
const label =
  /(?:^[^，]{0,8}|第[〇零一二三四五六七八九十百千\d]{1,9}[编章节条款项](?:之[一二三四五六七八九十])?|[。！？；：:”】])$/u;
/** Three characters or more, each set apart, that a mark ends are one word or phrase at the head of a line, and no label. */
const apart = /^(?:\p{Script=Han}[ \u00a0]{1,2}){2,}\p{Script=Han}[ \u00a0]{0,2}(?=[，：:、。])/u;
const sumBehind = /^(?:[ \u00a0]?\d{3})*(?:\.\d{1,2})?[万亿]?(?:元|余元|美元|人民币)/;
const sumBefore = /(?:^|[^\d.,])\d{1,3}(?:[ \u00a0]\d{3}){0,4}$/;

/** Writes a whole line: one whose characters are set apart as a word, any other as running text. */
export function writeTitleOrText(writer: TextWriter, line: string): void {
  const spaced = withoutSpacing(line);
  if (spaced.words.length === 1) writeWithoutStray(writer, line);
  else writeWords(writer, spaced);
}

/** Writes words without the blanks that stand between characters of running text and within sums; they are listed. */
export function writeWithoutStray(writer: TextWriter, line: string): void {
  const isRunning = line.length >= shortest && /[，。；、]/.test(line);
  const head = apart.exec(line)?.[0].length ?? 0;
  let from = 0;
  for (const { 0: blank, 1: before, index } of isRunning ? line.matchAll(stray) : []) {
    const isSum = before === undefined;
    // Only what is near bears on a blank, so that a text of one long line takes no longer than others.
    const near = line.slice(Math.max(0, index - 24), index);
    const ahead = line.slice(index + blank.length, index + blank.length + 24);
    const isMeant = isSum
      ? !(sumBefore.test(near) && sumBehind.test(ahead))
      : index >= head && label.test(index < 24 ? near : `\n${near}`);
    if (isMeant) continue;
    writer.write(line.slice(from, index));
    writer.leaveOut(isSum ? 'split-number' : 'blank', blank);
    from = index + blank.length;
  }
  writer.write(line.slice(from));
}
