/** 最高人民法院公报 2021年第3期, beside the number of a page or without it: what a journal sets at the head of each page. */
export const issueOfJournal =
  '(?:[-—–~·]? ?\\d{1,4} ?[-—–~·]? {1,40})?《?[\\u4e00-\\u9fff·]{0,16}(?:公报|司法|审判|案例选?|参考|适用|指导)》? {0,40}(?:19|20)\\d{2} ?[年.·] ?第? ?\\d{1,2} ?[期辑卷]?(?:\\(总第 ?\\d{1,4} ?期\\))?(?: {1,40}[-—–~·]? ?\\d{1,4} ?[-—–~·]?)?';
/** 第3页 共12页, - 3 -, 3/12, the number of the case, its court and title, the issue of a journal: what a copy puts between the words of a page and those of the next. */
const source = `(?:${issueOfJournal}|第 ?\\d{1,4} ?页(?:[,/ ]{0,3}共 ?\\d{1,4} ?页)?|\\d{1,4} ?\\/ ?\\d{1,4}|[-—–~·] ?\\d{1,4} ?[-—–~·]|[([（](?:19|20)\\d{2}[)\\]）][^\\s,。;:()（）]{2,24}号|[\\u4e00-\\u9fff]{2,24}法院 ?(?:民事|刑事|行政|执行)(?:附带民事)?(?:判决|裁定|调解|决定)书)`;
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
