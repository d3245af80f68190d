import { numeral } from './numeral';
import type { Paper } from './papers';
import type { Random } from './random';

/** How a court answers the one below, with the order that follows from it. */
const [upheld, overturned] = [
  {
    answer: '一审判决认定事实清楚，适用法律正确，对一审法院的上述认定，本院予以确认。',
    order: '驳回上诉，维持原判。',
  },
  {
    answer: '一审判决适用法律错误，其上述认定不当，本院予以纠正。',
    order: '一、撤销示例市东区人民法院（2019）示0103民初9号民事判决；\n二、驳回原告的诉讼请求。',
  },
];

/**
 * Decisions of a court that has another below it, on a frame of our own around reasons of the sources: half of them
 * confirm what was held below and half set it aside.
 */
export function retrials(reasons: readonly string[], random: Random, count: number): Paper[] {
  return Array.from({ length: count }, (_, i) => {
    const { answer, order } = i % 2 === 0 ? upheld : overturned;
    const some = (): string => `${random.one(reasons)}。${random.one(reasons)}。`;
    const text = `示例市中级人民法院
民事判决书
（${random.whole(2016, 2024)}）示0102民再${i + 1}号
上诉人（原审被告）：示例市远山物流有限公司，住所地示例市西区。
被上诉人（原审原告）：示例市青禾食品有限公司，住所地示例市东区。
上诉人示例市远山物流有限公司因与被上诉人示例市青禾食品有限公司合同纠纷一案，不服示例市东区人民法院（2019）示0103民初9号民事判决，向本院提起上诉。本院依法组成合议庭进行了审理，现已审理终结。
上诉人上诉请求：撤销原判，改判驳回诉讼请求。
一审法院认定事实：2018年3月${numeral(random.whole(1, 28))}日，双方签订合同。
一审法院认为，${some()}
本院认为，${answer}${some()}综上，依照《中华人民共和国民事诉讼法》第一百七十七条第一款规定，判决如下：
${order}
本判决为终审判决。
审判长　　何　某
二〇二二年八月九日
`;
    return { name: `再审判决书${String(i + 1).padStart(3, '0')}.txt`, text };
  });
}

/** The judgment with what a witness said put before the reasons of its court. */
export function withWitness({ name, text }: Paper, said: string): Paper {
  return { name, text: text.replace(/\n(?=本院认为)/, `\n证人林某的证言证实，${said}。\n`) };
}
