import { expect } from 'chai';
import { Lines } from '../../src/text/lines';

describe('lines', () => {
  const text = '甲\n乙丙\n\n𠮷丁\n';
  const lines = new Lines(text);

  it('are counted with the empty one behind the last break', () => expect(lines.count).to.equal(5));

  for (const [title, offset, line, character] of [
    ['the start', 0, 0, 0],
    ['a line break belongs to the line that it ends', 1, 0, 1],
    ['right behind a break', 2, 1, 0],
    ['an empty line', 5, 2, 0],
    ['a character of two code units counts two', 8, 3, 2],
    ['the end', 10, 4, 0],
  ] as const)
    it(`${title}, there and back`, () => {
      expect(lines.positionAt(offset)).to.deep.equal({ line, character });
      expect(lines.offsetAt({ line, character })).to.equal(offset);
    });

  for (const [title, offset, position] of [
    ['before the text', -3, { line: 0, character: 0 }],
    ['beyond the text', 99, { line: 4, character: 0 }],
  ] as const)
    it(`an offset ${title} is taken to its end`, () => expect(lines.positionAt(offset)).to.deep.equal(position));

  for (const [title, position, offset] of [
    ['beyond its line', { line: 1, character: 40 }, 4],
    ['before its line', { line: 1, character: -1 }, 2],
    ['beyond the last line', { line: 40, character: 2 }, 10],
    ['before the first line', { line: -1, character: 1 }, 1],
  ] as const)
    it(`a position ${title} is taken to the next that there is`, () =>
      expect(lines.offsetAt(position)).to.equal(offset));

  it('have spans without their breaks', () =>
    expect([0, 1, 2, 3, 4].map((line) => text.slice(...lines.spanOf(line)))).to.deep.equal([
      '甲',
      '乙丙',
      '',
      '𠮷丁',
      '',
    ]));

  it('of nothing are one', () => {
    const none = new Lines('');
    expect([none.count, none.positionAt(0), none.spanOf(0)]).to.deep.equal([1, { line: 0, character: 0 }, [0, 0]]);
  });
});
