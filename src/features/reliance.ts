import type { CaseCitation, Citation, SeriesCitation } from '../model/citation';
import { covers, type Span } from '../text/span';
import type { Corpus, DecisionDocument } from '../corpus/corpus';
import type { CorpusDocument } from '../corpus/document';
import type { Candidate, Propositions } from '../corpus/proposition';
import { resolveCase } from '../corpus/resolve';

/** A place in a brief that cites a decision, with what it seems to be cited for. */
export interface Reliance {
  readonly document: CorpusDocument;
  readonly citation: Citation;
  /** The citation, or words quoted from it in a later sentence. */
  readonly place: Span;
  /** The sentence that the citation or the quotation stands in. */
  readonly sentence: Span;
  readonly candidates: readonly Candidate[];
}

interface Compared {
  readonly document: CorpusDocument;
  readonly target: DecisionDocument;
  readonly reliances: readonly Reliance[];
}

/** Who relies on which holding of a decision: worked out from the sentences around the citations of it. */
export class Reliances {
  /** What was found for a decision while the corpus was at a version. */
  private readonly found = new WeakMap<DecisionDocument, { version: number; reliances: readonly Reliance[] }>();
  /** What a citation was compared with: holds until its document or that decision is read anew. */
  private readonly compared = new WeakMap<Citation, Compared>();

  constructor(private readonly corpus: Corpus) {}

  /** All places in the briefs of the matter that cite a decision, document by document. */
  of(target: DecisionDocument): readonly Reliance[] {
    const { version } = this.corpus;
    const known = this.found.get(target);
    if (known?.version === version) return known.reliances;
    const reliances = this.find(target);
    this.found.set(target, { version, reliances });
    return reliances;
  }

  /** The places that seem to rely on one holding. */
  on(target: DecisionDocument, holding: string): Reliance[] {
    return this.of(target).filter((reliance) => reliance.candidates.some((candidate) => candidate.holding === holding));
  }

  private find(target: DecisionDocument): Reliance[] {
    const { corpus } = this;
    const result: Reliance[] = [];
    for (const { uri, citation } of corpus.citationsOfCase(corpus.keysOfDecision(target.reading), target.matter))
      this.add(result, uri, citation, target);
    for (const name of corpus.namesCited(target.matter)) {
      const [first, ...others] = corpus.citationsByName(name, target.matter);
      // One name means the same in every brief of a matter.
      if (first && this.add(result, first.uri, first.citation, target))
        for (const { uri, citation } of others) this.add(result, uri, citation, target);
    }
    const order = (reliance: Reliance): string => reliance.document.uri;
    return result.sort((a, b) => (order(a) === order(b) ? a.place[0] - b.place[0] : order(a) < order(b) ? -1 : 1));
  }

  /** Whether the citation means this decision. */
  private add(result: Reliance[], uri: string, citation: Citation, target: DecisionDocument): boolean {
    const document = this.corpus.document(uri);
    if (!document || resolveCase(this.corpus, document, citation)?.document !== target) return false;
    if (document.kind === 'brief') result.push(...this.compare(document, citation, target));
    return true;
  }

  private compare(document: CorpusDocument, citation: Citation, target: DecisionDocument): readonly Reliance[] {
    const known = this.compared.get(citation);
    if (known?.document === document && known.target === target) return known.reliances;
    const { propositions } = this.corpus;
    const reliances = sentencesOn(propositions, document, citation).map(({ place, sentence }): Reliance => {
      const candidates = propositions.passagesFor(document, sentence, target);
      return { document, citation, place, sentence, candidates };
    });
    this.compared.set(citation, { document, target, reliances });
    return reliances;
  }
}

/** The sentence of a citation, and each further one that quotes words tied to it. */
function sentencesOn(
  propositions: Propositions,
  document: CorpusDocument,
  citation: Citation,
): { readonly place: Span; readonly sentence: Span }[] {
  const own = propositions.sentenceAt(document, citation.span);
  const found = [{ place: citation.span, sentence: own }];
  const { reading } = document;
  if (reading.kind !== 'brief') return found;
  const index = reading.citations.indexOf(citation);
  for (const quotation of reading.quotations) {
    if (quotation.citation !== index || covers(own, quotation.span)) continue;
    found.push({ place: quotation.span, sentence: propositions.sentenceAt(document, quotation.span) });
  }
  return found;
}

/** Whether a citation is one that a decision of the folder can answer. */
export function isCase(
  citation: Citation,
): citation is CaseCitation | (SeriesCitation & { readonly kind: 'guiding-case' }) {
  return citation.kind === 'case' || citation.kind === 'guiding-case';
}
