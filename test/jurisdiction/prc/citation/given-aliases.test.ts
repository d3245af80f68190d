import { expect } from 'chai';
import { cited } from '../../../support/cited';
import { readBrief } from '../../../support/read';

const withAliases = (rows: string, text: string): string => `---\nkind: brief\naliases:\n${rows}\n---\n\n${text}`;

describe('short forms that front matter gives', () => {
  it('a law', () =>
    expect(cited(withAliases('  竞争法: 反不正当竞争法', '竞争法第十二条。'))).to.deep.equal(['反不正当竞争法:12']));

  it('one version of a law', () => {
    const text = withAliases('  旧反法: 《反不正当竞争法》（2019年修正）', '旧反法第十二条。');
    expect(readBrief(text).citations[0]).to.include({ version: '2019-04-23', versionBasis: 'stated', pin: '12' });
  });

  it('a decision', () =>
    expect(cited(withAliases('  群控案: （2019）浙8601民初1987号', '群控案已有定论。'))).to.deep.equal([
      '（2019）浙8601民初1987号',
    ]));

  it('what is neither is left out', () =>
    expect(cited(withAliases('  协议书: 甲乙双方的合同', '协议书第三条。'))).to.deep.equal([]));

  it('is no list of names', () =>
    expect(cited('---\nkind: brief\naliases: [群控案]\n---\n\n群控案已有定论。')).to.deep.equal([]));
});
