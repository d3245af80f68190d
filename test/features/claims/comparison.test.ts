import { expect } from 'chai';
import { isDecision } from '../../../src/corpus/corpus';
import { compareClaims } from '../../../src/features/claims/comparison';
import { claimRows } from '../../../src/features/claims/csv';
import { claimPage, money } from '../../../src/features/claims/page';
import { pageMarkdown } from '../../../src/features/pages/markdown';
import { Phrases } from '../../../src/features/phrases';
import { appeal, civil } from '../../support/decisions';
import { Matter } from '../../support/matter';

const [zh, en] = [new Phrases('zh-cn'), new Phrases('en')];

function compared(text: string, phrases: Phrases) {
  const document = new Matter({ 'a.txt': text }).document('a.txt');
  if (!isDecision(document)) throw new Error('read as no decision');
  return compareClaims(document, phrases);
}

describe('claims beside what answers them', () => {
  it('name who asks, what the court found, and the item that answers', () => {
    const [first, second] = compared(civil, zh).lines;
    expect(first).to.include({ by: '原告 青禾公司', amount: 86_000, awarded: 78_500, result: 'part', unsure: false });
    expect(first?.order?.number).to.equal(1);
    expect(second).to.include({ result: 'refused' });
    expect(second?.finding?.words).to.include('本院不予支持');
    expect(second?.order?.words).to.include('驳回');
  });

  it('on appeal: the request, and that the decision below was upheld', () => {
    const { lines, reviewed } = compared(appeal, en);
    expect(lines.map(({ by, kind, result }) => [by, kind, result])).to.deep.equal([
      ['appellant 示例市远山物流有限公司', 'appeal', 'refused'],
    ]);
    expect(reviewed.map(({ result, items }) => [result, items])).to.deep.equal([['upheld', []]]);
  });

  it('make a page of Markdown whose links lead to the words quoted', () => {
    const { text, links } = pageMarkdown(claimPage(compared(civil, zh), zh));
    expect(text).to.include('# 诉请—判项：').and.include('| 1 | 原告 青禾公司 |').and.include('78,500 / 86,000');
    for (const { at, to } of links) {
      const quoted = text.slice(...at).replace(/…$/, '');
      expect(civil.slice(...to.span)).to.include(quoted);
    }
    expect(links.length).to.be.greaterThan(5);
  });

  it('say in both languages what is missing', () => {
    const lone = civil.replace(/判决如下：[\s\S]*?如果未按/, '判决如下：\n如果未按');
    expect(pageMarkdown(claimPage(compared(lone, en), en)).text).to.include('no ordered item answers it');
    expect(pageMarkdown(claimPage(compared(lone, zh), zh)).text).to.include('没有判项回应');
  });

  it('say why a request was not decided', () => {
    const dismissed = civil.replace(/判决如下：[\s\S]*?如果未按/, '判决如下：\n驳回青禾公司的起诉。\n如果未按');
    expect(compared(dismissed, en).lines.map(({ result, ended }) => [result, ended])).to.deep.equal([
      ['unanswered', 'dismissed'],
      ['unanswered', 'dismissed'],
    ]);
    expect(claimRows([compared(dismissed, en)], en)).to.include('"dismissed, not decided on the merits"');
    expect(claimRows([compared(dismissed, zh)], zh)).to.include('驳回起诉，未作实体审理');
  });

  it('make a table for spreadsheets in which nothing is a formula', () => {
    const rows = claimRows([compared(civil.replace('判令赵某承担连带责任', '判令"赵某"承担连带责任'), en)], en).split(
      '\r\n',
    );
    expect(rows[0]).to.equal(
      '\uFEFFCase,Case number,No.,By,Kind,Claim,Amount (yuan),Result,Awarded (yuan),Finding,Item no.,Ordered item',
    );
    expect(rows[1]).to.include(',86000,granted in part,78500,');
    expect(rows[2]).to.include('""赵某""');
    expect(claimRows([{ ...compared(civil, en), name: '=1+1' }], en)).to.include("'=1+1,");
  });

  it('words of the document are no markup', () =>
    expect(pageMarkdown(claimPage({ ...compared(civil, en), name: '<b>|[x](y)*' }, en)).text).to.include(
      '\\<b\\>\\|\\[x\\](y)\\*',
    ));

  for (const [yuan, words] of [
    [0, '0'],
    [999, '999'],
    [1000, '1,000'],
    [78_500.5, '78,500.50'],
    [1_234_567, '1,234,567'],
  ] as const)
    it(`${yuan} is written ${words}`, () => expect(money(yuan)).to.equal(words));
});
