import { indexEndingBehind, type Span } from '../../../text/span';
import type { SpokenUnit } from '../outline/sections';
import type { Conclusion } from './conclusions';

/** A stretch of the court's reasoning that carries one line of thought: a paragraph, or on one line the sentences up to a conclusion. */
export interface Passage {
  readonly span: Span;
}

/** A paragraph longer than this is taken in pieces. */
const longest = 900;

/** A line that only says what comes: it carries nothing, and belongs to the passage below it. */
function isHeading(text: string): boolean {
  return (
    text.length < 60 &&
    !/[。;]/.test(text.slice(0, -1)) &&
    !/[,，]/.test(text) &&
    !/^(?:综上|故|因此|据此)/.test(text) &&
    /^(?:#{1,6}\s)?(?:[(（]?[一二三四五六七八九十\d]{1,3}[)）]?[、.．]?|关于|至于|对于|[【[])|(?:问题|认为|理由)[:：]?$/.test(
      text,
    )
  );
}

/** The passages of the reasoning in order; `concluding` are the conclusions found in it, in order. */
export function passagesOf(folded: string, units: readonly SpokenUnit[], concluding: readonly Conclusion[]): Passage[] {
  const result: Span[] = [];
  const byParagraph = new Map<number, SpokenUnit[]>();
  for (const unit of units) {
    if (unit.role !== 'reasoning' || unit.speaker !== 'court' || unit.part === 'basis') continue;
    const group = byParagraph.get(unit.paragraph);
    if (group) group.push(unit);
    else byParagraph.set(unit.paragraph, [unit]);
  }
  let heading: number | undefined;
  for (const group of byParagraph.values()) {
    const span: Span = [group[0]!.span[0], group.at(-1)!.span[1]];
    if (isHeading(folded.slice(...span))) {
      heading ??= span[0];
      continue;
    }
    if (span[1] - span[0] <= longest) {
      result.push([heading ?? span[0], span[1]]);
      heading = undefined;
      continue;
    }
    let from = heading ?? span[0];
    heading = undefined;
    for (const unit of group) {
      const next = concluding[indexEndingBehind(concluding, unit.span[0])];
      const concludes = next !== undefined && next.span[1] <= unit.span[1];
      if (!concludes && unit.span[1] - from < longest) continue;
      result.push([from, unit.span[1]]);
      from = unit.span[1];
    }
    if (from < span[1]) result.push([from, span[1]]);
  }
  return result.map((span) => ({ span }));
}
