import { expect } from 'chai';
import { leftToCheck, wordBrief } from '../../../src/features/briefs/word-brief';
import { ledgerItemsOf } from '../../../src/features/ledger/items';
import { ledgerOf } from '../../../src/features/ledger/ledger';
import { civil } from '../../support/decisions';
import { Matter } from '../../support/matter';

describe('a brief on its way to Word', () => {
  const chinese = '---\nkind: brief\n---\n# 代理词\n\n原告已经举证，被告应当赔偿。\n';
  const english = '---\nkind: brief\nlanguage: en\n---\n# Memorandum\n\nThe claim is good.\n';

  it('leaves its front matter behind', () => {
    const document = new Matter({ 'a.md': chinese }).document('a.md');
    expect(wordBrief(document, { citations: 'text' })?.text).to.equal('# 代理词\n\n原告已经举证，被告应当赔偿。\n');
  });

  for (const [text, style] of [
    [chinese, 'filing'],
    [english, 'memo'],
  ] as const)
    it(`is a ${style} by its language, or what somebody says`, () => {
      const document = new Matter({ 'a.md': text }).document('a.md');
      expect(wordBrief(document, { citations: 'footnotes' })?.style).to.equal(style);
      expect(wordBrief(document, { citations: 'text', style: 'memo' })?.style).to.equal('memo');
    });

  it('is none where it is a judgment', () => {
    const document = new Matter({ '判决.txt': civil }).document('判决.txt');
    expect(wordBrief(document, { citations: 'text' })).to.equal(undefined);
  });

  it('counts what is left to check of it', () => {
    const matter = new Matter({ 'a.md': `${chinese}依据《民法典》第五百七十七条和第五百八十四条。\n` });
    const items = ledgerItemsOf(matter.corpus, matter.document('a.md'));
    const ledger = ledgerOf(
      items.map((item) => ({ item, draft: item.draft })),
      [],
    );
    expect(leftToCheck(ledger)).to.deep.equal({ all: 2, unchecked: 2, doubted: 0 });
  });
});
