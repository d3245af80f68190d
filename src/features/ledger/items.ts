import type { Corpus } from '../../corpus/corpus';
import type { CorpusDocument } from '../../corpus/document';
import type { CheckedQuotation, Passage } from '../../corpus/quotation/quotations';
import type { NoSource } from '../../corpus/quotation/sources';
import { takenForCourt } from '../../corpus/quotation/speech';
import type { SourceGrade } from '../../model/authority';
import type { CheckedKind, CheckVerdict } from '../../model/check';
import type { Citation } from '../../model/citation';
import { problemsOf } from '../../rules/check';
import { truncatedQualifier } from '../../rules/truncated-qualifier';
import { overlaps, type Span } from '../../text/span';
import { authorityOf } from './authority';
import { heldBy } from './held-source';
import { bare, poorest, wordsOf } from './source-words';

/** The source of an item as the folder has it now. */
export interface ItemSource {
  /** Where to look: the words found, or the first text that was looked through. */
  readonly place: Passage;
  /** What a check holds on to: its words without blanks, in the folded view. */
  readonly words: string;
  /** The poorest of all copies that took part. */
  readonly grade: SourceGrade;
}

/** A citation or quotation of a brief, with all that its state depends on. */
export interface LedgerItem {
  readonly of: CheckedKind;
  readonly span: Span;
  /** The citation, or the one that the quotation belongs to. */
  readonly citation?: Citation;
  /**
   * What a check stands for in the draft: of a quotation its words, whose they are said to be and the authority; of a
   * citation the authority and the sentence that rests on it.
   */
  readonly draft: string;
  /** Absent where the folder has none. */
  readonly source?: ItemSource;
  /** What comparing with the source comes to now; absent where there is nothing to compare. */
  readonly verdict?: CheckVerdict;
  /** Why there is nothing to compare. */
  readonly why?: NoSource;
}

/** The citations and quotations of a brief in the order of the text, what lies around others first; none of other papers. */
export function ledgerItemsOf(corpus: Corpus, document: CorpusDocument): LedgerItem[] {
  const { reading } = document;
  if (reading.kind !== 'brief') return [];
  const items = [
    ...reading.citations.map((citation) => ofCitation(corpus, document, citation)),
    ...ofQuotations(corpus, document),
  ];
  const objections = problemsOf({ corpus, document }).filter(
    ({ code, severity }) => /^(?:citation|case)\//.test(code) && (severity === 'error' || severity === 'warning'),
  );
  return items
    .map((item) => {
      const objected = item.verdict === 'exists' && objections.some(({ span }) => overlaps(span, item.span));
      return objected ? { ...item, verdict: 'objected' as const } : item;
    })
    .sort((a, b) => a.span[0] - b.span[0] || b.span[1] - a.span[1]);
}

function ofCitation(corpus: Corpus, document: CorpusDocument, citation: Citation): LedgerItem {
  const sentence = corpus.propositions.sentenceAt(document, citation.span);
  const held = heldBy(corpus, document, citation);
  const known = typeof held === 'string' || held.exists === undefined ? undefined : held.exists ? 'exists' : 'objected';
  return {
    ...{ of: 'citation', span: citation.span, citation },
    draft: [authorityOf(document, citation), bare(document.folded.slice(...sentence))].join('\n'),
    ...(typeof held === 'string' ? { why: held } : { source: held.source }),
    ...(known && { verdict: known }),
  };
}

function ofQuotations(corpus: Corpus, document: CorpusDocument): LedgerItem[] {
  const cut = new Set(truncatedQualifier.check({ corpus, document }).map(({ span }) => span[0]));
  return corpus.quotations.of(document).map((checked): LedgerItem => {
    const { quotation, why } = checked;
    const { span, attribution } = quotation;
    const citation = quotation.citation === undefined ? undefined : document.reading.citations[quotation.citation];
    const authority = citation ? authorityOf(document, citation) : '';
    const source = sourceOf(corpus, checked);
    return {
      ...{ of: 'quotation', span, ...(citation && { citation }) },
      draft: [bare(document.folded.slice(...span)), attribution ?? '', authority].join('\n'),
      ...(why !== undefined && { why }),
      ...(source && { source, verdict: verdictOf(checked, cut.has(span[0])) }),
    };
  });
}

/** The words that were found; where none were, all that were looked through. */
function sourceOf(corpus: Corpus, { source, compared }: CheckedQuotation): ItemSource | undefined {
  if (source) return { place: source, words: wordsOf(corpus, [source]), grade: source.grade };
  const places = compared.flatMap((uri): Passage[] => {
    const document = corpus.document(uri);
    return document ? [{ uri, span: [0, document.text.length] }] : [];
  });
  const [first] = places;
  return (
    first && { place: { uri: first.uri, span: [0, 0] }, words: wordsOf(corpus, places), grade: poorest(corpus, places) }
  );
}

/** The same words given as another’s, or cut before what turns them, agree with nothing. */
function verdictOf({ verdict, quotation, speech }: CheckedQuotation, isCut: boolean): CheckVerdict {
  if (verdict === 'no-source') return 'not-found';
  const agrees = verdict === 'exact' || verdict === 'variant';
  return agrees && (isCut || takenForCourt(quotation, speech)) ? 'objected' : verdict;
}
