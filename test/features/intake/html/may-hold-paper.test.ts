import { expect } from 'chai';
import { mayHoldPaper } from '../../../../src/features/intake/html/may-hold-paper';

describe('a saved web page may hold a paper', () => {
  for (const [name, words, may] of [
    ['判决.html', '<p>某某市中级人民法院</p>', true],
    ['判决.html', '<p>&#26412;&#38498;&#35748;&#20026;</p>', true],
    ['法.htm', '<p>第一条 为了保护</p>', true],
    ['任何.mht', 'Content-Transfer-Encoding: base64', true],
    ['brief.html', '<p>Our spring collection in brief</p>', false],
    ['新闻.html', '<p>今日天气</p>', false],
  ] as const)
    it(`${name}: ${words}: ${may ? 'yes' : 'no'}`, () =>
      expect(mayHoldPaper(new TextEncoder().encode(words), name)).to.equal(may));

  it('in the encoding of older sites', () => {
    const gb = Uint8Array.from([
      0x3c, 0x70, 0x3e, 0xb1, 0xbe, 0xd4, 0xba, 0xc8, 0xcf, 0xce, 0xaa, 0x3c, 0x2f, 0x70, 0x3e,
    ]);
    expect(mayHoldPaper(gb, '判决.html')).to.equal(true);
  });
});
