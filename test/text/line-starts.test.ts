import { expect } from 'chai';
import { matchesAtLineStarts } from '../../src/text/line-starts';
import { Signs } from '../../src/text/signs';

describe('what lines begin with', () => {
  for (const text of ['', '甲', '甲1\n甲2\n乙甲3', '\n\n甲1\n', ' 甲1\n 甲\n甲甲', '甲\n甲\n甲\n'])
    it(`is what an expression tried at each character finds: ${JSON.stringify(text)}`, () => {
      const found = matchesAtLineStarts(text, /\s?甲(\d?)\s?/y, new Signs('甲')).map((match) => match[1]);
      expect(found).to.deep.equal([...text.matchAll(/(?:^|\n)\s?甲(\d?)\s?/g)].map((match) => match[1]));
    });
});
