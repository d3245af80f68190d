import { isNorm, type Citation } from '../model/citation';
import type { Party } from '../model/decision';
import type { Holding, Issue } from '../model/holding';
import type { Quotation } from '../model/quotation';
import { lengthOf, touches, type Span } from '../text/span';
import type { CorpusDocument } from '../corpus/document';

/** What stands at an offset: the smallest thing that means something there. */
export type Target =
  | { readonly kind: 'citation'; readonly span: Span; readonly citation: Citation }
  | { readonly kind: 'quotation'; readonly span: Span; readonly quotation: Quotation; readonly citation?: Citation }
  | { readonly kind: 'party'; readonly span: Span; readonly party: Party }
  | { readonly kind: 'holding'; readonly span: Span; readonly holding: Holding }
  | { readonly kind: 'issue'; readonly span: Span; readonly issue: Issue };

/** The target at an offset; a name or a citation inside a holding comes before the holding. */
export function targetAt(document: CorpusDocument, offset: number): Target | undefined {
  const citation = citationAt(document, offset);
  if (citation) return citation;
  const { reading } = document;
  if (reading.kind === 'judgment') {
    const party = partyAt(document, offset, reading.parties);
    if (party) return party;
    const holding = smallest(at(reading.holdings, offset));
    if (holding) return { kind: 'holding', span: holding.span, holding };
    const issue = smallest(at(reading.issues, offset));
    if (issue) return { kind: 'issue', span: issue.span, issue };
  }
  if (reading.kind === 'brief') {
    const quotation = smallest(at(reading.quotations, offset));
    const cited = quotation?.citation === undefined ? undefined : reading.citations[quotation.citation];
    if (quotation) return { kind: 'quotation', span: quotation.span, quotation, ...(cited && { citation: cited }) };
  }
  return undefined;
}

function citationAt({ reading }: CorpusDocument, offset: number): Target | undefined {
  const citation = smallest(at(reading.citations, offset));
  if (citation) return { kind: 'citation', span: citation.span, citation };
  // On the title of a list, the citation that it names first.
  for (const one of reading.citations)
    if ('nameSpan' in one && one.nameSpan && lengthOf(one.nameSpan) > 0 && touches(one.nameSpan, offset))
      return { kind: 'citation', span: one.nameSpan, citation: one };
  // On the short form in its definition, the last citation before it of what it was defined for.
  const alias = smallest(at(reading.aliases, offset).filter(({ span }) => lengthOf(span) > 0));
  const meant =
    alias && reading.citations.findLast((one) => startOf(one) <= alias.span[0] && isMeant(one, alias.target.name));
  return alias && meant ? { kind: 'citation', span: alias.span, citation: meant } : undefined;
}

/** Where a citation begins to be named: its title may stand before the definition, its pin behind it. */
function startOf(citation: Citation): number {
  return ('nameSpan' in citation ? citation.nameSpan : undefined)?.[0] ?? citation.span[0];
}

function isMeant(citation: Citation, name: string): boolean {
  if (citation.kind === 'case') return citation.caseNumber === name || citation.name === name;
  return isNorm(citation) && citation.law === name;
}

/** The items in which an offset lies; only where there are none, those that end at it. */
function at<T extends { readonly span: Span }>(items: readonly T[], offset: number): T[] {
  const touching = items.filter(({ span }) => touches(span, offset));
  const inside = touching.filter(({ span }) => offset < span[1]);
  return inside.length > 0 ? inside : touching;
}

/** The party whose name stands around an offset; of several the longest name. */
function partyAt(document: CorpusDocument, offset: number, parties: readonly Party[]): Target | undefined {
  let best: { party: Party; span: Span } | undefined;
  for (const party of parties)
    for (const name of [party.name, ...party.aliases]) {
      if (name === '') continue;
      const first = document.text.indexOf(name, Math.max(0, offset - name.length + 1));
      if (first === -1 || first > offset) continue;
      const span: Span = [first, first + name.length];
      if (!best || lengthOf(span) > lengthOf(best.span)) best = { party, span };
    }
  return best && { kind: 'party', ...best };
}

function smallest<T extends { readonly span: Span }>(items: readonly T[]): T | undefined {
  return items.reduce<T | undefined>(
    (best, item) => (!best || lengthOf(item.span) < lengthOf(best.span) ? item : best),
    undefined,
  );
}
