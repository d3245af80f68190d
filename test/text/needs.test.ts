import { expect } from 'chai';
import { needsOf } from '../../src/text/needs';

/** What a pattern needs, in words: the signs or pairs of signs of each need between bars. */
const needs = (pattern: RegExp): string[] =>
  needsOf(pattern).map((group) =>
    group
      .map((mark) => (mark > 0xffff ? String.fromCharCode(mark >>> 16, mark & 0xffff) : String.fromCharCode(mark)))
      .join('|'),
  );

describe('what a text cannot be without that a pattern matches', () => {
  for (const [title, pattern, expected] of [
    ['each two characters that stand side by side', /判决书/, ['判决', '决书']],
    ['a character alone', /鉴.{0,9}定/, ['鉴']],
    ['one of several in a class, with its neighbour', /[甲乙]某/, ['甲某|乙某']],
    ['of each alternative the most telling', /辩称|.{2}述称/, ['辩称|述称']],
    ['not what may be absent', /本院(?:另行)?查明/, ['本院', '查明']],
    ['nor what is repeated at will, but once', /(?:审理)+/, ['审理']],
    ['of neighbours that need not be, each alone; and none that stands everywhere', /判.?令/, ['令']],
    ['nothing is certain in upper or lower case', /AUCL/i, []],
    ['nor where one alternative needs nothing', /甲|.?/, []],
  ] as const)
    it(title, () => expect(needs(pattern)).to.have.members(expected));

  it('the most telling comes first', () => expect(needs(/原告.{0,9}鉴定/)[0]).to.equal('鉴定'));
});
