import { syllableOf } from '../../text/pinyin';

/** The initials by which people type a Chinese name: 反不正当竞争法 → fbzdjzf. Of several readings the commonest. */
export function initialsOf(name: string): string {
  let result = '';
  for (const sign of name) result += /[a-z\d]/i.test(sign) ? sign.toLowerCase() : (syllableOf(sign)?.[0] ?? '');
  return result;
}
