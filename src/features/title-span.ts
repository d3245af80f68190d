import type { CorpusDocument } from '../corpus/document';
import { type Span, trimmed } from '../text/span';

/** Where a document names itself: the heading of a decision, of anything else its first line behind front matter. */
export function titleSpan({ reading, text }: CorpusDocument): Span {
  const heading = reading.kind === 'judgment' ? reading.sections.find(({ role }) => role === 'heading') : undefined;
  if (heading) return trimmed(text, heading.span);
  const start = /^---\n(?:.*\n)*?---\n/.exec(text)?.[0].length ?? 0;
  const [from] = trimmed(text, [start, text.length]);
  const end = text.indexOf('\n', from);
  return trimmed(text, [from, end === -1 ? text.length : end]);
}
