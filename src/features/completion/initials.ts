/** The first character of each initial in the order of Pinyin; i, u and v begin no syllable. */
const firsts = '阿八嚓哒妸发旮哈讥咔垃妈拿哦啪期然撒塌挖昔压匝';
const letters = 'abcdefghjklmnopqrstwxyz';
const order = new Intl.Collator('zh-u-co-pinyin');
const known = new Map<string, string>();

/** The initials by which people type a Chinese name: 反不正当竞争法 → fbzdjzf. Of several readings the commonest. */
export function initialsOf(name: string): string {
  let result = '';
  for (const sign of name) result += initialOf(sign);
  return result;
}

function initialOf(sign: string): string {
  if (/[a-z\d]/i.test(sign)) return sign.toLowerCase();
  if (sign < '\u4e00' || sign > '\u9fff') return '';
  let letter = known.get(sign);
  if (letter === undefined) {
    let at = firsts.length - 1;
    while (at > 0 && order.compare(sign, firsts[at]!) < 0) at--;
    letter = letters[at]!;
    known.set(sign, letter);
  }
  return letter;
}
