import { expect } from 'chai';
import fc from 'fast-check';
import { Occurrences } from '../../src/text/occurrences';

const text = fc.array(fc.constantFrom(...'张三李四某，'), { maxLength: 40 }).map((signs) => signs.join(''));
const pieces = ['张三', '李四', '某某', '三', '张三李', '某，某', '四某，张'];

describe('how often words occur in a text', () => {
  it('is told up to fifty times', () => {
    expect(new Occurrences('张三'.repeat(49)).count('张三')).to.equal(49);
    expect(new Occurrences('张三'.repeat(60)).count('张三')).to.equal(50);
    expect(new Occurrences('某某某').count('某某')).to.equal(1);
  });

  for (const times of [45, 49, 50, 70])
    it(`is ${Math.min(times, 50)} where it was told up to fifty and is now ${times}`, () => {
      const known = new Occurrences('张三，'.repeat(60));
      known.count('张三');
      expect(new Occurrences('张三，'.repeat(times), known).count('张三')).to.equal(Math.min(times, 50));
    });

  it('is the same where it is told by how it was before', () =>
    fc.assert(
      fc.property(fc.array(text, { minLength: 2, maxLength: 6 }), fc.nat(60), (texts, common) => {
        const around = '张三与李四，某某。'.repeat(common);
        let known: Occurrences | undefined;
        for (const one of texts) {
          const whole = around + one + around;
          known = new Occurrences(whole, known);
          const anew = new Occurrences(whole);
          for (const piece of pieces) expect(known.count(piece), piece).to.equal(anew.count(piece));
        }
      }),
    ));
});
