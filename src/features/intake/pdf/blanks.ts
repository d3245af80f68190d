/** The class of characters that are written in a square: Chinese, with its marks. For expressions that know Unicode. */
export const han = '[\\p{Script=Han}\\u3000-\\u303F\\uFF00-\\uFFEF“”‘’—…·×○●□■△]';

const oneHan = new RegExp(han, 'u');

/** Whether a character is written in a square. */
export function isHan(character: string): boolean {
  return oneHan.test(character);
}

/** The blank that a gap between two characters is, if any: `gap` in sizes of the script. */
export function gapWords(gap: number, before: string, after: string): string {
  const [han, hanAfter] = [isHan(before), isHan(after)];
  if (han && hanAfter) return gap >= 0.75 ? '　'.repeat(Math.round(gap)) : gap >= 0.2 ? ' ' : '';
  // Between Chinese and Latin script there is a gap of a quarter that nobody typed.
  return gap >= (han || hanAfter ? 0.4 : 0.14) ? ' ' : '';
}

/** How wide words are about, in sizes of the script: a square for Chinese, half of one for Latin script. */
export function widthOf(words: string): number {
  return [...words].reduce((sum, character) => sum + (isHan(character) ? 1 : 0.52), 0);
}
