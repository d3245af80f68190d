import { Prc } from '../../src/jurisdiction/prc/prc';
import { readStatutes } from '../generate/sources';
import { numeral } from '../generate/numeral';
import { compare, heap, sink, timed } from '../measure';
import { type Bench, type Line, ofTwiceAsMuch } from '../report';

/** A law of so many articles that exists nowhere. */
function invented(articles: number): string {
  const lines = ['示例管理条例', '（2019年3月1日示例市人民代表大会常务委员会通过　自2019年5月1日起施行）', ''];
  for (let i = 1; i <= articles; i++)
    lines.push(
      `第${numeral(i % 900)}条　承运人应当做到：`,
      '（一）装货前预冷车厢；',
      '（二）每三十分钟记录一次温度。',
      '',
    );
  return lines.join('\n');
}

export const statutesBench: Bench = {
  name: 'statutes',
  what: 'texts of laws, to their provisions',
  run: (short) => {
    const prc = new Prc();
    const read = (text: string): number => prc.read({ name: '条例.md', text, kind: 'statute' }).citations.length;
    const lines: Line[] = [];
    const all = readStatutes();
    if (all && !short) {
      const before = heap();
      const kept: unknown[] = [];
      const { wall } = timed(() =>
        all.forEach((text) => kept.push(prc.read({ name: '法.md', text, kind: 'statute' }))),
      );
      lines.push(
        {
          what: `reading all ${all.length} of ../shared, from a cold start`,
          value: wall,
          unit: 'ms',
          target: '< 2000',
        },
        { what: 'what their readings take', value: heap() - before, unit: 'MB', target: '< 150' },
      );
      sink(kept.length);
    }
    const [small, large] = [invented(1600), invented(3200)];
    const { one, two } = compare(
      { one: () => sink(read(small)), two: () => sink(read(large)) },
      { rounds: 9, warm: 5 },
    );
    lines.push({ what: 'a law of 1600 articles', value: one, unit: 'ms' });
    return { lines, gates: [{ what: 'a law of twice as many articles', ratio: two / one, limit: ofTwiceAsMuch }] };
  },
};
