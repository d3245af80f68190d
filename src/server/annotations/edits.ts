import type { TextDocumentContentChangeEvent } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Edit } from '../../annotation/shift';
import { plain } from '../../text/decode';
import type { Span } from '../../text/span';

/** A change of an open text, as an edit of its LF form; the text is as it was before. */
export function editsIn(document: TextDocument, change: TextDocumentContentChangeEvent): Edit[] {
  if (!('range' in change)) return [wholeEdit(plain(document.getText()), plain(change.text))];
  const text = document.getText();
  const offset = (at: number): number => (text.includes('\r') ? plain(text.slice(0, at)).length : at);
  const { start, end } = change.range;
  const span: Span = [offset(document.offsetAt(start)), offset(document.offsetAt(end))];
  return [{ span, length: plain(change.text).length }];
}

/** What differs between two texts, as one edit. */
function wholeEdit(before: string, after: string): Edit {
  const most = Math.min(before.length, after.length);
  let head = 0;
  while (head < most && before[head] === after[head]) head++;
  let tail = 0;
  while (tail < most - head && before.at(-1 - tail) === after.at(-1 - tail)) tail++;
  return { span: [head, before.length - tail], length: after.length - tail - head };
}
