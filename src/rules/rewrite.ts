import type { Fix } from '../model/problem';
import type { Span } from '../text/span';

/** A fix that writes other words at a place; a person looks at it first. */
export function rewrite(span: Span, text: string): Fix {
  return { title: { key: 'fix.write', args: [text] }, edits: [{ span, text }], sure: false };
}
