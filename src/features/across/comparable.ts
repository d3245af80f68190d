import { bigrams, rarityOf, weightShared, type Rarity } from '../../text/similarity';
import type { DecisionDocument } from '../../corpus/corpus';
import { articleOf } from '../../corpus/same-provision';
import { chiefOf, topicsOf, type Topic } from './topic';
import { lawAndPin, provisionKey } from '../../model/citation';

/** A topic of another decision that may be the same question, and why; whether it is, a reader decides. */
export interface Comparable {
  readonly topic: Topic;
  /** The share of telling words that both have, from 0 to 1. */
  readonly shared: number;
  /** Articles that both courts name for it, as provision keys. */
  readonly provisions: readonly string[];
  /** Enough in common to be proposed. */
  readonly likely: boolean;
}

/** Below this two topics have nothing to do with each other. */
const floor = 0.12;
/** From here on one is proposed. */
const likely = 0.3;
/** What a common article counts for. */
const article = 0.2;
/** Of one decision at most so many. */
const mostOfOne = 3;

/** A topic in the words that it is told by. */
interface Told {
  readonly topic: Topic;
  readonly question: ReadonlySet<number>;
  readonly all: ReadonlySet<number>;
  readonly articles: ReadonlySet<string>;
}

/** The topics of other decisions that are like one, the likest first; at most three of a decision. */
export function comparableTo(seed: Topic, decisions: readonly DecisionDocument[]): Comparable[] {
  const others = decisions.filter((one) => one !== seed.document).map((one) => topicsOf(one).map(told));
  const own = told(seed);
  const rarity = rarityOf([own, ...others.flat()].map(({ all }) => all));
  return others
    .flatMap((topics) =>
      topics
        .map((other) => compared(own, other, rarity))
        .filter(({ score }) => score >= floor)
        .sort((a, b) => b.score - a.score)
        .slice(0, mostOfOne),
    )
    .sort((a, b) => b.score - a.score)
    .map(({ score, ...comparable }) => ({ ...comparable, likely: score >= likely }));
}

/** The topics on which courts name a provision, or one within it. */
export function topicsOn(key: string, decisions: readonly DecisionDocument[]): Topic[] {
  const names = (cited: string): boolean =>
    cited === key || (/^[.!]/.test(cited.slice(key.length)) && cited.startsWith(key));
  return decisions.flatMap(topicsOf).filter(({ holdings }) => holdings.some((one) => one.pinsCited.some(names)));
}

function told(topic: Topic): Told {
  const { document, question } = topic;
  const asked = bigrams(question ? document.folded.slice(...question) : '');
  const held = chiefOf(topic).map(({ span }) => bigrams(document.folded.slice(...span)));
  return {
    topic,
    question: asked,
    all: new Set([asked, ...held].flatMap((grams) => [...grams])),
    articles: new Set(topic.holdings.flatMap(({ pinsCited }) => pinsCited.map(articleKey))),
  };
}

function compared(a: Told, b: Told, rarity: Rarity): Omit<Comparable, 'likely'> & { readonly score: number } {
  const shared = Math.max(weightShared(a.all, b.all, rarity), weightShared(a.question, b.question, rarity));
  const provisions = [...a.articles].filter((key) => b.articles.has(key));
  return { topic: b.topic, shared, provisions, score: shared + (provisions.length > 0 ? article : 0) };
}

function articleKey(key: string): string {
  const { law, pin } = lawAndPin(key);
  return provisionKey(law, pin === undefined ? undefined : articleOf(pin));
}
