import { expect } from 'chai';
import { citationsAsNotes } from '../../../src/features/briefs/citation-notes';
import { Matter } from '../../support/matter';

function noted(text: string): string {
  const { reading } = new Matter({ '代理词.md': `---\nkind: brief\n---\n${text}` }).document('代理词.md');
  if (reading.kind !== 'brief') throw new Error('no brief');
  return citationsAsNotes(`---\nkind: brief\n---\n${text}`, reading).slice('---\nkind: brief\n---\n'.length);
}

describe('what a brief cites in brackets goes to footnotes', () => {
  for (const [what, text, body, ...notes] of [
    [
      'a case, behind the mark of its sentence',
      '被告应当赔偿（参见（2019）浙8601民初1987号民事判决）。另有他案。',
      '被告应当赔偿。[^cited1]另有他案。',
      '参见（2019）浙8601民初1987号民事判决。',
    ],
    [
      'a provision',
      '举证责任在原告（《民事诉讼法》第六十七条）。',
      '举证责任在原告。[^cited1]',
      '《民事诉讼法》第六十七条。',
    ],
    [
      'in English, without the blank before it',
      'The burden is on the plaintiff (Article 67 of the Civil Procedure Law). It failed.',
      'The burden is on the plaintiff.[^cited1] It failed.',
      'Article 67 of the Civil Procedure Law.',
    ],
    [
      'two of them',
      '其一（《民法典》第五百七十七条），其二（《民法典》第五百八十四条）。',
      '其一，[^cited1]其二。[^cited2]',
      '《民法典》第五百七十七条。',
      '《民法典》第五百八十四条。',
    ],
  ] as const)
    it(what, () => {
      const expected = `${body}\n\n${notes.map((note, i) => `[^cited${i + 1}]: ${note}`).join('\n\n')}\n`;
      expect(noted(text)).to.equal(expected);
    });

  for (const [what, text] of [
    [
      'what the sentence itself cites',
      '依据《民法典》第五百七十七条和（2019）浙8601民初1987号民事判决，被告应当赔偿。',
    ],
    [
      'the number of a document that is named',
      '依据《最高人民法院关于适用〈反不正当竞争法〉的解释》（法释〔2022〕9号）第一条。',
    ],
    ['a bracket that gives a short name', '一审判决（（2019）浙8601民初1987号民事判决，以下简称微信群控案）认为不当。'],
    ['exhibits', '原告已经举证（证据3、证据4）。'],
    ['words that are quoted', '判决指出：“被告应当赔偿（《民法典》第五百七十七条）”。'],
    ['a heading', '## 关于违约（《民法典》第五百七十七条）'],
    ['a table', '| 依据（《民法典》第五百七十七条） | 金额 |\n| --- | --- |'],
    ['a note that is there', '被告应当赔偿。[^1]\n\n[^1]: 参见判决（《民法典》第五百七十七条）。'],
    ['a bracket that is never closed', '被告应当赔偿（《民法典》第五百七十七条。'],
  ] as const)
    it(`not ${what}`, () => expect(noted(text)).to.equal(text));

  it('under labels that the text has not', () =>
    expect(noted('甲[^cited1]（《民法典》第五百七十七条）。\n\n[^cited1]: 乙。')).to.include('[^cited-1]: 《民法典》'));
});
