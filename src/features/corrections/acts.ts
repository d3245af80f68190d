import type { CorrectedKind, Correction } from '../../model/correction';
import type { Standing } from '../../model/corrected';
import { covers, trimmed, type Span } from '../../text/span';
import type { DecisionDocument } from '../../corpus/corpus';
import { itemsOf, spanOf, type Item } from './item';
import { correctionOf, valuesOf, type Values } from './values';

/** What a person does to an item of a reading. */
export type Act =
  | { readonly is: 'accept' | 'reject' | 'join' }
  /** What is absent stays as it is. */
  | { readonly is: 'change'; readonly values: Values }
  | { readonly is: 'span'; readonly span: Span }
  /** `values` are of the second part; as the first where absent. */
  | { readonly is: 'split'; readonly at: number; readonly values?: Values };

/** One correction to be written. */
export interface Saying {
  readonly span: Span;
  readonly correction: Correction;
}

/** Why an act can't be done. */
export type WhyNoAct = 'blank' | 'outside' | 'last' | 'first' | 'party' | 'values' | 'same';

/** What is to be written for an act on an item; or why there is nothing. */
export function sayingsOf(document: DecisionDocument, item: Item, act: Act): readonly Saying[] | WhyNoAct {
  const span = spanOf(document, item);
  const values = valuesOf(item);
  const says = (is: Standing, at: Span, more: Values = {}): Saying[] | 'values' => {
    const correction = correctionOf(document, item.of, is, { ...values, ...more });
    return correction ? [{ span: at, correction }] : 'values';
  };
  switch (act.is) {
    case 'accept':
      return says('accepted', span);
    case 'change':
      return says('changed', span, act.values);
    case 'reject':
      return item.of === 'section' ? asBefore(document, span) : [rejecting(item.of, span)];
    case 'span': {
      const to = trimmed(document.text, act.span);
      if (to[0] >= to[1]) return 'blank';
      if (to[0] === span[0] && to[1] === span[1]) return 'same';
      return moved(document, item, span, to);
    }
    case 'split':
      return split(document, item, span, act.at, act.values);
    case 'join':
      return join(document, item, span);
  }
}

/** What is to be written for something that was not read. */
export function addingOf(
  document: DecisionDocument,
  of: CorrectedKind,
  selected: Span,
  values: Values,
): readonly Saying[] | WhyNoAct {
  const span = trimmed(document.text, selected);
  if (span[0] >= span[1]) return 'blank';
  const correction = correctionOf(document, of, 'added', values);
  return correction ? [{ span, correction }] : 'values';
}

function rejecting(of: CorrectedKind, span: Span): Saying {
  return { span, correction: { of, is: 'rejected' } };
}

/** A part that is none belongs to the one before it. */
function asBefore(document: DecisionDocument, span: Span): readonly Saying[] | WhyNoAct {
  const before = itemsOf(document.reading, 'section').findLast(({ thing }) => thing.span[1] <= span[0]);
  const correction = before && correctionOf(document, 'section', 'changed', valuesOf(before));
  return correction ? [{ span, correction }] : 'first';
}

/** With other borders; of a part, what it leaves goes to its neighbours. */
function moved(document: DecisionDocument, item: Item, from: Span, to: Span): readonly Saying[] | WhyNoAct {
  const correction = correctionOf(document, item.of, item.of === 'section' ? 'changed' : 'added', valuesOf(item));
  if (!correction) return 'values';
  if (item.of !== 'section') return [rejecting(item.of, from), { span: to, correction }];
  const sections = itemsOf(document.reading, 'section');
  const left = (part: Span, neighbour: Item | undefined): Saying[] => {
    const [start, end] = trimmed(document.text, part);
    const said = neighbour && correctionOf(document, 'section', 'changed', valuesOf(neighbour));
    return start < end && said ? [{ span: [start, end], correction: said }] : [];
  };
  const before = sections.findLast(({ thing }) => thing.span[1] <= from[0]);
  const behind = sections.find(({ thing }) => thing.span[0] >= from[1]);
  return [
    ...(to[0] > from[0] ? left([from[0], Math.min(to[0], from[1])], before) : []),
    ...(to[1] < from[1] ? left([Math.max(to[1], from[0]), from[1]], behind) : []),
    { span: to, correction },
  ];
}

function split(
  document: DecisionDocument,
  item: Item,
  span: Span,
  at: number,
  values: Values = {},
): readonly Saying[] | WhyNoAct {
  if (item.of === 'party') return 'party';
  const [head, tail] = [trimmed(document.text, [span[0], at]), trimmed(document.text, [at, span[1]])];
  if (!covers(span, [at, at]) || head[0] >= head[1] || tail[0] >= tail[1]) return 'outside';
  const is = item.of === 'section' ? 'changed' : 'added';
  const own = valuesOf(item);
  const [first, second] = [own, { ...own, ...values }].map((said) => correctionOf(document, item.of, is, said));
  if (!first || !second) return 'values';
  const parts = [
    { span: head, correction: first },
    { span: tail, correction: second },
  ];
  return item.of === 'section' ? parts : [rejecting(item.of, span), ...parts];
}

/** With the next of its kind; of two parties the second becomes another name of the first. */
function join(document: DecisionDocument, item: Item, span: Span): readonly Saying[] | WhyNoAct {
  const next = itemsOf(document.reading, item.of)
    .filter(({ thing }) => thing.span[0] > item.thing.span[0])
    .sort((a, b) => a.thing.span[0] - b.thing.span[0])[0];
  if (!next) return 'last';
  const behind = spanOf(document, next);
  if (item.of === 'party' && next.of === 'party') {
    const names = [...item.thing.aliases, next.thing.name, ...next.thing.aliases];
    const aliases = [...new Set(names)].filter((name) => name !== item.thing.name).join('、');
    const correction = correctionOf(document, 'party', 'changed', { ...valuesOf(item), aliases });
    return correction ? [{ span, correction }, rejecting('party', behind)] : 'values';
  }
  const whole: Span = [span[0], Math.max(span[1], behind[1])];
  const is = item.of === 'section' ? 'changed' : 'added';
  const correction = correctionOf(document, item.of, is, valuesOf(item));
  if (!correction) return 'values';
  const joined = { span: whole, correction };
  return item.of === 'section' ? [joined] : [rejecting(item.of, span), rejecting(item.of, behind), joined];
}
