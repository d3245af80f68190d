import type { LawTitle, Pin } from '../model/authority';
import { isNorm, type Citation } from '../model/citation';
import type { Party } from '../model/decision';
import type { Provision, Statute } from '../model/statute';
import { overlaps, touches, type Span } from '../text/span';
import { isDecision, isStatute, type Corpus, type DecisionDocument } from '../corpus/corpus';
import { publicLaw, type CorpusDocument, type Uri } from '../corpus/document';
import { resolveCase } from '../corpus/resolve';
import { provisionsMeet } from '../corpus/same-provision';
import type { Place } from './card';
import { isCase, type Reliances } from './reliance';
import { targetAt } from './targets';

/** A provision that somebody asks about; the whole law where no pin is given. */
export interface AskedProvision {
  readonly law: LawTitle;
  readonly pin: Pin | undefined;
}

/** Who cites this provision or decision, which briefs rely on this holding, where this party is named. */
export class References {
  constructor(
    private readonly corpus: Corpus,
    private readonly reliances: Reliances,
  ) {}

  /** `withItself`: whether the holding asked about comes first, before those who rely on it. */
  at(uri: Uri, offset: number, withItself = true): Place[] {
    const document = this.corpus.document(uri);
    if (!document) return [];
    const target = targetAt(document, offset);
    if (!target) return this.ofDocumentAt(document, offset);
    switch (target.kind) {
      case 'citation':
      case 'quotation':
        return target.citation ? this.ofCitation(document, target.citation) : [];
      case 'holding': {
        if (!isDecision(document)) return [];
        const relying = this.ofHolding(document, target.holding.id);
        return withItself ? [{ uri, span: target.holding.span }, ...relying] : relying;
      }
      case 'issue': {
        const id = target.issue.restates ?? target.issue.id;
        return isDecision(document)
          ? document.reading.holdings
              .filter((holding) => holding.issue === id)
              .map((holding) => ({ uri, span: holding.span }))
          : [];
      }
      case 'party':
        return mentions(document, target.party);
    }
  }

  /** The provision at an offset, cited there or standing there; `undefined` where something else is. */
  provisionAt(uri: Uri, offset: number): AskedProvision | undefined {
    const document = this.corpus.document(uri);
    const target = document && targetAt(document, offset);
    if (!target) return document && isStatute(document) ? standingAt(document.reading.statute, offset) : undefined;
    if (target.kind !== 'citation' || !isNorm(target.citation) || !target.citation.law) return undefined;
    return { law: target.citation.law, pin: target.citation.pin };
  }

  /** Citations of the same law in the matter; where a pin is given, those that meet it. */
  private ofCitation(document: CorpusDocument, citation: Citation): Place[] {
    if (isNorm(citation)) return citation.law ? this.ofProvision(citation.law, citation.pin, document) : [];
    if (!isCase(citation)) return [];
    const target = resolveCase(this.corpus, document, citation)?.document;
    if (target) return this.ofDecision(target);
    const keys = this.corpus.keysOf(citation);
    if (keys.length > 0) return places(this.corpus.citationsOfCase(keys, document.matter));
    return citation.name ? places(this.corpus.citationsByName(citation.name, document.matter)) : [];
  }

  /** In a law, on a provision of it; in a decision, on its own number at the head. */
  private ofDocumentAt(document: CorpusDocument, offset: number): Place[] {
    if (isStatute(document)) {
      const { law, pin } = standingAt(document.reading.statute, offset);
      return this.ofProvision(law, pin, document);
    }
    if (!isDecision(document)) return [];
    const heading = document.reading.sections.find((section) => section.role === 'heading');
    return heading && touches(heading.span, offset) ? this.ofDecision(document) : [];
  }

  private ofProvision(law: string, pin: string | undefined, from: CorpusDocument): Place[] {
    // Another text of the law refers to itself, under numbers of its own.
    // Public law lies in no matter: whoever asks from there is shown each open folder, as the tree of holdings does.
    const all =
      from.matter === publicLaw ? this.corpus.citationsInAllMatters(law) : this.corpus.citationsOfLaw(law, from.matter);
    const cited = all.filter(({ uri }) => {
      const document = this.corpus.document(uri);
      return uri === from.uri || !document || !isStatute(document) || document.reading.statute.law !== law;
    });
    if (pin === undefined) return places(cited);
    return places(cited.filter(({ citation }) => citation.pin !== undefined && provisionsMeet(citation.pin, pin)));
  }

  private ofDecision(target: DecisionDocument): Place[] {
    const found = places(this.corpus.citationsOfCase(this.corpus.keysOfDecision(target.reading), target.matter));
    const known = new Set(found.map((place) => `${place.uri} ${place.span[0]}`));
    for (const { document, citation } of this.reliances.of(target))
      if (!known.has(`${document.uri} ${citation.span[0]}`)) found.push({ uri: document.uri, span: citation.span });
    return found;
  }

  /** The citations in briefs whose sentences seem to rely on a holding. */
  private ofHolding(document: DecisionDocument, id: string): Place[] {
    return this.reliances.on(document, id).map((reliance) => ({ uri: reliance.document.uri, span: reliance.place }));
  }
}

function places(found: readonly { readonly uri: Uri; readonly citation: Citation }[]): Place[] {
  return found.map(({ uri, citation }) => ({ uri, span: citation.span }));
}

function standingAt({ law, provisions }: Statute, offset: number): AskedProvision {
  return { law, pin: provisionPin(provisions, offset) };
}

/** The pin of the smallest provision in which an offset lies. */
export function provisionPin(provisions: readonly Provision[], offset: number): string | undefined {
  for (const provision of provisions) {
    if (!touches(provision.span, offset)) continue;
    return provisionPin(provision.children, offset) ?? provision.pin;
  }
  return undefined;
}

/** Where a document names a party, in full or in short; the longest name counts where one holds another. */
function mentions(document: CorpusDocument, party: Party): Place[] {
  const spans: Span[] = [];
  const names = [party.name, ...party.aliases].filter((name) => name !== '').sort((a, b) => b.length - a.length);
  for (const name of names)
    for (let at = document.text.indexOf(name); at !== -1; at = document.text.indexOf(name, at + name.length)) {
      const span: Span = [at, at + name.length];
      if (!spans.some((other) => overlaps(other, span))) spans.push(span);
    }
  return spans.sort((a, b) => a[0] - b[0]).map((span) => ({ uri: document.uri, span }));
}
