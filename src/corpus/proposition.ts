import { isNorm, provisionKey, type Citation } from '../model/citation';
import { bigrams, likeness, rarityOf, type Rarity } from '../text/similarity';
import { sentences } from '../text/sentences';
import { overlaps, type Span } from '../text/span';
import type { DecisionDocument } from './corpus';
import type { CorpusDocument } from './document';
import { articleOf } from './same-provision';
import { tellingWords, withoutCitations } from './telling-words';
import { linesAround } from '../text/line-around';

/** Why a passage was offered for a sentence of a brief; a ground is shown, a verdict is not. */
export type Ground =
  | { readonly kind: 'quoted'; readonly words: string }
  | { readonly kind: 'provision'; readonly key: string }
  | {
      readonly kind: 'words';
      /** Share of the sentence’s weight, from 0 to 1. */
      readonly shared: number;
      /** The longest and rarest words that both have, folded, in the order of the sentence. */
      readonly telling: readonly string[];
    };

/** A passage of a decision that a sentence of a brief may be about. */
export interface Candidate {
  readonly span: Span;
  /** The holding in it that is nearest to the sentence. */
  readonly holding?: string;
  readonly grounds: readonly Ground[];
  readonly score: number;
}

const most = 3;
/** Below this a passage is no better than any other. */
const threshold = 0.24;
/** So much of a sentence's weight shared is worth naming as a ground. */
const worthNaming = 0.12;

/** A passage of the reasoning, ready to be compared. */
interface Passage {
  readonly span: Span;
  readonly grams: ReadonlySet<number>;
  /** Letters and digits only: what a quotation is looked for in. */
  readonly plain: string;
  readonly keys: ReadonlySet<string>;
  /** The holdings that it carries, those that stand in it first. */
  readonly holdings: readonly { readonly id: string; readonly grams: ReadonlySet<number> | undefined }[];
}

interface Prepared {
  readonly passages: readonly Passage[];
  readonly rarity: Rarity;
}

/** Ties the sentences of briefs to the passages of decisions that they are about. What it made of a decision is kept. */
export class Propositions {
  private readonly prepared = new WeakMap<DecisionDocument, Prepared>();

  /** The sentence of a paragraph around a place: what a citation in a brief is cited for. */
  sentenceAt(document: CorpusDocument, span: Span): Span {
    const paragraph = linesAround(document.text, span);
    return sentences(document.folded, paragraph).find((sentence) => overlaps(sentence, span)) ?? paragraph;
  }

  /** The passages of a decision's reasoning that a sentence is about, best first, each with its grounds; at most three. */
  passagesFor(from: CorpusDocument, sentence: Span, target: DecisionDocument): Candidate[] {
    const words = from.folded.slice(...sentence);
    const grams = bigrams(words);
    const quoted = quotedWords(words);
    const pins = keysIn(from.reading.citations, sentence);
    const own = withoutCitations(words, sentence[0], from.reading.citations);
    const { passages, rarity } = this.preparedOf(target);
    const result: Candidate[] = [];
    for (const passage of passages) {
      const grounds: Ground[] = [];
      let score = 0;
      for (const quotation of quoted)
        if (passage.plain.includes(squeeze(quotation))) {
          grounds.push({ kind: 'quoted', words: quotation });
          score += 2;
        }
      for (const key of pins)
        if (passage.keys.has(key)) {
          grounds.push({ kind: 'provision', key });
          score += 0.35;
        }
      const shared = likeness(grams, passage.grams, rarity);
      score += shared;
      if (shared > worthNaming)
        grounds.push({
          kind: 'words',
          shared: Math.round(shared * 100) / 100,
          telling: tellingWords(own, passage.grams, rarity),
        });
      if (score < threshold || grounds.length === 0) continue;
      const nearest = nearestHolding(passage, grams, rarity);
      result.push({ span: passage.span, ...(nearest && { holding: nearest }), grounds, score });
    }
    return result.sort((a, b) => b.score - a.score).slice(0, most);
  }

  private preparedOf(target: DecisionDocument): Prepared {
    let known = this.prepared.get(target);
    if (!known) {
      known = prepare(target);
      this.prepared.set(target, known);
    }
    return known;
  }
}

/** The start of the reasoning, for a sentence that fits no passage in particular. */
export function startOfReasoning(target: DecisionDocument): Span | undefined {
  const section = target.reading.sections.find((one) => one.role === 'reasoning' && one.speaker === 'court');
  return section && [section.span[0], Math.min(section.span[1], section.span[0] + 200)];
}

function prepare(target: DecisionDocument): Prepared {
  const { holdings, citations } = target.reading;
  const carried = new Map<string, { span: Span; holdings: string[] }>();
  for (const holding of holdings)
    for (const span of holding.reasoning) {
      const known = carried.get(span.join());
      if (known) known.holdings.push(holding.id);
      else carried.set(span.join(), { span, holdings: [holding.id] });
    }
  const passages = [...carried.values()].map(({ span, holdings: ids }): Passage => {
    const text = target.folded.slice(...span);
    const own = holdings.filter((holding) => ids.includes(holding.id));
    return {
      span,
      grams: bigrams(text),
      plain: squeeze(text),
      keys: keysIn(citations, span),
      holdings: own.map((holding) => ({
        id: holding.id,
        grams: overlaps(holding.span, span) ? bigrams(target.folded.slice(...holding.span)) : undefined,
      })),
    };
  });
  return { passages, rarity: rarityOf(passages.map((passage) => passage.grams)) };
}

/** The holding that stands in a passage and shares most with a sentence; else the first that the passage carries. */
function nearestHolding(passage: Passage, grams: ReadonlySet<number>, rarity: Rarity): string | undefined {
  let best: string | undefined;
  let score = 0;
  for (const holding of passage.holdings) {
    const shared = holding.grams ? likeness(grams, holding.grams, rarity) : 0;
    if (shared > score) {
      score = shared;
      best = holding.id;
    }
  }
  return best ?? passage.holdings[0]?.id;
}

/** Quotations long enough to be found again; between the same two signs, so that an odd one does not turn all others. */
function quotedWords(folded: string): string[] {
  return [...folded.matchAll(/“([^“”]{6,1000})”|「([^「」]{6,1000})」|"([^"]{6,1000})"/g)].map(
    (match) => (match[1] ?? match[2] ?? match[3])!,
  );
}

function keysIn(citations: readonly Citation[], span: Span): Set<string> {
  const keys = new Set<string>();
  for (const citation of citations)
    if (isNorm(citation) && citation.law && citation.pin && overlaps(citation.span, span))
      keys.add(provisionKey(citation.law, articleOf(citation.pin)));
  return keys;
}

function squeeze(text: string): string {
  return text.replace(/[^\u4e00-\u9fffA-Za-z0-9]/g, '');
}
