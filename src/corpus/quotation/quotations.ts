import type { SourceGrade } from '../../model/authority';
import type { Quotation, QuotationVerdict } from '../../model/quotation';
import { plainOf, spanOf } from '../../text/plain';
import type { Span } from '../../text/span';
import type { Corpus } from '../corpus';
import type { CorpusDocument, Uri } from '../document';
import { canVerify } from '../verifying';
import { findIn, verdictOf, type Compared, type Difference } from './compare';
import { plainWords } from './plain-words';
import { sourcesOf, type NoSource, type Source } from './sources';
import { speechAt, speechIn, type Speech } from './speech';
import type { Standing, WordsIndex } from './words-index';

/** A stretch of another document that a quotation was found in. */
export interface Passage {
  readonly uri: Uri;
  readonly span: Span;
}

/** Where else a matter has the words of a quotation. */
export interface Elsewhere extends Passage {
  readonly speech?: Speech;
  /** Words like them, not the same. */
  readonly changed?: true;
}

/** A quotation of a brief with what comparing it came to. */
export interface CheckedQuotation {
  readonly quotation: Quotation;
  readonly verdict: QuotationVerdict;
  /** Why there was nothing to compare with. */
  readonly why?: NoSource;
  /** Where the words stand, or those that they were made of. */
  readonly source?: Passage & { readonly grade: SourceGrade };
  /** In what an altered quotation differs from its source, in the order of the text. */
  readonly differences: readonly Difference[];
  /** Who says the passage. */
  readonly speech?: Speech;
  /** The documents that were looked through, where the words were not found. */
  readonly compared: readonly Uri[];
  /** Where the words do stand, of what the matter holds, if not in the source that is cited. */
  readonly elsewhere?: Elsewhere;
  /** The words agree with a copy that is worth it: official, or of a database. */
  readonly verified: boolean;
}

/** What of a document's text a quotation was compared with before is kept for as many quotations. */
const mostKept = 4000;

/** Compares the quotations of briefs with their sources; what it found in a source is kept as long as that stands. */
export class Quotations {
  private readonly checked = new WeakMap<CorpusDocument, { version: number; of: readonly CheckedQuotation[] }>();
  private readonly found = new WeakMap<CorpusDocument, Map<string, Compared | null>>();
  private readonly elsewhere = new Map<string, Elsewhere | null>();
  private elsewhereAt = -1;

  constructor(
    private readonly corpus: Corpus,
    private readonly index: WordsIndex,
  ) {}

  /** The quotations of a brief, compared; none of any other document. */
  of(document: CorpusDocument): readonly CheckedQuotation[] {
    const { reading } = document;
    if (reading.kind !== 'brief' || reading.quotations.length === 0) return [];
    const known = this.checked.get(document);
    if (known?.version === this.corpus.version) return known.of;
    const of = reading.quotations.map((quotation) => this.check(document, quotation));
    this.checked.set(document, { version: this.corpus.version, of });
    return of;
  }

  private check(document: CorpusDocument, quotation: Quotation): CheckedQuotation {
    const citation = quotation.citation === undefined ? undefined : document.reading.citations[quotation.citation];
    if (!citation) return without(quotation, 'untied');
    const sources = sourcesOf(this.corpus, document, citation);
    if (typeof sources === 'string') return without(quotation, sources);
    if (quotation.translation && sources.every((one) => one.document.reading.language !== 'en'))
      return without(quotation, 'translation');
    const parts = (quotation.parts ?? [quotation.span])
      .map((part) => plainOf(document.folded, part))
      .filter(({ words }) => words !== '');
    if (parts.length === 0) return without(quotation, 'untied');
    const words = parts.map((part) => part.words);
    const best = sources
      .flatMap((source) => {
        const compared = this.lookedFor(words, source);
        return compared ? [{ source: source.document, ...verdictOf(document, parts, source.document, compared) }] : [];
      })
      .sort((a, b) => order.indexOf(a.verdict) - order.indexOf(b.verdict))[0];
    const compared = best ? [best.source.uri] : sources.map((source) => source.document.uri);
    const agrees = best?.verdict === 'exact' || best?.verdict === 'variant';
    const elsewhere = agrees ? undefined : this.standing(words, document, sources);
    const common = { quotation, compared, ...(elsewhere && { elsewhere }) };
    if (!best) return { ...common, verdict: 'not-found', differences: [], verified: false };
    const { source, verdict, differences, spans } = best;
    const grade = source.reading.sourceGrade;
    const speech = speechAt(source, spans);
    return {
      ...common,
      verdict,
      source: { uri: source.uri, span: [spans[0]![0], spans.at(-1)![1]], grade },
      differences,
      ...(speech && { speech }),
      verified: agrees && canVerify(grade),
    };
  }

  private lookedFor(words: readonly string[], { document, region }: Source): Compared | undefined {
    let found = this.found.get(document);
    if (!found || found.size > mostKept) {
      found = new Map<string, Compared | null>();
      this.found.set(document, found);
    }
    const key = `${region.join()} ${words.join('\n')}`;
    let compared = found.get(key);
    if (compared === undefined) found.set(key, (compared = findIn(words, document, region) ?? null));
    return compared ?? undefined;
  }

  /** Where else in the matter the words stand as they are; where they do not, where they stand in a changed form. */
  private standing(words: readonly string[], from: CorpusDocument, sources: readonly Source[]): Elsewhere | undefined {
    if (this.elsewhereAt !== this.index.version || this.elsewhere.size > mostKept) {
      this.elsewhere.clear();
      this.elsewhereAt = this.index.version;
    }
    const key = `${from.matter} ${sources.map(({ document }) => document.uri).join(' ')} ${words.join('\n')}`;
    let passage = this.elsewhere.get(key);
    if (passage === undefined) {
      passage = this.standingNow(words, from, sources) ?? null;
      this.elsewhere.set(key, passage);
    }
    return passage ?? undefined;
  }

  private standingNow(
    words: readonly string[],
    { matter }: CorpusDocument,
    sources: readonly Source[],
  ): Elsewhere | undefined {
    // Of a statute only the article was looked through.
    const compared = sources.filter(({ document, region }) => region[1] - region[0] >= document.text.length);
    const isOther = ({ document }: Standing): boolean => !compared.some((one) => one.document.uri === document.uri);
    const found = this.index.holding(words, matter, compared.length + 1).find(isOther);
    if (found) return passageOf(found);
    const like = this.index.likest(words, matter);
    return like && isOther(like) && !sources.some(({ document }) => document.uri === like.document.uri)
      ? { ...passageOf(like), changed: true }
      : undefined;
  }
}

const order: readonly QuotationVerdict[] = ['exact', 'variant', 'altered'];

function passageOf({ document, located }: Standing): Elsewhere {
  const plain = plainWords(document);
  const span: Span = [spanOf(plain, located.parts[0]!)[0], spanOf(plain, located.parts.at(-1)!)[1]];
  const speech = speechIn(document, span);
  return { uri: document.uri, span, ...(speech && { speech }) };
}

function without(quotation: Quotation, why: NoSource): CheckedQuotation {
  return { quotation, verdict: 'no-source', why, differences: [], compared: [], verified: false };
}
