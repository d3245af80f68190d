import { expect } from 'chai';
import type { StatuteDocument } from '../../src/corpus/corpus';
import { findings } from '../support/check';
import { linesOf, Matter } from '../support/matter';
import { Hover } from '../../src/features/hover';
import { Phrases } from '../../src/features/phrases';

const text = (version: string, from: string, articles: string): string =>
  `---\nkind: statute\nlaw: 反不正当竞争法\nversion: ${version}\neffectiveFrom: ${from}\n---\n${articles}\n`;
const data = '经营者不得以胁迫、绕开技术措施等手段取走他人依法持有的数据，扰乱市场秩序。';
const network = `在网上做生意，同样受本法约束。
经营者不得用技术手段干扰他人正当提供的网络产品：
（一）擅自在他人产品里插入链接，强行跳转；
（二）误导用户关闭、卸载他人的产品；
（三）恶意使他人的产品不能兼容。`;
const old = text(
  '2019-04-23',
  '2019-04-23',
  `**第一条** 为了市场竞争公平，制定本法。\n**第二条** ${network}\n**第三条** 监督检查部门可以进入经营场所检查，查询银行账户。\n**第四条** 旧文本独有的一条，说的是有奖销售的最高金额。`,
);
const current = text(
  '2025-06-27',
  '2025-10-15',
  `**第一条** 为了市场竞争公平，制定本法。\n**第二条** 检查时不得少于两名工作人员，并应当出示证件。\n**第三条** ${network}\n${data}\n**第四条** 监督检查部门可以进入经营场所检查，查询银行账户。`,
);
const files = { '旧.md': old, '新.md': current };
const matter = new Matter(files);
const statute = (name: string): StatuteDocument => matter.document(name) as StatuteDocument;

describe('a provision is found again by its words', () => {
  for (const [pin, kind, became] of [
    ['1', 'same', '1'],
    ['2', 'moved', '3'],
    ['2.2', 'moved', '3.2'],
    ['2.2.3', 'moved', '3.2.3'],
    ['3', 'moved', '4'],
    ['4', 'gone', undefined],
    ['9', undefined, undefined],
  ] as const)
    it(`${pin} → ${kind ?? 'not told'} ${became ?? ''}`, () => {
      const found = matter.corpus.renumbering.successor(statute('旧.md'), pin, statute('新.md'));
      expect(found?.kind).to.equal(kind);
      expect(found && 'pin' in found ? found.pin : undefined).to.equal(became);
    });
});

describe('citation/renumbered', () => {
  const check = (words: string): string[] =>
    findings('citation/renumbered', { '代理词.md': `代理词\n\n${words}`, ...files });
  for (const [words, ...expected] of [
    [
      '依据《反不正当竞争法》（2019年修正）第二条第二款第三项。',
      '第二条第二款第三项｜2025年10月15日起施行的文本中，对应条款为第三条第二款第三项。',
    ],
    ['依据《反不正当竞争法》（2019年修正）第一条。'],
    ['依据《反不正当竞争法》（2019年修正）第二条，即2025年修订《反不正当竞争法》第三条。'],
    ['依据《反不正当竞争法》第二条。'],
    ['依据《反不正当竞争法》（2019年修正）第二条。\n\n2024年5月1日'],
  ] as const)
    it(words, () => expect(check(words)).to.deep.equal(expected));
});

it('the card says where the words are now', () => {
  const cited = new Matter({ '代理词.md': '代理词\n\n依据《反不正当竞争法》（2019年修正）第二条第二款‸。', ...files });
  const hover = new Hover(cited.corpus, cited.reliances);
  const card = hover.at(cited.cursor.uri, cited.cursor.offset, new Phrases('zh-cn'));
  expect(linesOf(card)).to.include('2025年10月15日起，对应条款在第三条第二款');
});

it('the card says that a law is gone, and what took its place', () => {
  const cited = new Matter({ '代理词.md': '代理词\n\n依据《合同法》第六十条‸。' });
  const card = new Hover(cited.corpus, cited.reliances).at(cited.cursor.uri, cited.cursor.offset, new Phrases('zh-cn'));
  expect(linesOf(card)).to.include('2021年1月1日废止，现为民法典');
});
