import { expect } from 'chai';
import fc from 'fast-check';
import { foldsOf, outlineOf, type OutlineEntry } from '../../src/features/outline';
import { Phrases } from '../../src/features/phrases';
import { covers } from '../../src/text/span';
import { appeal, civil, criminal } from '../support/decisions';
import { wholeFolder } from '../support/folder';
import { Matter } from '../support/matter';
import { brief, byLaw, codeSummary } from '../support/papers';

const folder = wholeFolder();
const zh = new Phrases('zh-cn');

/** Names, indented by depth. */
function lines(entries: readonly OutlineEntry[], depth = 0): string[] {
  return entries.flatMap((entry) => [`${'  '.repeat(depth)}${entry.name}`, ...lines(entry.children, depth + 1)]);
}

const of = (file: string, phrases = zh): string[] => lines(outlineOf(folder.corpus, folder.uri(file), phrases));

describe('the outline', () => {
  it('of a decision: its parts, and in them issues, holdings and ordered items', () =>
    expect(of('判决.txt')).to.deep.equal([
      '首部',
      '当事人',
      '案件由来',
      '诉讼请求/诉称',
      '辩称',
      '查明事实',
      '裁判理由',
      '  远山公司应否赔偿货物损失',
      '  赵某应否承担连带责任',
      '  远山公司应否赔偿货物损失',
      '  远山公司未举证证明毁损系包装所致，其抗辩不能成立，本院不予采纳',
      '  故远山公司应当赔偿青禾公司货物损失78500元',
      '  赵某应否承担连带责任',
      '  青禾公司未提交证据证明赵某滥用股东权利，其要求赵某承担连带责任的请求…',
      '裁判主文',
      '  远山公司…赔偿青禾公司货物损失78500元',
      '  驳回青禾公司的其他诉讼请求',
      '诉讼费用',
      '上诉权告知',
      '落款',
    ]));

  it('in English: the parts in English, the words of the court as they stand', () =>
    expect(of('判决.txt', new Phrases('en')).slice(3, 8)).to.deep.equal([
      'Claims',
      'Defence',
      'Facts and evidence',
      'Reasoning',
      '  远山公司应否赔偿货物损失',
    ]));

  it('of a criminal judgment: what is charged, not what is claimed', () => {
    const matter = new Matter({ 'a.txt': criminal });
    const names = lines(outlineOf(matter.corpus, matter.uri('a.txt'), new Phrases('en')));
    expect(names).to.include('Charge').and.not.to.include('Claims');
  });

  it('of a law: chapters and articles', () =>
    expect(of('条例.txt')).to.deep.equal([
      '第一章 总则',
      '  第一条',
      '  第二条',
      '第二章 运输',
      '  第三条',
      '  第四条',
    ]));

  it('of a brief: its headings', () =>
    expect(of('代理词.md')).to.deep.equal(['代理词', '  一、关于责任', '  二、关于连带责任']));

  it('of what is not there: nothing', () => expect(of('nowhere.txt')).to.deep.equal([]));

  it('has siblings in order that do not overlap, each within its parent, its name within its extent', () => {
    const check = (entries: readonly OutlineEntry[], within: readonly [number, number]): void => {
      let end = within[0];
      for (const { span, extent, children } of entries) {
        expect(extent[0]).to.be.at.least(end);
        expect(covers(within, extent)).to.equal(true);
        expect(covers(extent, span)).to.equal(true);
        end = extent[1];
        check(children, extent);
      }
    };
    const papers = [civil, criminal, appeal, brief, byLaw, codeSummary];
    const cut = fc.tuple(fc.constantFrom(...papers), fc.nat({ max: 900 }), fc.nat({ max: 900 }));
    fc.assert(
      fc.property(cut, ([text, from, length]) => {
        const matter = new Matter({ 'a.txt': text.slice(from, from + length) });
        const { uri } = matter.document('a.txt');
        check(outlineOf(matter.corpus, uri, zh), [0, matter.document('a.txt').text.length]);
      }),
      { numRuns: 40 },
    );
  });
});

describe('what can be folded', () => {
  const cases: [file: string, heads: string[]][] = [
    ['判决.txt', ['示例市东区', '原告：示例', '远山公司辩', '本院认为，', '综上，依照', '如果未按本', '审判长']],
    ['条例.txt', ['第一章　总', '第二条　在', '第二章　运', '第三条　承']],
    ['代理词.md', ['# 代理词', '## 一、', '## 二、']],
  ];
  for (const [file, heads] of cases)
    it(`${file}: stretches of several lines`, () => {
      const { uri, text } = folder.document(file);
      const folds = foldsOf(folder.corpus, uri).map((span) => text.slice(...span));
      expect(folds.map((words) => words.split('\n')[0]!.slice(0, 5).trim())).to.deep.equal(heads);
      for (const words of folds) expect(words).to.equal(words.trim()).and.to.include('\n');
    });
});
