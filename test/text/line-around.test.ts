import { expect } from 'chai';
import { lineEnd, lineStart, linesAround } from '../../src/text/line-around';

const text = '一二\n\n三四五\n六';

describe('the lines around an offset', () => {
  for (const [offset, start, end] of [
    [0, 0, 2],
    [1, 0, 2],
    [2, 0, 2],
    [3, 3, 3],
    [4, 4, 7],
    [7, 4, 7],
    [8, 8, 9],
    [9, 8, 9],
  ] as const)
    it(`${offset}: from ${start} to ${end}`, () =>
      expect([lineStart(text, offset), lineEnd(text, offset)]).to.deep.equal([start, end]));

  it('of a stretch: from where its first starts to where its last ends', () =>
    expect(text.slice(...linesAround(text, [1, 5]))).to.equal('一二\n\n三四五'));
});
