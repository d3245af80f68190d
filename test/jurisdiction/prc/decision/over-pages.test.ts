import { expect } from 'chai';
import { civil } from '../../../support/decisions';
import { readDecision } from '../../../support/read';

describe('a judgment with numbers of pages inside its sentences', () => {
  const read = readDecision(civil);
  const roles = (text: string): readonly string[] => readDecision(text).sections.map(({ role }) => role);
  for (const number of ['- 3 -', '第3页 共12页', '3/12', '\n第 3 页\n'])
    it(`${number.trim()}${number.startsWith('\n') ? ' between empty lines' : ''} is read as without them`, () => {
      // Inside the first sentence of each longer paragraph, behind its first comma.
      const copied = civil.replace(/^([^\n]{12,}?，[^\n，。；：]{4})(?=[^\n，。；：]{2})/gm, `$1\n${number}\n`);
      expect(copied).not.to.equal(civil);
      expect(roles(copied)).to.deep.equal(roles(civil));
      const again = readDecision(copied);
      expect(again.claims.map(({ result }) => result)).to.deep.equal(read.claims.map(({ result }) => result));
      expect(again.holdings.length).to.equal(read.holdings.length);
      expect(again.parties.map(({ name }) => name)).to.deep.equal(read.parties.map(({ name }) => name));
    });
});
