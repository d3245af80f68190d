import type { TextWriter } from './text-writer';

/** A line in words, with the blanks that are between them in the file and none in the text. */
export interface LineText {
  readonly words: readonly string[];
  readonly blanks: readonly string[];
}

/** A title whose characters are set apart (民 事 判 决 书) is a word; names and what stands before them are not. */
export function withoutSpacing(text: string): LineText {
  const words = text.split(/[ \u3000]+/);
  const blanks = text.match(/[ \u3000]+/g) ?? [];
  const isSpaced = words.length >= 3 && words.every((word) => /^\p{Script=Han}$/u.test(word));
  return isSpaced && new Set(blanks).size === 1 ? { words, blanks } : { words: [text], blanks: [] };
}

/** Writes the words of a line; the blanks between them are listed. */
export function writeWords(writer: TextWriter, { words, blanks }: LineText): void {
  words.forEach((word, i) => {
    writer.write(word);
    writer.leaveOut('blank', blanks[i] ?? '');
  });
}
