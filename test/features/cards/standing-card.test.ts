import { expect } from 'chai';
import { Hover } from '../../../src/features/hover';
import { Phrases } from '../../../src/features/phrases';
import { linesOf, Matter } from '../../support/matter';
import { byLaw, byLawOld } from '../../support/papers';

/** The card over the ‸ of an older text of the by-law, beside the present one, in which article 3 became 4, and a brief. */
function cardIn(old: string): string[] {
  const later = byLaw
    .replace('第四条', '第五条')
    .replace('第三条　', '第四条　')
    .replace('第二章', '第三条　承运人应当备案。\n\n第二章');
  const matter = new Matter({
    '条例.txt': later,
    '条例-2011.txt': old,
    '代理词.md': '代理词\n\n依据《示例市冷链运输管理条例》第三条第二项、第二条。',
  });
  return linesOf(
    new Hover(matter.corpus, matter.reliances).at(matter.cursor.uri, matter.cursor.offset, new Phrases('zh-cn')),
  );
}

describe('the card of an article in its law', () => {
  it('says of which text it is, where its words stand now, and who cites it', () =>
    expect(cardIn(byLawOld.replace('第三条　', '第‸三条　'))).to.deep.equal([
      '示例市冷链运输管理条例 第三条',
      '2011年文本',
      '-',
      '2019年5月1日起，对应条款在第四条',
      '本文：1 处  ｜  本文件夹：1 份律师文书  新旧对照  查看全部援引',
    ]));

  for (const [where, old] of [
    ['in its words', byLawOld.replace('承运人应当', '承运‸人应当')],
    ['on a chapter', byLawOld.replace('第二章', '第‸二章')],
  ] as const)
    it(`is not shown ${where}`, () => expect(cardIn(old)).to.deep.equal([]));
});
