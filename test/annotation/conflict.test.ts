import { expect } from 'chai';
import { conflictIn } from '../../src/annotation/conflict';

const lines = (...all: readonly string[]): string => all.join('\n');

describe('a text in which git has left a conflict', () => {
  for (const [title, content, ours, theirs] of [
    ['two sides', ['a', '<<<<<<< HEAD', 'b', '=======', 'c', '>>>>>>> 甲', 'd'], ['a', 'b', 'd'], ['a', 'c', 'd']],
    ['what both began with', ['<<<<<<< HEAD', 'b', '||||||| 0a1b', 'x', '=======', 'c', '>>>>>>> 甲'], ['b'], ['c']],
    ['a side without anything', ['a', '<<<<<<< HEAD', '=======', 'c', '>>>>>>> 甲'], ['a'], ['a', 'c']],
    [
      'several conflicts',
      ['<<<<<<<', 'a', '=======', 'b', '>>>>>>>', '-', '<<<<<<<', 'c', '=======', 'd', '>>>>>>>'],
      ['a', '-', 'c'],
      ['b', '-', 'd'],
    ],
    ['line ends of Windows', ['<<<<<<< HEAD\r', 'a\r', '=======\r', 'b\r', '>>>>>>> 甲\r'], ['a\r'], ['b\r']],
  ] as const)
    it(`has ${title}`, () =>
      expect(conflictIn(lines(...content))?.sides.map(({ text }) => text)).to.deep.equal([
        lines(...ours),
        lines(...theirs),
      ]));

  it('says on which line it begins, and what git calls its sides', () => {
    const found = conflictIn(lines('a', '<<<<<<< HEAD', 'b', '=======', 'c', '>>>>>>> 甲的分支'));
    expect([found?.line, ...(found?.sides ?? []).map(({ name }) => name)]).to.deep.equal([2, 'HEAD', '甲的分支']);
  });

  for (const [title, content] of [
    ['no marks', ['a', 'b']],
    ['a heading that looks like one', ['a', '=======', 'b']],
    ['a mark that nothing ends', ['<<<<<<< HEAD', 'a', '=======', 'b']],
    ['marks in another order', ['>>>>>>> 甲', 'a', '=======', 'b', '<<<<<<< HEAD']],
  ] as const)
    it(`is none with ${title}`, () => expect(conflictIn(lines(...content))).to.equal(undefined));
});
