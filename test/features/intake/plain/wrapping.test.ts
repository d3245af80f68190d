import { expect } from 'chai';
import fc from 'fast-check';
import { strToU8 } from 'fflate';
import * as path from 'node:path';
import { restoreAll } from '../../../../src/features/intake/restore';
import { takeText } from '../../../../src/features/intake/plain/take-text';
import type { TakenIn } from '../../../../src/features/intake/taken-in';
import { someJudgments } from '../../../support/recovery';
import { describeShared } from '../../../support/shared';
import { breaksLeft, wrapped, type Wrapping } from '../../../support/wrapped';

function take(text: string): TakenIn {
  const taking = takeText({ bytes: strToU8(text) });
  if ('refused' in taking) throw new Error(taking.refused);
  return taking;
}

const joined = (text: string): string => take(text).text;

describe('a line that ends within a word goes on in the next, in the shortest text', () => {
  for (const [what, line, next] of [
    ['a date', '被告应当于判决生效后，即2023年3', '月15日前支付。'],
    ['a date in numerals', '本院于二〇二二年十', '一月五日立案受理。'],
    ['a year', '原告与被告于20', '19年3月订立合同。'],
    ['a case number', '某某市中级人民法院作出（2021）示01民', '终23号民事判决。'],
    ['a sum', '被告尚欠原告货款人民币14', '322.48元未付。'],
    ['a sum with commas', '被告尚欠原告货款人民币14,', '322.48元未付。'],
    ['an age', '原告：张某，男，汉族，33', '岁，住示例市东区。'],
    ['the number of a provision', '依照《中华人民共和国民法典》第五百', '七十七条之规定。'],
    ['a title', '依照《中华人民共和国民', '法典》第五百七十七条。'],
    ['an aside', '某某有限公司（以下简称甲', '公司）与乙公司的合同。'],
    ['a quotation', '合同约定“逾期付款的，每日', '按万分之三支付违约金”。'],
  ] as const)
    it(what, () => {
      const { text, removed } = take(`${line}\n${next}`);
      expect(text).to.equal(line + next);
      expect(removed.map(({ words }) => words)).to.deep.equal(['\n']);
    });

  for (const [what, text] of [
    ['cells', '货款\n100\n200元\n'],
    ['sums in a list', '1.货款12000元\n2.利息3000元\n'],
    ['a sentence that ends', '合同约定“逾期付款的，应当支付违约金。\n乙方不得迟延交付”。\n'],
    ['rows of Markdown', '| 罪名（取消枉法裁判罪 |\n| 第406条） |\n'],
    ['a bracket that never closes', '某某有限公司（以下简称甲\n乙公司与丙公司订立合同，约定了货款。\n'],
    ['parties, one a line', '原告张某，男，1980年3月4日出生\n被告李某，女，1981年5月6日出生\n'],
  ] as const)
    it(`but not ${what}`, () => expect(joined(text)).to.equal(text));
});

describe('lines of one length are those of a page', () => {
  const paragraphs = [
    '本院认为，被告未按照约定交付货物，已经构成违约，原告有权要求其承担相应的违约责任，本院予以支持。',
    '一、被告于本判决生效之日起十日内向原告支付货款，并自起诉之日起按照同期利率计付利息至付清之日止；',
  ];

  it('by their width or by how many characters they have', () => {
    const text = '原告主张以LPR的1.5倍计算，自2021年1月1日起至2022年12月31日止，被告对此不予认可，双方因此成讼。';
    for (const by of ['squares', 'characters'] as const)
      expect(joined(wrapped(text, { width: 20, by }))).to.equal(text);
  });

  it('also where a blank line stands at the end only, and nothing parts paragraphs but where lines end', () => {
    const text = `${paragraphs.join('\n')}\n`;
    for (const width of [16, 17, 18, 19, 20, 22, 24])
      expect(joined(`${wrapped(text.trimEnd(), { width, by: 'squares' })}\n`), `${width}`).to.equal(text);
  });

  it('but a sentence that ends with its line is left as it is: another paragraph may follow', () => {
    const lines = [
      '经审理查明，双方订立合同之后，原告依约支付了其中',
      '全部货款，并且曾多次催促被告尽快发货，然而迄今为',
      '止被告仍未按照约定交付货物，经催告后也未曾履行。',
      '原告因此支出的费用应当由被告承担，本院予以支持。',
    ];
    expect(joined(lines.join('\n')).split('\n')).to.deep.equal([lines.slice(0, 3).join(''), lines[3]]);
  });

  describeShared('in judgments that a program has wrapped', (shared) => {
    const texts = someJudgments(path.join(shared, 'corpora', 'judgments'), 60).map((text) =>
      joined(
        text
          .split('\n')
          .map((line) => line.trim())
          .filter(Boolean)
          .join('\n'),
      ),
    );
    const share = (wrappings: readonly Partial<Wrapping>[]): Record<'joined' | 'kept' | 'same', number> => {
      const all = { put: 0, left: 0, own: 0, lost: 0, length: 0 };
      fc.sample(fc.integer({ min: 20, max: 60 }), { numRuns: texts.length, seed: 9 }).forEach((width, i) => {
        const text = texts[i]!;
        const broken = wrapped(text, { width, by: 'squares', ...wrappings[i % wrappings.length] });
        const taken = take(broken);
        expect(restoreAll(taken.text, taken.removed)).to.equal(broken);
        const { put, left, own, lost } = breaksLeft(text, broken, taken.text);
        for (const [key, value] of Object.entries({ put, left, own, lost, length: text.length }))
          all[key as keyof typeof all] += value;
      });
      return {
        joined: 1 - all.left / all.put,
        kept: 1 - all.lost / all.own,
        same: 1 - (all.left + all.lost) / all.length,
      };
    };

    it('whose paragraphs are set in or apart, all but one in two hundred breaks go, and every paragraph stays', () => {
      const { joined, kept } = share([
        { indent: '　　' },
        { between: '\n' },
        { indent: '　　', by: 'characters' },
        { between: '\n', by: 'characters' },
      ]);
      expect(joined).to.be.at.least(0.995);
      expect(kept).to.be.at.least(0.999);
    }).timeout(30_000);

    it('whose paragraphs are not, all but a few of those behind sentences go; of the text 99.5 % is as it was', () => {
      const { joined, kept, same } = share([{ by: 'squares' }, { by: 'characters' }]);
      expect(joined).to.be.at.least(0.98);
      expect(kept).to.be.at.least(0.995);
      expect(same).to.be.at.least(0.995);
    }).timeout(30_000);

    it('and what no program has wrapped stays as it is, whole and in pieces', () => {
      const pieces = texts.flatMap((text, i) => {
        const lines = text.split('\n');
        const from = (7 * i) % lines.length;
        return [text, lines.slice(from, from + 2 + (i % 8)).join('\n')];
      });
      const touched = pieces.filter((text) => take(text).removed.some(({ words }) => words.includes('\n')));
      expect(touched).to.deep.equal([]);
    }).timeout(30_000);
  });
});
