import { numeral } from './numeral';
import { Random } from './random';
import type { Sources } from './sources';
import { vary } from './vary';

/** A paper of a generated matter. */
export interface Paper {
  readonly name: string;
  readonly text: string;
}

/** A judgment of about so many characters: one of the sources, varied, with further paragraphs of facts in its middle. */
export function judgment(sources: Sources, random: Random, length: number): string {
  const lines = vary(random.one(sources.whole), random).split('\n');
  const middle = Math.ceil(lines.length / 2);
  let total = lines.reduce((sum, line) => sum + line.length + 1, 0);
  const more: string[] = [];
  while (total < length) {
    const line = vary(random.one(sources.body), random);
    more.push(line);
    total += line.length + 1;
  }
  return [...lines.slice(0, middle), ...more, ...lines.slice(middle)].join('\n');
}

/** Judgments, no two alike, each with a number of its own. */
export function judgments(sources: Sources, count: number, length: number, seed = 1): Paper[] {
  const random = new Random(seed);
  return Array.from({ length: count }, (_, i) => {
    const text = judgment(sources, random, length);
    const own = `（${random.whole(2012, 2024)}）示0102民初${i + 1}号`;
    const numbered = text.replace(/[（(]\d{4}[)）][\u4e00-\u9fff]{1,4}\d{0,6}[\u4e00-\u9fff]{0,6}字?第?\d{1,6}号/, own);
    return { name: `判决书${String(i + 1).padStart(4, '0')}.txt`, text: numbered };
  });
}

/** A brief that argues from some of the judgments, by their numbers, and from provisions. */
export function brief(papers: readonly Paper[], random: Random, points: number): Paper {
  const lines = ['# 代理词', '', '审判长、审判员：', ''];
  for (let i = 1; i <= points; i++) {
    const cited = /（\d{4}）示0102民初\d+号/.exec(random.one(papers).text)?.[0] ?? '（2020）示0102民初1号';
    lines.push(
      `## ${numeral(i)}、关于第${i}项请求`,
      '',
      `示例市东区人民法院${cited}民事判决认为，承运人未举证证明毁损系包装所致的，应当赔偿货物损失${random.whole(1000, 900000)}元。`,
      `依据《中华人民共和国民法典》第${numeral(random.whole(100, 999))}条第${numeral(random.whole(1, 3))}款、第${numeral(random.whole(100, 999))}条，被告应当承担责任。`,
      '',
    );
  }
  return { name: '代理词.md', text: lines.join('\n') };
}

/** A text on one line, as databases hand it out. */
export function onOneLine(text: string): string {
  return text.replace(/\n+/g, '');
}
