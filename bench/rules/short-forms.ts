import type { Random } from '../generate/random';
import { numeral } from '../generate/numeral';
import type { PlantedClaim } from './claims';

const code = 'citation/never-used';
const laws = ['中华人民共和国民法典', '中华人民共和国公司法', '中华人民共和国专利法', '中华人民共和国商标法'];

/** Short forms of laws and cases, half of them used afterwards: in title marks, before an article, as a name. */
export function plantShortForms(random: Random, count: number): PlantedClaim[] {
  return Array.from({ length: count }, (_, i): PlantedClaim => {
    const wrong = random.next() < 0.5;
    // Each has a number in its name, so that none is a part of another.
    const name = `第${numeral(i + 1)}号${random.one(['文本', '规定', '通行本'])}`;
    const definition = `《${random.one(laws)}》（以下简称“${name}”）第${numeral(random.whole(2, 90))}条`;
    const use = random.one([
      `${name}第${numeral(random.whole(2, 90))}条亦同。`,
      `《${name}》另有规定。`,
      `这也是${name}的要求。`,
    ]);
    return { code, sentence: `依据${definition}，请求应予支持。${wrong ? '' : use}`, words: name, wrong };
  });
}
