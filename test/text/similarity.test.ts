import { expect } from 'chai';
import { bigrams, containment, isSubsequence } from '../../src/text/similarity';

describe('what two passages share', () => {
  for (const [title, a, b, share] of [
    ['the same words', '承运人应当赔偿', '承运人应当赔偿', 1],
    ['a part of a longer one', '应当赔偿', '承运人应当赔偿托运人的损失', 1],
    ['in either order', '承运人应当赔偿托运人的损失', '应当赔偿', 1],
    ['a mark between two pairs', '应当，赔偿', '应当赔偿', 1],
    ['a blank parts a pair', '损 失', '损失', 0],
    ['half of the pairs', '甲乙丙', '乙丙丁', 0.5],
    ['Latin letters and digits count', 'GB5009', 'GB5009', 1],
    ['nothing in common', '承运人', '收货方', 0],
    ['one character is no pair', '甲', '甲', 0],
    ['nothing', '', '承运人', 0],
  ] as const)
    it(title, () => expect(containment(bigrams(a), bigrams(b))).to.equal(share));
});

describe('a short name in a long one', () => {
  for (const [short, long, expected] of [
    ['青禾公司', '示例市青禾食品有限责任公司', true],
    ['示例青禾', '示例市青禾食品有限责任公司', true],
    ['禾青公司', '示例市青禾食品有限责任公司', false],
    ['青禾公司司', '示例市青禾食品有限责任公司', false],
    ['𠮷野', '𠮷之野', true],
    ['', '甲', true],
    ['甲', '', false],
  ] as const)
    it(`${short || 'nothing'} ${expected ? 'is' : 'is not'} short for ${long || 'nothing'}`, () =>
      expect(isSubsequence(short, long)).to.equal(expected));
});
