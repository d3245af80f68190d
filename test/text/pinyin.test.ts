import { expect } from 'chai';
import { pinyinOf, syllableOf } from '../../src/text/pinyin';

describe('Pinyin', () => {
  for (const [words, pinyin] of [
    ['杭州', 'Hangzhou'],
    ['搜道', 'Soudao'],
    ['聚客通', 'Juketong'],
    // An apostrophe where two syllables would run together (GB/T 16159-2012).
    ['西安', "Xi'an"],
    ['东阿', "Dong'a"],
    // ü sorts as u.
    ['吕梁', 'Lüliang'],
    ['绿源', 'Lüyuan'],
    // Readings in names.
    ['佛山', 'Foshan'],
    ['长沙', 'Changsha'],
    ['成都', 'Chengdu'],
    ['东莞', 'Dongguan'],
    ['郴州', 'Chenzhou'],
    ['A股', 'Agu'],
  ] as const)
    it(`${words} → ${pinyin}`, () => expect(pinyinOf(words)).to.equal(pinyin));

  it('knows the first and the last syllable of the order', () => {
    expect(syllableOf('阿')).to.equal('a');
    expect(syllableOf('做')).to.equal('zuo');
  });

  it('has nothing for what is no Chinese character', () => expect(syllableOf('x')).to.equal(undefined));
});
