import { expect } from 'chai';
import { paragraphs } from '../../../../src/text/paragraphs';
import { unitsOf } from '../../../../src/jurisdiction/prc/outline/units';
import { Words } from '../../../../src/jurisdiction/prc/outline/words';

/** What the units of a folded text say, asked in an order. */
function said(folded: string, inOrder = (count: number) => Array.from({ length: count }, (_, i) => i)): string[] {
  const units = unitsOf(folded, paragraphs(folded));
  const words = new Words(folded);
  return inOrder(units.length).map((i) => words.of(units[i]!));
}

describe('the words of units', () => {
  it('go on where a page broke a line, its number left out', () => {
    expect(said('原告诉称,被告收取货款后,\n第 3 页 共 9 页\n拒绝交付货物。\n被告辩称已经交付。')).to.deep.equal([
      '原告诉称,被告收取货款后,拒绝交付货物。',
      '被告辩称已经交付。',
    ]);
  });

  it('are without the blanks that a scraper left behind marks', () => {
    expect(said('原告诉称, 被告收取货款: 5000元。\n被告 辩称,已经交付。')).to.deep.equal([
      '原告诉称,被告收取货款:5000元。',
      '被告 辩称,已经交付。',
    ]);
  });

  it('and of blanks that a broken line shows as well', () => {
    expect(said('原告诉称,\n 被告收取货款。')).to.deep.equal(['原告诉称,被告收取货款。']);
  });

  it('are the same in whatever order they are asked for', () => {
    const text = '原告诉称,被告收取货款后,\n拒绝交付货物。其多次催要。\n被告辩称已经交付。\n双方均到庭,\n参加诉讼。';
    const backwards = said(text, (count) => Array.from({ length: count }, (_, i) => count - 1 - i));
    expect(backwards.reverse()).to.deep.equal(said(text));
  });

  it('of a very long sentence only its beginning', () => {
    expect(said(`${'长'.repeat(3000)}。`)[0]).to.have.lengthOf(1200);
  });
});
