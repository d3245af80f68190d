import { expect } from 'chai';
import { ledgerItemsOf } from '../../../src/features/ledger/items';
import { ledgerOf, type ShownState } from '../../../src/features/ledger/ledger';
import { unchecked } from '../../../src/features/ledger/unchecked';
import { civil } from '../../support/decisions';
import { Matter } from '../../support/matter';
import { brief } from '../../support/papers';

const said = `代理词\n\n（2022）示0102民初318号判决认为：“远山公司未举证证明毁损系包装所致”。\n\n一审判决认定：“托运人未尽说明义务的，应当自行承担损失”。\n`;

describe('what cards say of a brief that nobody has checked', () => {
  for (const [title, text] of [
    ['citations', brief],
    ['citations and quotations', said],
  ] as const)
    it(`is what its ledger without checks says: ${title}`, () => {
      const matter = new Matter({ '代理词.md': text, '判决.txt': civil });
      const document = matter.document('代理词.md');
      const items = ledgerItemsOf(matter.corpus, document).map((item) => ({ item, draft: '' }));
      const shown = ledgerOf(items, []).entries.map(({ item: { span, citation }, ...state }): ShownState => ({
        ...state,
        item: { span, ...(citation && { citation }) },
      }));
      expect(shown).to.have.lengthOf.greaterThan(2);
      expect(unchecked(document)).to.have.deep.members(shown);
    });

  it('is nothing of a decision', () => {
    const matter = new Matter({ '判决.txt': civil });
    expect(unchecked(matter.document('判决.txt'))).to.deep.equal([]);
  });
});
