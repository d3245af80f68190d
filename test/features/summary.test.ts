import { expect } from 'chai';
import { Phrases, type Tongue } from '../../src/features/phrases';
import { summaryOf } from '../../src/features/summary';
import { civil } from '../support/decisions';
import { wholeFolder } from '../support/folder';
import { Matter } from '../support/matter';

const folder = wholeFolder();
folder.put('便条.txt', '明天下午三点开会。\n');
folder.put('虚构.txt', `---\nkind: judgment\nfictional: true\n---\n${civil}`);

describe('what a document was taken for, in words', () => {
  const cases: [file: string, tongue: Tongue, words: string][] = [
    ['判决.txt', 'zh-cn', '民事一审判决: 来源不明, 2 个争议焦点, 5 项观点, 3 处援引'],
    ['判决.txt', 'en', 'civil judgment, first instance: Source unknown, 2 issues, 5 holdings, 3 citations'],
    ['二审.txt', 'zh-cn', '民事二审判决: 来源不明, 0 个争议焦点, 4 项观点, 2 处援引'],
    ['调解书.txt', 'en', 'civil mediation: Source unknown, 0 issues, 0 holdings, 0 citations'],
    ['虚构.txt', 'zh-cn', '民事一审判决: 虚构示例，并非任何法院的裁判, 2 个争议焦点, 5 项观点, 3 处援引'],
    ['代理词.md', 'zh-cn', '代理词: 9 处援引, 1 处引文'],
    ['代理词.md', 'en', 'statement of counsel: 9 citations, 1 quotation'],
    ['条例.txt', 'zh-cn', '示例市冷链运输管理条例: 2019年文本, 共 4 条'],
    ['民法典.md', 'zh-cn', '民法典: 2020年文本, 共 1260 条, 摘要，非条文原文'],
    ['民法典.md', 'en', '民法典: 2020 version, 1260 articles, Summary, not the text of the law'],
    ['便条.txt', 'zh-cn', '其他: '],
    ['便条.txt', 'en', 'Other: '],
  ];
  for (const [file, tongue, words] of cases)
    it(`${file} (${tongue}): ${words}`, () => {
      const { label, details } = summaryOf(folder.document(file), new Phrases(tongue));
      expect(`${label}: ${details.join(', ')}`).to.equal(words);
    });

  it('a law without a date says so', () => {
    const matter = new Matter({ 'a.md': '---\nkind: statute\nlaw: 示例法\n---\n# 示例法\n\n第一条 一。\n' });
    expect(summaryOf(matter.document('a.md'), new Phrases('en')).details[0]).to.equal('a copy without a date');
  });
});
