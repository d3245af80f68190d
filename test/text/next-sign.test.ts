import { expect } from 'chai';
import { NextSign } from '../../src/text/next-sign';

describe('where a sign stands next', () => {
  it('at an offset or behind it, and nowhere once there is none', () => {
    const next = new NextSign('《甲》《乙》丙', '》');
    expect([0, 2, 3, 5, 6, 7].map((at) => next.from(at))).to.deep.equal([2, 2, 5, 5, Infinity, Infinity]);
    expect([3, 0, 6, 2].map((at) => next.from(at))).to.deep.equal([5, 2, Infinity, 2]);
  });

  it('goes through a text without the sign once', () => {
    let looks = 0;
    const text = { indexOf: () => (looks++, -1) } as unknown as string;
    const next = new NextSign(text, '》');
    for (let at = 0; at < 10; at++) next.from(at);
    expect(looks).to.equal(1);
  });
});
