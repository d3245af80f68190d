import { indexEndingBehind, type Span } from '../../../text/span';
import type { SpokenUnit } from '../outline/sections';
import type { Conclusion } from './conclusions';

/** A stretch of the court's reasoning that carries one line of thought: a paragraph, or on one line the sentences up to a conclusion. */
export interface Passage {
  readonly span: Span;
  /** A heading stands above it: what came before is another line of thought. */
  readonly headed: boolean;
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

/** The passages of the reasoning, or of what stands for it, in order; `concluding` are the conclusions found in it, in order. */
export function passagesOf(folded: string, units: readonly SpokenUnit[], concluding: readonly Conclusion[]): Passage[] {
  const result: Passage[] = [];
  const byParagraph = new Map<number, SpokenUnit[]>();
  for (const unit of units) {
    if (unit.speaker !== 'court' || unit.part === 'basis') continue;
    const group = byParagraph.get(unit.paragraph);
    if (group) group.push(unit);
    else byParagraph.set(unit.paragraph, [unit]);
  }
  let heading: number | undefined;
  for (const group of byParagraph.values()) {
    const span: Span = [group[0]!.span[0], group.at(-1)!.span[1]];
    const line = folded.slice(...span);
    if (isHeading(line)) {
      // Questions in a list are answered further down, not all of them by what comes next.
      heading = line.trimEnd().endsWith('?') ? undefined : (heading ?? span[0]);
      continue;
    }
    if (span[1] - span[0] <= longest) {
      result.push({ span: [heading ?? span[0], span[1]], headed: heading !== undefined });
      heading = undefined;
      continue;
    }
    let from = heading ?? span[0];
    let headed = heading !== undefined;
    heading = undefined;
    for (const unit of group) {
      const next = concluding[indexEndingBehind(concluding, unit.span[0])];
      const concludes = next !== undefined && next.span[1] <= unit.span[1];
      if (!concludes && unit.span[1] - from < longest) continue;
      result.push({ span: [from, unit.span[1]], headed });
      from = unit.span[1];
      headed = false;
    }
    if (from < span[1]) result.push({ span: [from, span[1]], headed });
  }
  return result;
}

/** A conclusion that is drawn in a paragraph of its own rests on so many paragraphs above it at most. */
const most = 4;
const drawn = /^(?:据此|因此|综上|故|所以|由此|可见)/;

/** 综上,甲的上诉请求不能成立;…。原判认定事实清楚: what sums up the whole is no longer, and speaks of what was asked or decided below. */
const longestSum = 400;
const ofWhole = /上诉|再审|申诉|异议|复议|请求|原判|[原一二]审/;

/**
 * The passages that a conclusion is drawn from which fills a paragraph by itself, or stands in one that sums up: those
 * above it, up to the heading.
 */
export function drawnFrom(folded: string, passages: readonly Passage[], own: Passage, conclusion: Span): Passage[] {
  const length = own.span[1] - own.span[0];
  const opening = folded.slice(own.span[0], own.span[0] + 4);
  const sums = opening.startsWith('综上') && length <= longestSum && ofWhole.test(folded.slice(...conclusion));
  if (own.headed || (!sums && conclusion[1] - conclusion[0] < length * 0.8)) return [];
  if (!drawn.test(opening)) return [];
  const result: Passage[] = [];
  for (let i = passages.indexOf(own) - 1; i >= 0 && result.length < most; i--) {
    const above = passages[i]!;
    result.unshift(above);
    if (above.headed) break;
  }
  return result;
}
