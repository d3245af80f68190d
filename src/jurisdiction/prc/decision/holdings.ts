import type { Citation } from '../../../model/citation';
import type { Party } from '../../../model/decision';
import type { Holding, Issue, Outcome } from '../../../model/holding';
import { matches } from '../../../text/matches';
import type { Recall } from '../../../text/recall';
import { parts } from '../../../text/sentences';
import { covers, firstOverlapping, overlaps, trimmed, type Span } from '../../../text/span';
import type { Family } from '../outline/evidence';
import type { PrcMemory } from '../memory';
import type { OutlineFound } from '../outline/sections';
import { conclusionsIn, toldToBeAnswered, type Conclusion } from './conclusions';
import { gistsOf } from './gist';
import { Grounds } from './grounds';
import { IssueOf } from './issue-of';
import { ordersOf } from './orders';
import { isLikelyPerson } from './names';
import { levelOf, outcomeOf, typeOf } from './outcome';
import { foldedName } from './party-names';
import { drawnFrom, passagesOf, type Passage } from './passages';
import { Pins } from './pins';
import { reviewedBy } from './reviewed';

export interface HoldingSource {
  readonly folded: string;
  readonly outline: OutlineFound;
  readonly family: Family;
  readonly parties: readonly Party[];
  readonly citations: readonly Citation[];
  readonly issues: readonly Issue[];
  readonly memory: PrcMemory;
}

/** A holding that has no number yet. */
type Draft = { -readonly [K in keyof Holding]: Holding[K] };

/** What the drafts of one decision are made with. */
interface Bench {
  readonly folded: string;
  readonly passages: readonly Passage[];
  readonly pins: Pins;
  readonly grounds: Grounds;
  readonly issueOf: IssueOf;
  readonly outcomes: Recall<Outcome>;
}

/** The conclusions of this court in the order of the text, each with the passages that carry it. */
export function holdingsOf(source: HoldingSource): Holding[] {
  const { folded, outline, family } = source;
  const concluding = concludingIn(source);
  const telling = family === 'digest' || family === 'press' ? outline.units : outline.of('disposition');
  const orders = ordersOf(folded, telling, family).map((order) => order.span);
  const reasoned = concluding.filter((one) => !orders.some((order) => overlaps(order, one.span)));
  const gists = gistsOf(folded, outline.of('gist'));
  const reasons = outline.of('reasoning');
  // Of a case that is told by its rule alone the rule carries itself, and the orders.
  const rules =
    reasons.length > 0 ? [] : outline.of('gist').filter(({ span }) => gists.some((gist) => overlaps(gist, span)));
  const passages = passagesOf(folded, reasons.length > 0 ? reasons : rules, concluding);
  const summingUp = reasoned.filter((one) => sumsUp(folded, one.span)).map((one) => one.span);
  const bench: Bench = {
    folded,
    passages,
    pins: new Pins(source.citations, outline.sections),
    grounds: new Grounds(folded, passages, reasoned, [...orders, ...gists, ...summingUp], source.memory.grounds),
    issueOf: new IssueOf(folded, source.issues),
    outcomes: source.memory.outcomes,
  };
  const drafts: Draft[] = [
    ...gists.map((span) => gistDraft(bench, span)),
    ...reasoned.map((one) => reasonedDraft(bench, one)),
    ...orders.map((span) => orderDraft(bench, span)),
  ];
  drafts.sort((a, b) => a.span[0] - b.span[0] || a.span[1] - b.span[1]);
  drafts.forEach((draft, i) => (draft.id = `h${i + 1}`));
  return drafts;
}

/** What the court concludes in its reasoning, in order; a question that it only states is no conclusion. */
function concludingIn({ folded, outline, parties, issues, memory }: HoldingSource): Conclusion[] {
  const names = [...namesOf(parties), ...relativesIn(folded)];
  const known = memory.conclusionsAbout(names);
  const result: Conclusion[] = [];
  for (const unit of outline.of('reasoning')) {
    if (unit.speaker !== 'court' || unit.part === 'basis') continue;
    for (const part of parts(folded, unit.span)) {
      const asked = firstOverlapping(issues, part);
      if (asked && !answersIt(folded, asked.span, part)) continue;
      const text = folded.slice(...part);
      if (toldToBeAnswered(text, folded.slice(part[1], part[1] + 10))) continue;
      for (const { span, confidence, kind } of known.of(text, () => conclusionsIn(text, names)))
        result.push({ span: [part[0] + span[0], part[0] + span[1]], confidence, kind, lead: unit.span[0] });
    }
  }
  return result;
}

