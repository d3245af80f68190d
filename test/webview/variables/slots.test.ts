import { expect } from 'chai';
import { scrollFor, slotsIn } from '../../../src/webview/variables/slots';

describe('the rows that are drawn', () => {
  for (const [what, [top, height, rowHeight, count], slots] of [
    ['at the top', [0, 200, 20, 1000], [0, 18]],
    ['in the middle', [2000, 200, 20, 1000], [92, 118]],
    ['at the end', [19_800, 200, 20, 1000], [982, 1000]],
    ['of few', [0, 200, 20, 3], [0, 3]],
    ['of none', [0, 200, 20, 0], [0, 0]],
    ['scrolled further than there are', [9000, 200, 20, 3], [3, 3]],
  ] as const)
    it(what, () => {
      const { first, end } = slotsIn(top, height, rowHeight, count);
      expect([first, end]).to.deep.equal(slots);
    });
});

describe('scrolling to a row', () => {
  for (const [row, top, scrolled] of [
    [10, 0, 20],
    [3, 0, undefined],
    [3, 100, 60],
    [9, 0, undefined],
  ] as const)
    it(`row ${row} from ${top}`, () => expect(scrollFor(row, top, 200, 20)).to.equal(scrolled));
});
