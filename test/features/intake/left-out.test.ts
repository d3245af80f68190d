import { expect } from 'chai';
import { leftOutOf, takingBack } from '../../../src/features/intake/left-out';
import type { TakenIn } from '../../../src/features/intake/taken-in';
import { Phrases } from '../../../src/features/phrases';

const taken: TakenIn = {
  format: 'pdf',
  text: '本院认为，被告应当停止侵害。\n判决如下：',
  removed: [
    { kind: 'header', at: 0, words: '某某法院\n', page: 1 },
    { kind: 'hard-wrap', at: 5, words: '\n', page: 1 },
    { kind: 'page-number', at: 15, words: '- 2 - $(zap)\n', page: 2 },
    { kind: 'hard-wrap', at: 17, words: '\n', page: 2 },
  ],
  pages: [],
  problems: [],
};

describe('what was left out of a text', () => {
  it('is listed by kind, then each with its kind and page', () => {
    const rows = leftOutOf(taken, new Phrases('zh-cn'));
    expect(rows.map(({ value, label, description }) => [value, label, description])).to.deep.equal([
      ['header', '页眉', '全部 1 处'],
      ['hard-wrap', '段内换行', '全部 2 处'],
      ['page-number', '页码', '全部 1 处'],
      ['0', '某某法院', '页眉 · 第1页'],
      ['1', '本院认为，⏎被告应当停止侵害。 判决', '段内换行 · 第1页'],
      ['2', '- 2 - \\$(zap)', '页码 · 第2页'],
      ['3', '被告应当停止侵害。 判决⏎如下：', '段内换行 · 第2页'],
    ]);
  });

  for (const [title, chosen, text] of [
    ['one thing', ['1'], '本院认为，\n被告应当停止侵害。\n判决如下：'],
    ['all of a kind', ['hard-wrap'], '本院认为，\n被告应当停止侵害。\n判决\n如下：'],
    ['a kind and one of another', ['header', '3'], '某某法院\n本院认为，被告应当停止侵害。\n判决\n如下：'],
    ['what is not there', ['99', 'footer'], taken.text],
  ] as const)
    it(`comes back as chosen: ${title}`, () => {
      expect(takingBack(taken, new Set(chosen)).text).to.equal(text);
    });
});
