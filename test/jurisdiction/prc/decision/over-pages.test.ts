import { expect } from 'chai';
import { civil } from '../../../support/decisions';
import { readDecision } from '../../../support/read';

describe('a judgment with numbers of pages inside its sentences', () => {
  const read = readDecision(civil);
  const roles = (text: string): readonly string[] => readDecision(text).sections.map(({ role }) => role);
  const own = read.meta.caseNumber!;
  for (const number of [
    '- 3 -',
    '第3页 共12页',
    '3/12',
    '\n第 3 页\n',
    own,
    `\n${own}\n`,
    '示例市东区人民法院民事判决书',
    '《示例司法公报》2021年第3期',
    '12　人民司法案例选　2021年第2辑',
  ])
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

  it('and its lines broken before they are full', () => {
    // By turns a little shorter and longer, as where a page is set by somebody who knows no squares.
    const paged = civil.replace(/[^\n]{30}(?=[^\n]{4})/g, (line, at: number) =>
      at % 3 === 0 ? `${line.slice(0, 27)}\n${line.slice(27)}` : `${line}\n`,
    );
    expect(roles(paged)).to.deep.equal(roles(civil));
    const again = readDecision(paged);
    expect(again.parties.map(({ name }) => name)).to.deep.equal(read.parties.map(({ name }) => name));
    expect(again.claims.map(({ result }) => result)).to.deep.equal(read.claims.map(({ result }) => result));
    expect(again.holdings.length).to.equal(read.holdings.length);
  });

  it('the mark of a page, with the number of the case behind it, in a text on one line', () => {
    const line = civil.trim().split('\n').join('');
    const paged = line.replace('经审理查明', `— 2 —${own}经审理查明`);
    expect(paged).not.to.equal(line);
    expect(roles(paged).filter((role) => role !== 'noise')).to.deep.equal(roles(line));
    expect(roles(paged)).to.include('noise');
  });
});
