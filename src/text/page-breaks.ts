/** 第3页 共12页, - 3 -, 3/12, the number of the case, its court and title: what a copy puts between the words of a page and those of the next. */
const source =
  '(?:第 ?\\d{1,4} ?页(?:[,/ ]{0,3}共 ?\\d{1,4} ?页)?|\\d{1,4} ?\\/ ?\\d{1,4}|[-—–~·] ?\\d{1,4} ?[-—–~·]|[([（](?:19|20)\\d{2}[)\\]）][^\\s,。;:()（）]{2,24}号|[\\u4e00-\\u9fff]{2,24}法院 ?(?:民事|刑事|行政|执行)(?:附带民事)?(?:判决|裁定|调解|决定)书)';
const whole = new RegExp(`^${source}$`);
const inside = new RegExp(`\\n[^\\S\\n]{0,12}${source}[^\\S\\n]{0,12}(?=\\n)`, 'g');
/** Whether a line, without blanks at its ends, numbers a page or the case; a number alone may be part of a sentence. */
export function isPageNumber(line: string): boolean {
  return whole.test(line);
}

/** Words without the line breaks that a page put into them, numbers of pages among them. */
export function withoutBreaks(words: string): string {
  return words.includes('\n') ? words.replace(inside, '').replaceAll('\n', '') : words;
}
