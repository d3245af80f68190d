import { expect } from 'chai';
import * as fc from 'fast-check';
import { firstWhere } from '../../src/text/first-where';

describe('the first index for which something holds', () => {
  it('is the one that looking at each finds, and the count where there is none', () =>
    fc.assert(
      fc.property(fc.nat(40), fc.nat(50), (count, from) => {
        expect(firstWhere(count, (index) => index >= from)).to.equal(Math.min(count, from));
      }),
    ));

  it('is found without looking at each', () => {
    let looked = 0;
    firstWhere(1_000_000, (index) => (looked++, index >= 123_456));
    expect(looked).to.be.lessThan(22);
  });
});
