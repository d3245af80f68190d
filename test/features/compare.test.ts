import { expect } from 'chai';
import { compareAt, type NoComparison } from '../../src/features/compare';
import { Hover } from '../../src/features/hover';
import { Phrases } from '../../src/features/phrases';
import { byLaw } from '../support/papers';
import { linesOf, Matter } from '../support/matter';

const law = (version: string, articles: string): string =>
  `---\nkind: statute\nlaw: 示例市仓储条例\nversion: ${version}\n---\n${articles}\n`;
const keeping = (days: number): string =>
  `保管人应当在入库之日起${days}日内验收仓储物，发现与约定不符的，应当及时通知存货人。`;
const files = {
  '2008.md': law('2008-03-01', `**第一条** 为了规范仓储，制定本条例。\n**第二条** ${keeping(15)}`),
  '2015.md': law('2015-06-01', `**第一条** 为了规范仓储，制定本条例。\n**第二条** ${keeping(10)}`),
  '2021.md': law(
    '2021-09-01',
    `**第一条** 为了规范仓储，制定本条例。\n**第二条** 危险品应当单独存放，由专人看守，不得与食品同库。\n**第三条** ${keeping(7)}\n**第四条** 本条例由市商务局解释，解释与本条例同等施行。`,
  ),
  '冷链.txt': byLaw,
};

function compared(text: string, name = '便条.md'): string[] | NoComparison {
  const matter = new Matter({ ...files, [name]: text });
  const { uri, offset } = matter.cursor;
  const found = compareAt(matter.corpus, uri, offset, new Phrases('zh-cn'));
  if (typeof found === 'string') return found;
  return [found.article, ...found.others].map(({ label, text, notes }) =>
    [`${label} ${text.slice(0, 20)}`, ...notes].join('｜'),
  );
}

describe('one article in two versions', () => {
  const fifteen = '第二条（2008年3月1日） 第二条 保管人应当在入库之日起15日内验';
  const ten = '第二条（2015年6月1日） 第二条 保管人应当在入库之日起10日内验';
  const moved = '第三条（2021年9月1日） 第三条 保管人应当在入库之日起7日内验收';
  for (const [what, text, name, expected] of [
    [
      'from a citation: the next version first, found by its words under another number',
      '# 备忘录\n\n《示例市仓储条例》（2015年）第二‸条。',
      undefined,
      [ten, moved, fifteen],
    ],
    [
      'from one of a paragraph: the whole article',
      '# 备忘录\n\n《示例市仓储条例》（2008年）第二条第一‸款。',
      undefined,
      [fifteen, ten, moved],
    ],
    [
      'from a citation that says no version: from the latest',
      '# 备忘录\n\n《示例市仓储条例》第一‸条。',
      undefined,
      [
        '第一条（2021年9月1日） 第一条 为了规范仓储，制定本条例。',
        '第一条（2015年6月1日） 第一条 为了规范仓储，制定本条例。',
        '第一条（2008年3月1日） 第一条 为了规范仓储，制定本条例。',
      ],
    ],
    ['from the law itself', files['2015.md'].replace('保管', '保‸管'), '2015.md', [ten, moved, fifteen]],
    [
      'what a version has nothing like is left empty',
      files['2021.md'].replace('由市商务局', '由‸市商务局'),
      '2021.md',
      [
        '第四条（2021年9月1日） 第四条 本条例由市商务局解释，解释与本条',
        '2015年6月1日 ｜该版本中没有相应条文',
        '2008年3月1日 ｜该版本中没有相应条文',
      ],
    ],
    ['of a law in one version: none', '# 备忘录\n\n《示例市冷链运输管理条例》第四‸条。', undefined, 'one-version'],
    ['of a law that is not at hand: none', '# 备忘录\n\n《民法典》第四‸条。', undefined, 'no-text'],
    ['off any provision: none', '# 备‸忘录\n\n《民法典》第四条。', undefined, 'no-provision'],
    ['on a law without an article: none', '# 备忘录\n\n《示例市仓‸储条例》。', undefined, 'no-provision'],
  ] as const)
    it(what, () => expect(compared(text, name)).to.deep.equal(expected));

  for (const [text, offered] of [
    ['《示例市仓储条例》（2015年）第二‸条', true],
    ['《示例市冷链运输管理条例》第四‸条', false],
    ['《示例市仓‸储条例》', false],
  ] as const)
    it(`the card of ${text.replace('‸', '')} ${offered ? 'offers it' : 'does not offer it'}`, () => {
      const matter = new Matter({ ...files, '便条.md': `# 备忘录\n\n${text}。` });
      const { uri, offset } = matter.cursor;
      const card = new Hover(matter.corpus, matter.reliances).at(uri, offset, new Phrases('zh-cn'));
      expect(linesOf(card).some((line) => line.includes('新旧对照'))).to.equal(offered);
    });
});

describe('one part of an instrument that is numbered 一、', () => {
  const notice = (version: string, parts: string): string =>
    `---\nkind: statute\nlaw: 示例市仓储管理通知\nversion: ${version}\n---\n${parts}\n`;
  const parts = {
    '2010.md': notice(
      '2010-03-01',
      `一、适用范围\n本通知适用于全市仓储企业。\n\n二、验收\n（一）${keeping(15)}\n（二）验收记录应当保存一年。`,
    ),
    '2020.md': notice(
      '2020-03-01',
      `一、适用范围\n本通知适用于全市仓储企业。\n\n二、危险品\n危险品应当单独存放，由专人看守，不得与食品同库。\n\n三、验收\n（一）${keeping(7)}\n（二）验收记录应当保存三年。`,
    ),
  };
  it('is found by its words under its new number', () => {
    const matter = new Matter({ ...parts, '2010.md': parts['2010.md'].replace('验收记录', '验收‸记录') });
    const { uri, offset } = matter.cursor;
    const found = compareAt(matter.corpus, uri, offset, new Phrases('zh-cn'));
    expect(typeof found === 'string' ? found : found.others.map(({ label }) => label)).to.deep.equal([
      '第三部分（2020年3月1日）',
    ]);
  });
});
