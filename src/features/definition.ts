import { isNorm, type Citation } from '../model/citation';
import type { Quotation } from '../model/quotation';
import type { Span } from '../text/span';
import type { Corpus } from '../corpus/corpus';
import type { CorpusDocument, Uri } from '../corpus/document';
import { startOfReasoning } from '../corpus/proposition';
import { resolveCase, resolveProvision } from '../corpus/resolve';
import type { Place } from './card';
import { Jump } from './jump';
import { isCase } from './reliance';
import { targetAt } from './targets';

/** Where a name leads: what it was asked on, and the places, best first. */
export interface Definition {
  readonly origin: Span;
  readonly places: readonly Place[];
}

/** From a citation to its source, from a holding, an ordered item or an issue to the reasoning that carries it. */
export class Definitions {
  private readonly jump: Jump;

  constructor(private readonly corpus: Corpus) {
    this.jump = new Jump(corpus);
  }

  at(uri: Uri, offset: number): Definition | undefined {
    const document = this.corpus.document(uri);
    const target = document && targetAt(document, offset);
    if (!document || !target) return undefined;
    switch (target.kind) {
      case 'citation': {
        const sentence = this.corpus.propositions.sentenceAt(document, target.span);
        return found(target.span, this.sourcesOf(document, target.citation, sentence, 'source'));
      }
      case 'quotation':
        return found(target.span, this.ofQuotation(document, target.quotation, target.citation));
      case 'party':
        return found(target.span, [{ uri, span: target.party.span }]);
      case 'holding':
      case 'issue':
        return found(target.span, this.jump.toReasoning(uri, offset));
    }
  }

  /** Where the quoted words stand, or those that they were made of; else what the citation leads to. */
  private ofQuotation(document: CorpusDocument, quotation: Quotation, citation: Citation | undefined): Place[] {
    const checked = this.corpus.quotations.of(document).find((one) => one.quotation === quotation);
    if (checked?.source) return [checked.source];
    return citation ? this.sourcesOf(document, citation, withMarks(quotation.span), 'words') : [];
  }

  /** The provision of the version meant; of a decision, at most three passages that the sentence is about. */
  private sourcesOf(document: CorpusDocument, citation: Citation, sentence: Span, asked: 'source' | 'words'): Place[] {
    if (isNorm(citation)) {
      const resolved = resolveProvision(this.corpus, document, citation);
      if (!resolved) return [];
      // An article that the copy does not hold leads nowhere: its top would pass for the article.
      if (citation.pin !== undefined && !resolved.span) return [];
      return [{ uri: resolved.document.uri, span: resolved.span ?? [0, 0] }];
    }
    if (!isCase(citation)) return [];
    const target = resolveCase(this.corpus, document, citation)?.document;
    if (!target) return [];
    const passages = this.corpus.propositions.passagesFor(document, sentence, target);
    // Whoever asks for quoted words wants to see them, not what sounds like them.
    const quoting = passages.filter(({ grounds }) => grounds.some(({ kind }) => kind === 'quoted'));
    const shown = asked === 'words' && quoting.length > 0 ? quoting : passages;
    if (shown.length > 0) return shown.map((passage) => ({ uri: target.uri, span: passage.span }));
    return [{ uri: target.uri, span: startOfReasoning(target) ?? [0, 0] }];
  }
}

/** The quotation marks around quoted words tell the comparison that they are quoted. */
function withMarks([start, end]: Span): Span {
  return [Math.max(0, start - 1), end + 1];
}

function found(origin: Span, places: readonly Place[]): Definition | undefined {
  return places.length > 0 ? { origin, places } : undefined;
}
