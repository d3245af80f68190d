import { isDecision, type DecisionDocument } from '../corpus/corpus';
import { resolveCase } from '../corpus/resolve';
import type { DecisionGenre } from '../model/decision';
import type { Span } from '../text/span';
import type { RuleContext } from './rule';

/** What a brief says of a decision that the folder has in full. */
export interface ToldOfCase {
  readonly target: DecisionDocument;
  readonly span: Span;
}

/** Reports and extracts leave out much: what they do not have may stand in the decision. */
const wholeGenres = /^(?:judgment|ruling|mediation|decision|review|commutation|arbitral)/;

/**
 * The stretches in which a brief speaks of a decision of its folder in its own words. Where parties of another name come
 * in, it speaks of them from there on, and nothing more is taken.
 */
export function toldOfCases({ corpus, document }: RuleContext): ToldOfCase[] {
  const { reading } = document;
  if (reading.kind !== 'brief' || reading.attributed.length === 0) return [];
  const own = ownNames(document.folded);
  return reading.attributed.flatMap(({ citation, span }): ToldOfCase[] => {
    const target = resolveCase(corpus, document, reading.citations[citation]!)?.document;
    if (!target || target.unread || !isDecision(target) || !isWhole(target.reading.genre)) return [];
    const words = document.folded.slice(...span);
    const turn = Math.min(
      ...own
        .filter((name) => !target.folded.includes(name))
        .map((name) => words.indexOf(name))
        .filter((at) => at !== -1),
      words.length,
    );
    return turn === 0 ? [] : [{ target, span: [span[0], span[0] + turn] }];
  });
}

function isWhole(genre: DecisionGenre): boolean {
  return wholeGenres.test(genre);
}

/** What a brief calls the parties of its own case: (以下简称青鸾公司). */
export function ownNames(folded: string): string[] {
  const names = new Set<string>();
  for (const match of folded.matchAll(/简称[:“"「]{0,2}([\u4e00-\u9fff]{2,12})[”"」)]/g)) names.add(match[1]!);
  return [...names];
}

/** The words of a source at a place, for a message or a fix: without breaks and blanks. */
export function wordsAt({ text }: { readonly text: string }, span: Span): string {
  return text.slice(...span).replace(/\s/g, '');
}
