import { expect } from 'chai';
import { commonEnds } from '../../src/text/common-ends';

describe('what two lists have alike at their ends', () => {
  for (const [now, before, same, rest] of [
    ['abc', 'abc', 3, 0],
    ['abxc', 'abc', 2, 1],
    ['ac', 'abc', 1, 1],
    ['aa', 'aaa', 2, 0],
    ['xyz', 'abc', 0, 0],
    ['', 'abc', 0, 0],
  ] as const)
    it(`${now} and ${before}`, () => expect(commonEnds([...now], [...before])).to.deep.equal({ same, rest }));
});
