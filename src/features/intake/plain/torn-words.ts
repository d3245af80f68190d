/** So much on either side of a break tells whether something goes on behind it, in UTF-16 units. */
const near = 40;
/** Cells and lists have shorter lines. */
const shortest = 8;
const numeral = '[〇○零一二三四五六七八九十百千万两\\d]';

/** What nobody breaks in two on purpose: dates, case numbers, sums, ages and numbers of provisions. */
const wholes: readonly RegExp[] = [
  /(?:19|20)\d{2}年(?:\d{1,2}月(?:\d{1,2}日)?|[度初底末])/g,
  /[一二][〇○零一二三四五六七八九]{3}年[一二三四五六七八九十]{1,2}月(?:[一二三四五六七八九十]{1,3}日)?/g,
  /[（(〔[]\d{4}[）)〕\]][\p{Script=Han}\d]{2,16}号/gu,
  /\d(?:[\d.]|[,，](?=\d{3}(?!\d))){0,14}(?:[万亿]?余?元|周?岁)/g,
  new RegExp(`第${numeral}{1,9}[编章节条款项页](?:之[一二三四五六七八九十])?`, 'g'),
];
/** A title, an aside or a quotation that is open at the end of a line, and closes in the next. */
const pairs = ['《》', '（）', '“”', '〔〕'] as const;

/** Whether a line ends within something that is one: then the next goes on with it, however long they are. */
export function isTornIn(line: string, next: string): boolean {
  if (line.length < shortest || /[。；：！？]$/.test(line)) return false;
  const [before, ahead] = [line.slice(-near), next.slice(0, near)];
  const joined = before + ahead;
  const spans = ({ index, 0: words }: RegExpExecArray): boolean =>
    index < before.length && index + words.length > before.length;
  if (wholes.some((whole) => [...joined.matchAll(whole)].some(spans))) return true;
  return pairs.some(([open, close]) => {
    const closes = ahead.indexOf(close!);
    if (closes === -1 || before.lastIndexOf(open!) <= before.lastIndexOf(close!)) return false;
    return !/[。；\n]/.test(ahead.slice(0, closes)) && !ahead.slice(0, closes).includes(open!);
  });
}
