import type { Holding } from '../../model/holding';
import { lengthOf, touches, type Span } from '../../text/span';
import type { DecisionDocument } from '../../corpus/corpus';
import { arrange } from '../tree/arrangement';

/** A question that a decision answers, with what its court held on it. */
export interface Topic {
  readonly document: DecisionDocument;
  /** The same for the same question while its decision is not read anew. */
  readonly id: string;
  /** The issue or the claim in the text's own words; absent where a holding stands by itself. */
  readonly question?: Span;
  readonly holdings: readonly Holding[];
}

/** What a decision answers, in its order: its issues; its claims where it states no issue; what else its court held. */
export function topicsOf(document: DecisionDocument): Topic[] {
  const all = arrange(document.reading);
  const { issues, headed, loose, gists } = all;
  // Beside issues they hold nothing.
  const claims = issues.length > 0 ? [] : all.claims;
  const topics: Topic[] = [
    ...issues.map(({ issue, holdings }) => ({ document, id: issue.id, question: issue.span, holdings })),
    ...claims.map(({ claim, holdings }) => ({ document, id: claim.id, question: claim.span, holdings })),
    ...headed.map(({ key, holdings }) => ({ document, id: key, holdings })),
    ...[...loose, ...gists].map((holding) => ({ document, id: holding.id, holdings: [holding] })),
  ];
  return topics.filter(({ holdings }) => holdings.length > 0);
}

/** The topic that a holding, an issue or a claim belongs to, by its id. */
export function topicWith(document: DecisionDocument, id: string): Topic | undefined {
  const stated = document.reading.issues.find((one) => one.id === id)?.restates ?? id;
  return topicsOf(document).find((topic) => topic.id === stated || topic.holdings.some((one) => one.id === id));
}

/** The topics that stand at a place, the closest first: by a holding there, by the question, by what carries a main holding. */
export function topicsAt(document: DecisionDocument, offset: number): Topic[] {
  const near = (topic: Topic): number => {
    const spans = topic.holdings.flatMap((one) => [one.span, ...(one.level === 'main' ? one.reasoning : [])]);
    const there = [...(topic.question ? [topic.question] : []), ...spans].filter((span) => touches(span, offset));
    return Math.min(...there.map(lengthOf));
  };
  return topicsOf(document)
    .map((topic) => ({ topic, length: near(topic) }))
    .filter(({ length }) => length < Infinity)
    .sort((a, b) => a.length - b.length)
    .map(({ topic }) => topic);
}

/** What a court chiefly held on a topic: its main holdings and what it awards, or all where it has none of these. */
export function chiefOf({ holdings }: Topic): readonly Holding[] {
  const chief = holdings.filter(({ level }) => level !== 'subsidiary');
  return chief.length > 0 ? chief : holdings;
}
