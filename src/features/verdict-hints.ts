import type { Corpus } from '../corpus/corpus';
import type { Uri } from '../corpus/document';
import { takenForCourt } from '../corpus/quotation/speech';
import type { Span } from '../text/span';
import type { Phrases } from './phrases';

/** A few words behind a quotation. */
export interface VerdictHint {
  /** Behind the closing mark. */
  readonly at: number;
  readonly words: string;
  /** What the copy is worth that was compared with. */
  readonly note?: string;
}

/** What comparing the quotations of a stretch of a brief comes to, to stand behind each of them. */
export function verdictHintsOf(corpus: Corpus, uri: Uri, [start, end]: Span, phrases: Phrases): VerdictHint[] {
  const document = corpus.document(uri);
  if (!document) return [];
  return corpus.quotations.of(document).flatMap((checked): VerdictHint[] => {
    const { quotation, verdict, source, speech } = checked;
    const [from, to] = quotation.span;
    if (to < start || from > end) return [];
    const at = /[”」’"]/.test(document.text.charAt(to)) ? to + 1 : to;
    const other = takenForCourt(quotation, speech);
    const words = other && speech ? phrases.get(`speaker.${speech.speaker}`) : phrases.get(`verdict.${verdict}`);
    return [{ at, words, ...(source && { note: phrases.get(`verdict.against.${source.grade}`) }) }];
  });
}
