import { expect } from 'chai';
import { civil } from '../../../support/decisions';
import { readDecision } from '../../../support/read';

describe('a judgment with numbers of pages inside its sentences', () => {
  const read = readDecision(civil);
  const roles = (text: string): readonly string[] => readDecision(text).sections.map(({ role }) => role);
  const own = read.meta.caseNumber!;
  for (const number of ['- 3 -', '第3页 共12页', '3/12', '\n第 3 页\n', own, `\n${own}\n`])
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

  it('the number of the case between two paragraphs is none of either', () => {
    const copied = civil.replaceAll(/。\n(?=本院认为|[^\n，。]{2,30}辩称|经审理)/g, `。\n${own}\n`);
    const heads = copied.split(own).length - civil.split(own).length;
    expect(heads).to.be.greaterThan(2);
    expect(roles(copied).filter((role) => role === 'noise')).to.have.length(heads);
    expect(roles(copied).filter((role) => role !== 'noise')).to.deep.equal(roles(civil));
    expect(readDecision(copied).meta.caseNumber).to.equal(own);
  });
});
