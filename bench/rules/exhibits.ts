import type { Random } from '../generate/random';
import { numeral } from '../generate/numeral';
import type { PlantedClaim } from './claims';

const code = 'exhibit/unknown';
const things = ['运输合同', '验收单', '评估报告', '银行流水', '微信聊天记录', '催告函', '现场照片'];

/** References to exhibits, and the list that has some of them. */
export function plantExhibits(
  random: Random,
  count: number,
): { readonly claims: readonly PlantedClaim[]; readonly list: string } {
  const last = random.whole(8, 20);
  const told = new Set<number>();
  const claims = Array.from({ length: count }, (): PlantedClaim => {
    const wrong = random.next() < 0.3;
    let number = wrong ? random.whole(last + 1, 99) : random.whole(1, last);
    // Each number that the list lacks is reported once.
    while (wrong && told.has(number)) number++;
    if (wrong) told.add(number);
    const words = random.next() < 0.5 ? `证据${number}` : `证据${numeral(number)}`;
    const frames = [
      `被告收到货物的事实有${words}为证。`,
      `上述款项已经支付（${words}）。`,
      `${words}证明双方就交付时间另有约定。`,
    ];
    return { code, sentence: random.one(frames), words, wrong };
  });
  const others = ['证据一致，足以认定。', '证据十分充分。', '被告提交的证据98与本案无关。', '证据2份均为原件。'].map(
    (sentence): PlantedClaim => ({ code, sentence, words: sentence.slice(0, 6), wrong: false }),
  );
  const rows = Array.from({ length: last }, (_, i) => `| ${i + 1} | ${random.one(things)} | 原件 |`);
  const list = `## 证据清单\n\n| 编号 | 名称 | 形式 |\n| --- | --- | --- |\n${rows.join('\n')}\n`;
  return { claims: [...claims, ...others], list };
}
