import { expect } from 'chai';
import { renameShortForm, shortFormAt } from '../../src/features/rename';
import { Matter } from '../support/matter';

const number = '（2022）示0102民初318号';
const first = `代理词\n\n${number}民事判决（以下简称“冷链案”）在先。冷链案认为承运人应当赔偿，其原文为：“冷链案之损失”。\n`;
const second = `---\nkind: brief\naliases:\n  冷链案: ${number}\n---\n补充意见\n\n参照冷链案，应予赔偿。\n`;
const other = '答辩状\n\n（2021）示0102民初9号民事判决（以下简称冷链案）与本案无关。冷链案不足为凭。\n';

/** The briefs as they read when the short form at the ‸ has another name; or why it cannot. */
function renamed(name: string, files: Readonly<Record<string, string>>): Record<string, string> | string {
  const matter = new Matter(files);
  const { uri, offset } = matter.cursor;
  const document = matter.corpus.document(uri)!;
  const form = shortFormAt(document, offset);
  if (!form) return 'none';
  const result = renameShortForm(matter.corpus, document, form, name);
  if ('refused' in result) return result.refused;
  return Object.fromEntries(
    [...result.edits].map(([one, edits]) => {
      let { text } = matter.corpus.document(one)!;
      for (const { span, text: put } of [...edits].sort((a, b) => b.span[0] - a.span[0]))
        text = text.slice(0, span[0]) + put + text.slice(span[1]);
      return [one.slice(matter.folder.length + 1), text];
    }),
  );
}

describe('a short form gets another name', () => {
  const cursor = first.replace('冷链案认为', '冷链‸案认为');

  it('in its definition and in each use of all briefs that mean the same, front matter too; not in a court’s words', () => {
    expect(renamed('运输案', { 'a.md': cursor, 'b.md': second, 'c.md': other })).to.deep.equal({
      'a.md': first.replaceAll('冷链案', '运输案').replace('：“运输案之', '：“冷链案之'),
      'b.md': second.replaceAll('冷链案', '运输案'),
    });
  });

  it('but not within a longer one', () => {
    const text = `代理词\n\n${number}民事判决（以下简称冷链案）与（2022）示01民终905号民事判决（以下简称冷链案二审）一致。冷链案二审维持冷‸链案。\n`;
    expect(renamed('运输案', { 'a.md': text })).to.deep.equal({
      'a.md': `代理词\n\n${number}民事判决（以下简称运输案）与（2022）示01民终905号民事判决（以下简称冷链案二审）一致。冷链案二审维持运输案。\n`,
    });
  });

  it('of a law, but not within its title', () => {
    const text =
      '代理词\n\n《中华人民共和国反不正当竞争法》（以下简称反不正当竞争法）已经施行。依据反不正当‸竞争法第二条，应当赔偿。\n';
    expect(renamed('反法', { 'a.md': text })).to.deep.equal({
      'a.md': '代理词\n\n《中华人民共和国反不正当竞争法》（以下简称反法）已经施行。依据反法第二条，应当赔偿。\n',
    });
  });

  it('of a party, wherever in the matter it is called so, with what it is short for or with the role before it', () => {
    const files = {
      'a.md': '代理词\n\n原告青鸾网络科技有限公司（以下简称青鸾公司）主张权利。青鸾‸公司投入甚巨。\n',
      'b.md': '质证意见\n\n受青鸾网络科技有限公司（下称“青鸾公司”）委托，青鸾公司对证据1无异议。\n',
      'c.md': '答辩状\n\n青鸾物流有限公司（以下简称青鸾公司）与本案无关。\n',
    };
    expect(renamed('青鸾', files)).to.deep.equal({
      'a.md': '代理词\n\n原告青鸾网络科技有限公司（以下简称青鸾）主张权利。青鸾投入甚巨。\n',
      'b.md': '质证意见\n\n受青鸾网络科技有限公司（下称“青鸾”）委托，青鸾对证据1无异议。\n',
    });
  });

  for (const name of ['', ' ', '冷 链', '“冷链”', '《冷链》', '案'.repeat(41)])
    it(`not “${name.slice(0, 8)}”`, () => expect(renamed(name, { 'a.md': cursor })).to.equal('bad-name'));

  it('not what a brief calls something already, be it another text of the same law', () => {
    const text = cursor.replace('在先。', '在先。（2020）示0102民初7号民事判决（以下简称运输案）在后。');
    expect(renamed('运输案', { 'a.md': text })).to.equal('taken');
    const laws =
      '代理词\n\n《中华人民共和国反不正当竞争法》（2019年修正）以下简称“旧法”，《中华人民共和国反不正当竞争法》（2025年修订）以下简称“新法”。依据旧‸法第二条。\n';
    expect(renamed('新法', { 'a.md': laws })).to.equal('taken');
  });

  it('nothing else has one', () =>
    expect(renamed('甲', { 'a.md': first.replace('承运人', '承‸运人') })).to.equal('none'));
});
