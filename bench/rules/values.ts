import type { Paper } from '../generate/papers';
import type { Random } from '../generate/random';
import type { PlantedClaim } from './claims';

const sum = /(?<![\d.,，])\d{3,9}(?:\.\d{1,2})?元/g;
const day = /(?:19|20)\d{2}年\d{1,2}月\d{1,2}日/g;
/** As the line that presents a party has it. */
const company =
  /(?<=\n(?:原告|被告|上诉人|被上诉人)(?:（[^（）\n]{2,12}）)?[：:]?)[\u4e00-\u9fff（）]{5,30}公司(?=[，,。（\n])/g;
/** Characters that a slip of the pen may put for another one. */
const slips = [...'德宏泰瑞丰盛达兴隆源'];

/** In what sentence a value is told of a decision. */
type Frame = (number: string, value: string) => string;

const sums: readonly Frame[] = [
  (number, value) => `${number}民事判决判令被告支付${value}。`,
  (number, value) => `${number}案中，争议的款项为${value}，法院对此作了详细说理。`,
  (number, value) => `参见${number}民事判决。该案涉及的一笔款项为${value}。`,
];
const days: readonly Frame[] = [
  (number, value) => `${number}案中，相关行为发生于${value}，法院据此确定了起算时间。`,
  (number, value) => `参见${number}民事判决。该案的有关事实发生在${value}。`,
];
const names: readonly Frame[] = [
  (number, value) => `${number}民事判决对${value}的抗辩未予采纳。`,
  (number, value) => `参见${number}民事判决。该案中，${value}未能完成举证。`,
];

/** Values that are none of the decision’s, and of which nothing may be said. */
const sumDecoys: readonly Frame[] = [
  (number, value) => `${number}民事判决支持了请求，本案原告主张的${value}同样应予支持。`,
  (number, value) => `${number}民事判决判令被告支付约${value}。`,
  (number, value) => `原告在诉状中主张${value}，其依据与${number}民事判决相同。`,
  (number, value) => `${number}民事判决支持了全部请求；我方主张的${value}并不更高。`,
];
const dayDecoys: readonly Frame[] = [
  (number, value) => `${number}民事判决支持了请求，本案合同签订于${value}。`,
  (number, value) => `双方于${value}签订合同，此类合同的效力可参见${number}民事判决。`,
];
const nameDecoys: readonly Frame[] = [
  (number, value) => `${value}在诉讼中援引了${number}民事判决。`,
  (number, value) => `${number}民事判决支持了请求，而本案中${value}未提交证据。`,
];

const families = [
  { code: 'amount/mismatch', pattern: sum, told: sums, decoys: sumDecoys, slip: otherSum },
  { code: 'date/mismatch', pattern: day, told: days, decoys: dayDecoys, slip: otherDay },
  { code: 'party/misnamed', pattern: company, told: names, decoys: nameDecoys, slip: otherName },
];
/** Few judgments name a company on a line of its own. */
const attempts = 40;

/**
 * So many claims each on sums, days and names of cited decisions: a third as they are, a third with a slip of the pen, a
 * third about another matter.
 */
export function plantValues(papers: readonly Paper[], random: Random, count: number): PlantedClaim[] {
  return families.flatMap(({ code, pattern, told, decoys, slip }) => {
    const claims: PlantedClaim[] = [];
    for (let attempt = 0; attempt < count * attempts && claims.length < count; attempt++) {
      const { text } = random.one(papers);
      const number = /（\d{4}）示0102民(?:初|再)\d+号/.exec(text)?.[0];
      const found = text.match(pattern) ?? [];
      if (number === undefined || found.length === 0) continue;
      const own = random.one(found);
      const other = slip(own, random);
      if (other === own || text.includes(other)) continue;
      const kind = random.whole(0, 2);
      const words = kind === 0 ? own : other;
      const sentence = random.one(kind === 2 ? decoys : told)(number, words);
      claims.push({ code, sentence, words, wrong: kind === 1 });
    }
    return claims;
  });
}

/** Another digit, or two that changed places. */
function otherSum(own: string, random: Random): string {
  const at = random.whole(0, own.search(/[.元]/) - 1);
  const digit = String(random.whole(1, 9));
  return own.slice(0, at) + digit + own.slice(at + 1);
}

function otherDay(own: string, random: Random): string {
  return random.next() < 0.5
    ? own.replace(/(?<=月)\d+/, String(random.whole(1, 28)))
    : own.replace(/(?<=年)\d+/, String(random.whole(1, 12)));
}

function otherName(own: string, random: Random): string {
  const at = random.whole(1, own.length - 3);
  return own.slice(0, at) + random.one(slips) + own.slice(at + 1);
}
