import { isNorm, provisionKey } from '../../model/citation';
import type { Correction } from '../../model/correction';
import type { Holding, Issue } from '../../model/holding';
import type { DecisionReading } from '../../model/reading';
import type { Section } from '../../model/outline';
import { covers, lengthOf, type Span } from '../../text/span';
import { fold } from '../../text/fold';
import type { Becoming } from './things';
import { linesAround } from '../../text/line-around';

type HoldingCorrection = Extract<Correction, { readonly of: 'holding' }>;

/** How a holding becomes what a person says of it; issues and sections as people say that they are. */
export function becomingHolding(
  text: string,
  reading: DecisionReading,
  issues: readonly Issue[],
  sections: readonly Section[],
): Becoming<Holding, HoldingCorrection> {
  const issueOf = (words: string | undefined): { readonly issue?: string } => {
    const issue = words === undefined ? undefined : issueInWords(text, issues, words);
    return issue ? { issue: issue.id } : {};
  };
  return {
    changed: ({ issue: _issue, ...holding }, { span, correction }) => {
      const { kind, level, type, outcome } = correction;
      return { ...holding, kind, level, type, outcome, span, ...issueOf(correction.issue), confidence: 1 };
    },
    added: ({ span, correction, corrected }, instead) => {
      const { kind, level, type, outcome } = correction;
      const carried = carrying(text, reading, sections, span, instead);
      return {
        ...{ id: `c-${corrected.id}`, kind, level, type, outcome, span },
        ...issueOf(correction.issue),
        ...carried,
        confidence: 1,
      };
    },
  };
}

/** The issue that has these words, blanks and forms of characters aside. */
function issueInWords(text: string, issues: readonly Issue[], words: string): Issue | undefined {
  const wanted = bare(words);
  return issues.find(({ span }) => bare(text.slice(...span)) === wanted);
}

function bare(words: string): string {
  return fold(words).replace(/\s/g, '');
}

type Carried = Pick<Holding, 'reasoning' | 'pinsCited' | 'pinsInferred' | 'reviewed'>;

/** What carries a holding that a person added: of what stood there before, else its paragraph within the court’s reasons. */
function carrying(
  text: string,
  reading: DecisionReading,
  sections: readonly Section[],
  span: Span,
  instead: readonly Holding[],
): Carried {
  if (instead.length > 0) {
    const spans = new Map(instead.flatMap(({ reasoning }) => reasoning).map((one) => [one.join(' '), one]));
    const [reviewed] = instead.flatMap((holding) => holding.reviewed ?? []);
    return {
      reasoning: [...spans.values()].sort((a, b) => a[0] - b[0]),
      pinsCited: [...new Set(instead.flatMap(({ pinsCited }) => pinsCited))],
      pinsInferred: [...new Set(instead.flatMap(({ pinsInferred }) => pinsInferred))],
      ...(reviewed && { reviewed }),
    };
  }
  const passage = passageAround(text, reading, sections, span);
  const cited = reading.citations.flatMap((citation) =>
    passage && isNorm(citation) && citation.law && covers(passage, citation.span)
      ? [provisionKey(citation.law, citation.pin)]
      : [],
  );
  return { reasoning: passage ? [passage] : [], pinsCited: [...new Set(cited)], pinsInferred: [] };
}

/** The passage of the court’s reasons that a conclusion stands in: one that carries others, else its paragraph. */
function passageAround(
  text: string,
  { holdings }: DecisionReading,
  sections: readonly Section[],
  span: Span,
): Span | undefined {
  const known = holdings
    .flatMap(({ reasoning }) => reasoning)
    .filter((one) => covers(one, span))
    .sort((a, b) => lengthOf(a) - lengthOf(b));
  if (known[0]) return known[0];
  const section = sections.find((one) => one.role === 'reasoning' && covers(one.span, span));
  if (!section) return undefined;
  const [start, end] = linesAround(text, span);
  return [Math.max(section.span[0], start), Math.min(section.span[1], end)];
}
