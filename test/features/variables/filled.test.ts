import { expect } from 'chai';
import type { DecisionDocument } from '../../../src/corpus/corpus';
import { fills, type Source } from '../../../src/features/variables/filled';
import { appeal, civil, criminal } from '../../support/decisions';
import { Matter } from '../../support/matter';

/** What the reading fills in: the value, or why there is none; ? where it is inferred; the words it was read from. */
function filled(text: string, source: Source): string | undefined {
  const matter = new Matter({ '判决书.txt': text });
  const found = fills[source](matter.document('判决书.txt') as DecisionDocument, matter.corpus);
  if (!found) return undefined;
  const value = found.finding.is === 'value' ? String(found.finding.value) : found.finding.is;
  const words = found.span ? ` ← ${text.slice(...found.span).slice(0, 12)}` : '';
  return value + (found.guess ? '?' : '') + words;
}

describe('variables filled from the reading', () => {
  for (const [source, expected] of [
    ['court', '示例市东区人民法院 ← 示例市东区人民法院'],
    ['court-level', 'basic ← 示例市东区人民法院'],
    ['region', undefined],
    ['case-number', '（2022）示0102民初318号 ← （2022）示0102民'],
    ['year', '2022 ← 二〇二二年五月二十日'],
    ['decided', '2022-05-20 ← 二〇二二年五月二十日'],
    ['filed', '2022-03-01 ← 2022年3月1日'],
    ['instance', '1'],
    ['genre', 'judgment-civil-1'],
    ['cause', '运输合同纠纷 ← 原告示例市青禾食品有限公'],
    ['amount-claimed', '86000? ← 86000元'],
    ['amount-awarded', '78500? ← 78500元'],
    ['costs', '1950 ← 1950元'],
    ['effect', 'appealable ← 如不服本判决，可以在判决'],
    ['review', 'not-applicable'],
    ['judges', '钱某、孙某、李某'],
    ['source-grade', undefined],
  ] as const)
    it(`civil, first instance: ${source}`, () => expect(filled(civil, source)).to.equal(expected));

  it('civil, first instance: parties', () => expect(filled(civil, 'parties')).to.match(/^3 ← /));
  it('civil, first instance: granted in part, which is inferred', () =>
    expect(filled(civil, 'outcome')).to.match(/^mixed\? ← /));

  for (const [source, expected] of [
    ['instance', '2'],
    ['review', 'upheld?'],
    ['outcome', 'against-claimant?'],
    ['effect', 'final'],
  ] as const)
    it(`an appeal that was dismissed: ${source}`, () =>
      expect(filled(appeal, source)?.replace(/ ←.*$/, '')).to.equal(expected));

  for (const [source, expected] of [
    ['outcome', 'not-applicable?'],
    ['amount-claimed', 'not-applicable?'],
    ['costs', 'not-applicable?'],
    ['cause', '盗窃罪'],
  ] as const)
    it(`criminal: ${source}`, () => expect(filled(criminal, source)?.replace(/ ←.*$/, '')).to.equal(expected));

  for (const [orders, expected] of [
    [
      '一、被告示例市远山物流有限公司于本判决生效之日起十日内赔偿原告示例市青禾食品有限公司货物损失78500元。',
      'for-claimant?',
    ],
    ['驳回原告示例市青禾食品有限公司的诉讼请求。', 'against-claimant?'],
  ] as const)
    it(`without claims, by the orders: ${expected}`, () => {
      const tail = civil.slice(civil.indexOf('本院认为')).replace(/一、被告示例市远山[^。]*。/, orders);
      expect(filled(tail, 'outcome')?.replace(/ ←.*$/s, '')).to.equal(expected);
    });

  it('without a date the year of the number is a guess', () =>
    expect(filled(civil.replace('二〇二二年五月二十日', ''), 'year')).to.match(/^2022\? ← （2022）/));
});