/** Whether a sentence that states a question goes on to answer it: 关于…应否…的问题,…应当…. */
function answersIt(folded: string, asked: Span, part: Span): boolean {
  if (covers(asked, trimmed(folded, part))) return false;
  return /问题[,:]/.test(folded.slice(asked[1] - 2, asked[1] + 1)) || /不予|予以支持/.test(folded.slice(...part));
}

function namesOf(parties: readonly Party[]): string[] {
  const names: string[] = [];
  for (const { name, aliases } of parties)
    for (const one of [name, ...aliases]) {
      if (one.length >= 2) names.push(foldedName(one));
      // 某健身公司 is 健身公司 where a report goes on; 某甲 is nobody without it.
      if (one.startsWith('某') && one.length > 3) names.push(foldedName(one.slice(1)));
    }
  return names;
}

/** 被继承人吕某山, 常某之夫蒋某: whom a case is about without being a party to it. */
const relative =
  /(?:被继承人|死者|之[夫妻父母子女]|丈夫|妻子|父亲|母亲|儿子|女儿)([\u4e00-\u9fff]{2,3}?)(?=名下|[系于在因生与,、(]|死亡|去世|受伤)/g;
/** So much of a text introduces them. */
const introducing = 4000;

function relativesIn(folded: string): string[] {
  const found = matches(relative, folded.slice(0, introducing)).map((match) => match[1]!);
  return [...new Set(found.filter(isLikelyPerson))];
}

function sumsUp(folded: string, span: Span): boolean {
  return folded.startsWith('综上', span[0]);
}

/** Words of a conclusion that point to a provision named near by. */
const pointing = /本条|该条|上述(?:法律)?规定|前述规定/;

function reasonedDraft({ folded, issueOf, passages, pins, grounds, outcomes }: Bench, one: Conclusion): Draft {
  const { span } = one;
  const text = folded.slice(...span);
  const own = firstOverlapping(passages, span);
  const named = pins.in([own ? Math.max(own.span[0], one.lead) : span[0], span[1]]);
  const cited = named.length === 0 && own && pointing.test(text) ? pins.nearest(span, own.span) : named;
  const issue = issueOf.at(span);
  const restated = sumsUp(folded, span) ? grounds.restatedBy(span) : [];
  const above = own ? drawnFrom(folded, passages, own, span).map((passage) => passage.span) : [];
  const carrying = above.length > 0 && !(own && sumsUp(folded, own.span)) ? above : own ? [...above, own.span] : [];
  const reasoning = [...carrying, ...restated.filter((other) => other !== own?.span && !carrying.includes(other))];
  const draft: Draft = {
    id: '',
    kind: 'reasoned',
    level: levelOf(one.kind, text),
    type: typeOf(one.kind),
    outcome: outcomes.of(text, () => outcomeOf(text)),
    span,
    reasoning: reasoning.sort((a, b) => a[0] - b[0]),
    pinsCited: cited,
    pinsInferred: cited.length > 0 ? [] : pins.inferred(),
    confidence: one.confidence,
  };
  if (issue !== undefined) draft.issue = issue;
  return draft;
}

function orderDraft({ folded, pins, grounds, outcomes }: Bench, span: Span): Draft {
  const text = folded.slice(...span);
  const reasoning = grounds.behind(span);
  const draft: Draft = {
    id: '',
    kind: 'disposition',
    level: 'main',
    type: /判处|犯[^,。]{2,20}罪|没收|追缴|退赔|缓刑/.test(text) ? 'sentencing' : 'claim-result',
    outcome: outcomes.of(text, () => outcomeOf(text)),
    span,
    reasoning,
    pinsCited: pins.in(span),
    pinsInferred: reasoning.length > 0 ? pins.inferred() : [],
    confidence: 0.9,
  };
  const reviewed = reviewedBy(text);
  if (reviewed) draft.reviewed = reviewed;
  return draft;
}

function gistDraft({ passages, pins, grounds }: Bench, span: Span): Draft {
  const own = firstOverlapping(passages, span);
  const carrying = own ? [own.span] : grounds.restatedBy(span);
  return {
    id: '',
    kind: 'gist',
    level: 'main',
    type: 'rule',
    outcome: 'neutral',
    span,
    reasoning: carrying.length > 0 ? carrying : passages.slice(0, 1).map((passage) => passage.span),
    pinsCited: pins.in(span),
    pinsInferred: [],
    confidence: 0.95,
  };
}
