/** A copy in which fewer dates and sums than this are torn does not tell. */
const fewest = 3;
/** What is written in another script within a line of Chinese: numbers, names, one character between brackets. */
const sliver = /^(?:[\d\p{Script=Latin}.,%％×+:/\- ]{1,40}|[一二三四五六七八九十]{1,3}|[（(【[〔]|[）)】\]〕].{0,3})$/u;
const openEnd = /[\p{Script=Han}，、（(“《〔[\d]$/u;
const unit = /^[年月日岁元万时分号条款项）)]/;

/**
 * Which lines go on in the next in a copy of a page that broke wherever the script changed (2014 | 年 | 11 | 月): only where
 * dates and sums show that it did. `undefined` stands for a line that is no text.
 */
export function tornLines(lines: readonly (string | undefined)[]): ReadonlySet<number> {
  const words = lines.map((line) => line?.trim() ?? '');
  const isNumber = (line: string): boolean => /^\d[\d.,]{0,14}$/.test(line);
  const telling = words.filter((line, i) => isNumber(line) && unit.test(words[i + 1] ?? ''));
  const found = new Set<number>();
  if (telling.length < fewest) return found;
  words.forEach((line, i) => {
    const next = words[i + 1] ?? '';
    if (line === '' || next === '') return;
    const isTorn = sliver.test(next) ? openEnd.test(line) : sliver.test(line) && isInLine(words, i);
    if (isTorn || /[（(《“〔]$/.test(line) || /^\d{1,2}[.．、]$/.test(line)) found.add(i);
  });
  return found;
}

/** Whether what stands before a sliver runs on into it, or what stands behind it needs it. */
function isInLine(words: readonly string[], i: number): boolean {
  return openEnd.test(words[i - 1] ?? '') || unit.test(words[i + 1] ?? '');
}
