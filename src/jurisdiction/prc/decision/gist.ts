import { trimmed, type Span } from '../../../text/span';
import type { SpokenUnit } from '../outline/sections';

const heading =
  /^(?:#{1,6}\s)?[【[]?(?:裁判要点|裁判要旨|裁判摘要|判决要旨|案例要旨|要旨|裁判规则|本案要旨)[】\]]?\s*[:：]?\s*/;
const number = /^\s*(?:\d{1,2}|[一二三四五六七八九十])\s*[.、．]\s*/;
/** A rule takes more words than this. */
const shortest = 8;

/** The rules that a report draws from a decision (裁判要点), each without its number. */
export function gistsOf(folded: string, units: readonly SpokenUnit[]): Span[] {
  const result: Span[] = [];
  for (const unit of units) {
    if (unit.role !== 'gist') continue;
    const text = folded.slice(...unit.span);
    const head = heading.exec(text)?.[0].length ?? 0;
    const numbered = number.exec(text.slice(head))?.[0].length ?? 0;
    const span = trimmed(folded, [unit.span[0] + head + numbered, unit.span[1]]);
    if (span[1] - span[0] >= shortest) result.push(span);
  }
  return result;
}
