import { byWords } from '../../annotation/by-words';
import { CodePoints } from '../../text/code-points';
import { plain } from '../../text/decode';
import type { Span } from '../../text/span';
import type { ImportedTag } from './exchanged';

/**
 * Where an imported tag is in a text: at its offsets where its words stand there, else where its words are found and
 * nowhere else; `whole` where it is about the whole document, nothing where it is not found for certain.
 */
export function placeOf({ points, quote }: ImportedTag, text: string): Span | 'whole' | undefined {
  if (!points && !quote) return 'whole';
  const span = points && new CodePoints(text).unitsOf(points);
  const exact = quote && plain(quote.exact);
  if (span && span[0] < span[1] && span[1] <= text.length && (exact ?? text.slice(...span)) === text.slice(...span))
    return span;
  if (!quote || exact === undefined) return undefined;
  const anchor = { base: '', start: 0, end: 0, exact, prefix: plain(quote.prefix), suffix: plain(quote.suffix) };
  const resolved = byWords(anchor, text);
  // Words that are much like these may be anybody’s: the format says nothing of the text they were marked in.
  return resolved.outcome === 'found' || resolved.outcome === 'moved' ? resolved.span : undefined;
}
