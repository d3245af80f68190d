import type { Span } from '../text/span';

/** The words of a source at a place, for a message or a fix: without breaks and blanks. */
export function wordsAt({ text }: { readonly text: string }, span: Span): string {
  return text.slice(...span).replace(/\s/g, '');
}
