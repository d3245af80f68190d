import type { CorrectedKind } from '../../model/correction';
import type { Party } from '../../model/decision';
import type { Holding, Issue } from '../../model/holding';
import type { Section } from '../../model/outline';
import type { DecisionReading } from '../../model/reading';
import { covers, lengthOf, touches, trimmed, type Span } from '../../text/span';
import type { DecisionDocument } from '../../corpus/corpus';
import { targetAt } from '../targets';

/** Something of a reading that a person may correct. */
export type Item =
  | { readonly of: 'holding'; readonly thing: Holding }
  | { readonly of: 'issue'; readonly thing: Issue }
  | { readonly of: 'party'; readonly thing: Party }
  | { readonly of: 'section'; readonly thing: Section };

/** All of a kind, in the order of the text. */
export function itemsOf(reading: DecisionReading, of: CorrectedKind): Item[] {
  switch (of) {
    case 'holding':
      return reading.holdings.map((thing) => ({ of, thing }));
    case 'issue':
      return reading.issues.map((thing) => ({ of, thing }));
    case 'party':
      return reading.parties.map((thing) => ({ of, thing }));
    case 'section':
      return reading.sections.map((thing) => ({ of, thing }));
  }
}

/**
 * What is meant by a selection: of a kind that is named, that of this very passage or the smallest around it; else the
 * holding there, or the issue, or the party that is named, or the part that it lies in.
 */
export function itemAt(document: DecisionDocument, span: Span, of?: CorrectedKind): Item | undefined {
  if (of !== undefined) return around(document, itemsOf(document.reading, of), span) ?? partyNamed(document, span, of);
  return (
    around(document, itemsOf(document.reading, 'holding'), span) ??
    around(document, itemsOf(document.reading, 'issue'), span) ??
    partyNamed(document, span, 'party') ??
    around(document, itemsOf(document.reading, 'section'), span)
  );
}

/** What was read at a passage and is shown no more, since a person has rejected it: to be accepted all the same. */
export function rejectedAt(document: DecisionDocument, span: Span, of?: CorrectedKind): Item | undefined {
  const { asRead, reading } = document;
  if (asRead?.kind !== 'judgment') return undefined;
  const kinds = new Set((reading.corrections?.rejected ?? []).map((one) => one.of));
  return [...kinds]
    .filter((kind) => of === undefined || kind === of)
    .flatMap((kind) => itemsOf(asRead, kind))
    .find((item) => {
      const own = spanOf(document, item);
      return own[0] === span[0] && own[1] === span[1];
    });
}

/** Where an item stands, without blanks at its ends. */
export function spanOf({ text }: DecisionDocument, { thing }: Item): Span {
  return trimmed(text, thing.span);
}

function around(document: DecisionDocument, items: readonly Item[], span: Span): Item | undefined {
  const very = items.find((item) => {
    const own = spanOf(document, item);
    return own[0] === span[0] && own[1] === span[1];
  });
  const [start, end] = span;
  const fitting = items.filter(({ thing }) => (start === end ? touches(thing.span, start) : covers(thing.span, span)));
  return very ?? fitting.sort((a, b) => lengthOf(a.thing.span) - lengthOf(b.thing.span))[0];
}

function partyNamed(document: DecisionDocument, span: Span, of: CorrectedKind): Item | undefined {
  const target = of === 'party' ? targetAt(document, span[0]) : undefined;
  return target?.kind === 'party' ? { of: 'party', thing: target.party } : undefined;
}
