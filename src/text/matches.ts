/**
 * All matches of a global pattern, in order: the same as `[...text.matchAll(pattern)]`, which makes a pattern of its own
 * for each call and takes several times as long where there is little to find.
 */
export function matches(pattern: RegExp, text: string): RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    found.push(match);
    if (match[0] === '') pattern.lastIndex++;
  }
  return found;
}
