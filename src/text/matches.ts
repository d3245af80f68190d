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

/** What comes of the first match of a global pattern of which anything comes; what stands behind it is not looked at. */
export function firstOf<T>(
  pattern: RegExp,
  text: string,
  of: (match: RegExpExecArray) => T | undefined,
): T | undefined {
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    const { lastIndex } = pattern;
    const found = of(match);
    pattern.lastIndex = found !== undefined ? 0 : match[0] === '' ? lastIndex + 1 : lastIndex;
    if (found !== undefined) return found;
  }
  return undefined;
}
