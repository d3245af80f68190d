import { isNorm, type Citation } from '../model/citation';
import { isDecision, isStatute, type Corpus } from '../corpus/corpus';
import type { CorpusDocument, Uri } from '../corpus/document';
import type { Span } from '../text/span';
import type { Card } from './card';
import { caseCard } from './cards/case-card';
import { holdingCard, issueCard } from './cards/holding-card';
import { otherCard } from './cards/other-card';
import { partyCard } from './cards/party-card';
import { provisionCard } from './cards/provision-card';
import { quotationCard } from './cards/quotation-card';
import { standingCard } from './cards/standing-card';
import type { Phrases } from './phrases';
import type { Reliances } from './reliance';
import { targetAt } from './targets';

/** The card for whatever stands at an offset; `undefined` where nothing does. */
export class Hover {
  constructor(
    private readonly corpus: Corpus,
    private readonly reliances: Reliances,
  ) {}

  at(uri: Uri, offset: number, phrases: Phrases): Card | undefined {
    const document = this.corpus.document(uri);
    const target = document && targetAt(document, offset);
    if (!document) return undefined;
    if (!target) return isStatute(document) ? standingCard(this.corpus, document, offset, phrases) : undefined;
    switch (target.kind) {
      case 'citation': {
        const sentence = this.corpus.propositions.sentenceAt(document, target.span);
        return this.ofCitation(document, target.citation, target.span, sentence, phrases);
      }
      case 'quotation': {
        const checked = this.corpus.quotations.of(document).find((one) => one.quotation === target.quotation);
        return checked && quotationCard(this.corpus, document, checked, phrases);
      }
      case 'party':
        return partyCard(document, target.party, target.span, phrases);
      case 'holding':
        return isDecision(document)
          ? holdingCard(this.corpus, this.reliances, document, target.holding, phrases)
          : undefined;
      case 'issue':
        return isDecision(document) ? issueCard(document, target.issue, phrases) : undefined;
    }
  }

  private ofCitation(document: CorpusDocument, citation: Citation, span: Span, sentence: Span, phrases: Phrases): Card {
    if (isNorm(citation)) return provisionCard(this.corpus, document, citation, span, phrases);
    switch (citation.kind) {
      case 'official-document':
      case 'commentary':
      case 'foreign':
        return otherCard(document, citation, span, phrases);
      default:
        return caseCard(this.corpus, document, citation, span, sentence, phrases);
    }
  }
}
