import type { DecisionGenre, Effect } from '../../model/decision';
import type { Outcome } from '../../model/holding';
import { sentences } from '../../text/sentences';
import { bigrams, likeness, rarityOf } from '../../text/similarity';
import type { Span } from '../../text/span';
import type { Corpus, DecisionDocument } from '../../corpus/corpus';
import { effectIn } from '../../corpus/history';
import type { Place } from '../card';
import { caseName, wordsOf } from '../labels';
import type { Phrases } from '../phrases';
import { isUnsure } from '../unsure';
import { chiefOf, type Topic } from './topic';

/** Words of a decision with the place where they stand. */
export interface Said {
  readonly words: string;
  readonly place: Place;
}

/** What a court held, on which provisions: named by it, and inferred from its list of authorities. */
export interface Held extends Said {
  readonly outcome: Outcome;
  /** Provision keys. */
  readonly cited: readonly string[];
  readonly inferred: readonly string[];
  /** A suggestion rather than a finding. */
  readonly unsure: boolean;
}

/** What one decision says on the question. */
export interface CaseLine {
  readonly id: string;
  readonly name: string;
  readonly caseNumber?: string;
  readonly court?: string;
  readonly decidedOn?: string;
  readonly genre: DecisionGenre;
  readonly effect: Effect;
  readonly question?: Said;
  readonly held: readonly Held[];
  /** Of what was held, what answers the question most plainly: by its words, else the last. */
  readonly answer?: Held;
  /** For whom the court found on the question as a whole. */
  readonly outcome: Outcome;
  /** Facts that the court found whose words are nearest to what it held: a choice by words, which may miss. */
  readonly facts: readonly Said[];
}

/** One question in several decisions, side by side. It judges none of them. */
export interface AcrossComparison {
  /** The question as the decision says it that one came from. */
  readonly question: string;
  readonly lines: readonly CaseLine[];
}

/** Of one decision so many facts are shown, as far as they have this much of the words of what was held. */
const mostFacts = 3;
const near = 0.05;

/** Sets what several courts held on a question side by side: those alike together, each in the order of time. */
export function compareAcross(
  question: string,
  topics: readonly Topic[],
  corpus: Corpus,
  phrases: Phrases,
): AcrossComparison {
  const order: readonly Outcome[] = ['for-claimant', 'mixed', 'against-claimant', 'neutral'];
  const lines = topics.map((topic) => lineOf(topic, corpus, phrases));
  return {
    question,
    lines: lines.sort(
      (a, b) =>
        order.indexOf(a.outcome) - order.indexOf(b.outcome) || ((a.decidedOn ?? '') < (b.decidedOn ?? '') ? -1 : 1),
    ),
  };
}

function lineOf(topic: Topic, corpus: Corpus, phrases: Phrases): CaseLine {
  const { document, question } = topic;
  const { meta, genre } = document.reading;
  const said = (span: Span): Said => ({ words: wordsOf(document, span), place: { uri: document.uri, span } });
  const held = chiefOf(topic).map((holding): Held => ({
    ...said(holding.span),
    outcome: holding.outcome,
    cited: holding.pinsCited,
    inferred: holding.pinsInferred,
    unsure: isUnsure(holding),
  }));
  return {
    id: `${document.uri} ${topic.id}`,
    name: caseName(document, phrases),
    ...(meta.caseNumber && { caseNumber: meta.caseNumber }),
    ...(meta.court && { court: meta.court }),
    ...(meta.decidedOn && { decidedOn: meta.decidedOn }),
    genre,
    effect: effectIn(corpus, document),
    ...(question && { question: said(question) }),
    held,
    ...answerTo(question && document.folded.slice(...question), held),
    outcome: overall(held.map(({ outcome }) => outcome)),
    facts: factsFor(topic).map(said),
  };
}

function answerTo(question: string | undefined, held: readonly Held[]): Pick<CaseLine, 'answer'> {
  const asked = bigrams(question ?? '');
  const shares = held.map(({ words }) => [...bigrams(words)].filter((gram) => asked.has(gram)).length);
  const answer = held[shares.lastIndexOf(Math.max(...shares))];
  return answer ? { answer } : {};
}

/** For one side where all that takes sides takes the same. */
function overall(outcomes: readonly Outcome[]): Outcome {
  const sides = new Set(outcomes.filter((one) => one !== 'neutral'));
  const [first = 'neutral'] = sides;
  return sides.size > 1 ? 'mixed' : first;
}

/** Sentences of what this court found that share most with the question and what was held on it, in the order of the text. */
function factsFor(topic: Topic): Span[] {
  const { document, question } = topic;
  const found = factsIn(document).map((span) => ({ span, grams: bigrams(document.folded.slice(...span)) }));
  const rarity = rarityOf(found.map(({ grams }) => grams));
  const words = [...(question ? [question] : []), ...chiefOf(topic).map(({ span }) => span)];
  const wanted = bigrams(words.map((span) => document.folded.slice(...span)).join('\n'));
  return found
    .map(({ span, grams }) => ({ span, shared: likeness(wanted, grams, rarity) }))
    .filter(({ shared }) => shared >= near)
    .sort((a, b) => b.shared - a.shared)
    .slice(0, mostFacts)
    .map(({ span }) => span)
    .sort((a, b) => a[0] - b[0]);
}

function factsIn({ folded, reading }: DecisionDocument): Span[] {
  return reading.sections
    .filter(({ role, speaker }) => role === 'facts' && (speaker ?? 'court') === 'court')
    .flatMap(({ span }) => sentences(folded, span));
}
