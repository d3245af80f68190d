import { plain } from './decode';
import type { Span } from './span';

/** New words for a stretch of a text in its plain form: LF, without BOM. */
export interface TextEdit {
  readonly span: Span;
  readonly text: string;
}

/**
 * A text as it stands in its file, with edits made in it that count in its plain form: its BOM and its line breaks, mixed
 * ones too, stay as they are, and new breaks are as its first one. Edits do not overlap.
 */
export function editedRaw(raw: string, edits: readonly TextEdit[]): string {
  const lineBreak = /\r\n?|\n/.exec(raw)?.[0] ?? '\n';
  const start = raw.charCodeAt(0) === 0xfeff ? 1 : 0;
  let result = '';
  let [done, at, offset] = [0, start, 0];
  /** Goes on to an offset of the plain text. */
  const goTo = (target: number): void => {
    for (; offset < target; offset++) at += raw.startsWith('\r\n', at) ? 2 : 1;
  };
  for (const { span, text } of [...edits].sort((a, b) => a.span[0] - b.span[0])) {
    goTo(span[0]);
    result += raw.slice(done, at) + plain(text).replaceAll('\n', lineBreak);
    goTo(span[1]);
    done = at;
  }
  return result + raw.slice(done);
}
