/**
 * A blank inside a word: copies set the characters of headings apart (裁 决 书, 申 请 人), lose or gain one beside a
 * single character, and put them around numbers.
 */
export const stray =
  /(?<=(?<![\u4e00-\u9fff])[\u4e00-\u9fff])[^\S\n]{1,8}(?=[\u4e00-\u9fff])|(?<=[\u4e00-\u9fff])[^\S\n]{1,8}(?=[\u4e00-\u9fff](?![^\S\n]{0,8}[\u4e00-\u9fff]))|(?<=\d)[^\S\n](?=[\u4e00-\u9fff])|(?<=[\u4e00-\u9fff])[^\S\n](?=\d)/g;

/** Words without them: to tell what they are, not where they stand. */
export function drawnTogether(words: string): string {
  return words.includes(' ') ? words.replace(stray, '') : words;
}
