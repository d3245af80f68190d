import { numeral } from './numeral';
import type { Random } from './random';

const surnames = [...'赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦许何吕施张孔曹严华金魏陶姜谢邹'];
const given = [...'明华丽伟芳强敏静磊军洋勇艳杰娟涛超霞平刚桂英文斌波辉健宁海晨旭阳'];
/** A person named behind a role: 被告人李某, 原告：王某某，. */
const person =
  /(?:原告|被告人?|上诉人|辩护人|被害人|证人|法定代表人)[:：]?([\u4e00-\u9fff]{2,3})(?=[,，。、(（的对在与和])/g;

/**
 * Another judgment of the same build: other persons, sums, dates, provisions and numbers, and some sentences of long
 * paragraphs in another order. No two calls give the same text.
 */
export function vary(text: string, random: Random): string {
  let varied = text;
  for (const name of new Set([...text.matchAll(person)].map((match) => match[1]!)))
    varied = varied.replaceAll(
      name,
      random.one(surnames) + random.one(given) + (name.length > 2 ? random.one(given) : ''),
    );
  return varied
    .split('\n')
    .map((line) => (line.length > 200 ? reordered(line, random) : line))
    .join('\n')
    .replace(/\d+(?:\.\d+)?/g, (digits) => otherNumber(digits, random))
    .replace(/第[一二三四五六七八九十百零〇]{2,6}条/g, () => `第${numeral(random.whole(1, 450))}条`);
}

/** Years stay years, and a number has as many digits as before. */
function otherNumber(digits: string, random: Random): string {
  if (/^(?:19|20)\d\d$/.test(digits)) return String(random.whole(2008, 2024));
  if (digits.length < 2 || digits.startsWith('0')) return digits;
  if (digits.length === 2) return String(random.whole(10, digits <= '12' ? 12 : digits <= '31' ? 28 : 99));
  return digits.replace(/\d/g, (digit, at: number) => String(random.whole(at === 0 ? 1 : 0, 9)) || digit);
}

/** Two neighbouring sentences of a paragraph change places; its first and last stay. */
function reordered(line: string, random: Random): string {
  const parts = line.split(/(?<=。)/);
  if (parts.length < 5) return line;
  const at = random.whole(1, parts.length - 3);
  [parts[at], parts[at + 1]] = [parts[at + 1]!, parts[at]!];
  return parts.join('');
}
