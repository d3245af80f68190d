import { expect } from 'chai';
import { sameItems } from '../../src/text/same-items';

describe('whether two lists hold the very same', () => {
  const one = { text: '甲' };
  for (const [title, before, now, expected] of [
    ['the same objects', [one, '乙'], [one, '乙'], true],
    ['objects that are alike', [one], [{ text: '甲' }], false],
    ['another order', ['甲', '乙'], ['乙', '甲'], false],
    ['one more', ['甲'], ['甲', '乙'], false],
    ['one less', ['甲', '乙'], ['甲'], false],
    ['nothing', [], [], true],
  ] as const)
    it(title, () => expect(sameItems(before, now)).to.equal(expected));
});
