import { fieldsAmong } from '../fields';
import { furnitureIn } from '../furniture';
import type { RemovalKind } from '../taken-in';

/** A sentence is longer, in characters, than what sites write around a text. */
const sentence = /^.{15,}[。；：][”’」』）)]?$/s;
/** Words that may be headings of the text, too. */
const heading = /^(?:目录|概要|全文|引用|关联|评论)$/;

/**
 * The lines that a site or a database has put around a text. Nothing tells where in plain text they stood but their wording,
 * so that only what is before the first sentence or behind the last is taken for a site's; links and captions stand
 * anywhere. A line that goes on, or in which one does, is text, whatever it says. `undefined` stands for one that is none.
 */
export function siteLines(
  lines: readonly (string | undefined)[],
  broken: ReadonlySet<number>,
): ReadonlyMap<number, RemovalKind> {
  const fields = fieldsAmong(lines.map((line) => line ?? ''));
  const filled = lines.flatMap((line, i) =>
    line === undefined || line.trim() === '' ? [] : [{ words: line.trim(), i }],
  );
  const kinds = filled.map(({ words, i }, at) => {
    const isInText = broken.has(i) || broken.has(filled[at - 1]?.i ?? -1);
    return isInText ? undefined : fields.has(i) ? 'site-furniture' : furnitureIn(words);
  });
  const isText = ({ words }: { words: string }, at: number): boolean => kinds[at] === undefined && sentence.test(words);
  const [first, last] = [filled.findIndex(isText), filled.findLastIndex(isText)];
  return new Map(
    filled.flatMap(({ words, i }, at) => {
      const kind = kinds[at];
      if (!kind || (kind === 'site-furniture' && at > first && at < last)) return [];
      const isAlone = kinds[at - 1] === undefined && kinds[at + 1] === undefined;
      return heading.test(words) && isAlone ? [] : [[i, kind] as const];
    }),
  );
}
