/**
 * Where lines of a text begin with what a sticky expression matches. A line that a match runs on into is not tried
 * again. To try an expression at each character, as /(?:^|\n)…/g does, takes many times as long.
 */
export function matchesAtLineStarts(text: string, sticky: RegExp): RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  for (let start = 0; ;) {
    sticky.lastIndex = start;
    const match = sticky.exec(text);
    if (match) found.push(match);
    const next = text.indexOf('\n', match ? sticky.lastIndex : start);
    if (next === -1) return found;
    start = next + 1;
  }
}
