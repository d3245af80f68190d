import { expect } from 'chai';
import {
  covers,
  firstOverlapping,
  indexEndingBehind,
  blankSigns,
  isBlank,
  lengthOf,
  overlaps,
  touches,
  trimmed,
  type Span,
} from '../../src/text/span';

describe('two spans', () => {
  for (const [title, a, b, overlap, covered] of [
    ['the same', [2, 5], [2, 5], true, true],
    ['one in the other', [2, 9], [3, 5], true, true],
    ['one code unit in common', [2, 5], [4, 9], true, false],
    ['side by side', [2, 5], [5, 9], false, false],
    ['apart', [2, 5], [7, 9], false, false],
    ['an empty one inside', [2, 5], [3, 3], false, true],
  ] as const)
    it(`${title}: ${overlap ? 'overlap' : 'do not overlap'}, the first ${covered ? 'covers' : 'does not cover'} the second`, () => {
      expect([overlaps(a, b), overlaps(b, a)]).to.deep.equal([overlap, overlap]);
      expect(covers(a, b)).to.equal(covered);
    });
});

describe('one span', () => {
  it('has a length', () => expect(lengthOf([3, 8])).to.equal(5));

  for (const [offset, expected] of [
    [1, false],
    [2, true],
    [5, true],
    [6, false],
  ] as const)
    it(`[2, 5) ${expected ? 'is' : 'is not'} touched by a caret at ${offset}`, () =>
      expect(touches([2, 5], offset)).to.equal(expected));
});

describe('a span without its blanks', () => {
  for (const [title, text, words] of [
    ['ASCII', ' \t甲 乙\r\n', '甲 乙'],
    ['ideographic and no-break', '\u3000\u00a0甲\u3000', '甲'],
    ['zero-width', '\u200b\ufeff甲\u2060\u200d', '甲'],
    ['nothing to cut', '甲', '甲'],
    ['nothing else', ' \u3000 ', ''],
  ] as const)
    it(title, () => expect(text.slice(...trimmed(text, [0, text.length]))).to.equal(words));

  it('a mark that shows is no blank', () => {
    for (const sign of '·-_.、。…') expect(isBlank(sign.charCodeAt(0)), sign).to.equal(false);
  });
});

it('all blanks as one text are those that are taken for blanks', () => {
  const blanks = Array.from({ length: 0x10000 }, (_, code) => code).filter(isBlank);
  expect([...blankSigns].map((sign) => sign.charCodeAt(0))).to.have.members(blanks);
});

describe('a list in the order of the text', () => {
  const list = (
    [
      [0, 3],
      [5, 8],
      [8, 10],
    ] as Span[]
  ).map((span) => ({ span }));

  for (const [offset, index] of [
    [0, 0],
    [3, 1],
    [7, 1],
    [8, 2],
    [10, 3],
  ] as const)
    it(`the first that ends behind ${offset} is number ${index}`, () =>
      expect(indexEndingBehind(list, offset)).to.equal(index));

  for (const [title, span, found] of [
    ['within one', [6, 7], [5, 8]],
    ['over two', [2, 6], [0, 3]],
    ['between two', [3, 5], undefined],
    ['behind all', [10, 12], undefined],
  ] as const)
    it(`the first that shares something with a span ${title}`, () =>
      expect(firstOverlapping(list, span)?.span).to.deep.equal(found));
});
