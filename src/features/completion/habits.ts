import type { CorpusDocument } from '../../corpus/document';
import type { Numerals } from '../../jurisdiction/jurisdiction';
import { isFull } from '../title-form';
import { isNorm } from '../../model/citation';

/** How a document writes its citations: what is suggested in it is written alike. */
export interface Habits {
  readonly numerals: Numerals;
  /** Whether it names laws with 中华人民共和国 when it names them first. */
  readonly fullTitles: boolean;
  /** The laws that it has named before an offset. */
  readonly named: ReadonlySet<string>;
}

export function habitsOf({ text, reading }: CorpusDocument, offset: number): Habits {
  let arabic = 0;
  let chinese = 0;
  let full = 0;
  let plain = 0;
  const named = new Set<string>();
  for (const citation of reading.citations) {
    // What is being typed at the offset is no habit yet.
    if (!isNorm(citation) || (citation.nameSpan ?? citation.span)[1] === offset) continue;
    if (citation.pin !== undefined) {
      if (/\d/.test(text.slice(...citation.span))) arabic++;
      else chinese++;
    }
    if (citation.nameSpan && citation.law) {
      if (isFull(text.slice(...citation.nameSpan))) full++;
      else if (!named.has(citation.law)) plain++;
      if (citation.nameSpan[1] < offset) named.add(citation.law);
    }
  }
  return { numerals: arabic > chinese ? 'arabic' : 'chinese', fullTitles: full >= plain, named };
}
