import type { Alias } from '../../../model/reading';
import { isSubsequence } from '../../../text/similarity';
import { overlaps } from '../../../text/span';
import { readAlias } from '../citation/alias';

/** A full name is no longer than this, and goes back to one of these marks at most. */
const longest = 40;
const endsWords = /[,。;:、()“”《》\s]/;

/**
 * The short forms that a brief defines for parties and others it is about: 青鸾网络科技有限公司（以下简称青鸾公司）. Told by
 * that the short form is made of characters of the name before it, in their order: 旧法 and 微信群控案 are not.
 *
 * @param known The short forms of laws and cases.
 */
export function partyNamesIn(folded: string, known: readonly Alias[]): Alias[] {
  const found: Alias[] = [];
  for (let at = folded.indexOf('称'); at !== -1; at = folded.indexOf('称', at + 1)) {
    const read = readAlias(folded, at, folded.length);
    if (!read || known.some(({ span }) => overlaps(span, read.nameSpan))) continue;
    const whole = wholeName(folded, read.definedEnd, read.name);
    if (whole !== undefined)
      found.push({ name: read.name, span: read.nameSpan, target: { kind: 'party', name: whole } });
  }
  return found;
}

/** The name that ends here and has a short form; it begins as that does, so that 原告 and 受 before it are no part of it. */
function wholeName(folded: string, end: number, short: string): string | undefined {
  let from = end;
  while (from > 0 && end - from < longest && !endsWords.test(folded[from - 1]!)) from--;
  const words = folded.slice(from, end);
  const starts = [words.lastIndexOf(short.slice(0, 2)), words.indexOf(short.charAt(0))];
  const start = starts.find((one) => one !== -1);
  const whole = start === undefined ? '' : words.slice(start);
  return whole.length > short.length && isSubsequence(short, whole) ? whole : undefined;
}
