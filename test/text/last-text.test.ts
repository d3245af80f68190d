import { expect } from 'chai';
import fc from 'fast-check';
import { differenceOf } from '../../src/text/difference';
import { fold } from '../../src/text/fold';
import { LastText } from '../../src/text/last-text';
import { paragraphs } from '../../src/text/paragraphs';

describe('where two texts differ', () => {
  for (const [one, other, start, before, after] of [
    ['原告诉称', '原告辩称', 2, 3, 3],
    ['原告', '原告称', 2, 2, 3],
    ['原告称', '原告', 2, 3, 2],
    ['甲甲甲', '甲甲', 2, 3, 2],
    ['', '甲', 0, 0, 1],
    ['同', '同', 1, 1, 1],
  ] as const)
    it(`${one || 'nothing'} and ${other}`, () =>
      expect(differenceOf(one, other)).to.deep.equal({ start, before, after }));
});

const character = fc.constantFrom(...'甲乙国國（）：。\n ', '𠮷', '\ud842', '\udfb7', 'Ａ', 'a', '１');
const text = fc.array(character, { maxLength: 60 }).map((characters) => characters.join(''));

describe('a text that is folded and cut again after it was changed', () => {
  it('is what it would be if it were new', () =>
    fc.assert(
      fc.property(fc.array(text, { minLength: 2, maxLength: 6 }), fc.nat(400), (texts, common) => {
        const last = new LastText();
        const around = '原告諸某（以下簡稱甲）：\n'.repeat(common % 40);
        for (const one of texts) {
          const whole = around + one + around;
          const folded = last.fold(whole);
          expect(folded).to.equal(fold(whole));
          const spans = paragraphs(folded);
          expect(last.slices(folded, spans)).to.deep.equal(spans.map((span) => folded.slice(...span)));
        }
      }),
    ));
});
