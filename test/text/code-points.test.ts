import { expect } from 'chai';
import fc from 'fast-check';
import { CodePoints } from '../../src/text/code-points';

describe('code points', () => {
  for (const [text, units, points] of [
    ['合同有效', [1, 3], [1, 3]],
    ['𠮷合同', [0, 2], [0, 1]],
    ['𠮷合同', [2, 4], [1, 3]],
    ['合𠮷𠮷同', [3, 6], [2, 4]],
    ['𠮷', [2, 2], [1, 1]],
  ] as const)
    it(`${units.join('–')} of ${text} is ${points.join('–')}`, () => {
      const counted = new CodePoints(text);
      expect(counted.pointsOf(units)).to.deep.equal(points);
      expect(counted.unitsOf(points)).to.deep.equal(units);
    });

  it('a span counted in points is the same characters, and comes back', () =>
    fc.assert(
      fc.property(fc.array(fc.constantFrom('合', '𠮷', 'a', '😀', '\n')), fc.nat(30), fc.nat(30), (signs, a, b) => {
        const points = [Math.min(a, b, signs.length), Math.min(Math.max(a, b), signs.length)] as const;
        const text = signs.join('');
        const counted = new CodePoints(text);
        const units = counted.unitsOf(points);
        expect(text.slice(...units)).to.equal(signs.slice(...points).join(''));
        if (points[0] < points[1]) expect(counted.pointsOf(units)).to.deep.equal(points);
      }),
    ));
});
