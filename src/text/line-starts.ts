import { codeAt, type Signs } from './signs';
import { isBlank } from './span';

/**
 * Where lines of a text begin with what a sticky expression matches: with one of some signs, or with a blank. Most lines
 * begin otherwise. A line that a match runs on into is not tried again. To try an expression at each character, as
 * /(?:^|\n)…/g does, takes many times as long.
 */
export function matchesAtLineStarts(text: string, sticky: RegExp, signs: Signs): RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  for (let start = 0; ;) {
    const code = codeAt(text, start);
    sticky.lastIndex = start;
    const match = signs.has(code) || isBlank(code) ? sticky.exec(text) : null;
    if (match) found.push(match);
    const next = text.indexOf('\n', match ? sticky.lastIndex : start);
    if (next === -1) return found;
    start = next + 1;
  }
}
