import { expect } from 'chai';
import fc from 'fast-check';
import { restoreAll, restoreOne } from '../../../src/features/intake/restore';
import type { Removal, TakenIn } from '../../../src/features/intake/taken-in';

const removed: Removal[] = [
  { kind: 'header', at: 0, words: '民事判决书\n', page: 1 },
  { kind: 'hard-wrap', at: 2, words: '\n', page: 1 },
  { kind: 'page-number', at: 5, words: '- 1 -\n', page: 1 },
  { kind: 'header', at: 5, words: '民事判决书\n', page: 2 },
  { kind: 'hard-wrap', at: 7, words: '\n', instead: ' ' },
];
const taken: TakenIn = {
  ...{ format: 'docx', text: '甲乙丙丁\nab cd', removed, problems: [] },
  pages: [
    { at: 0, page: 1 },
    { at: 5, page: 2 },
  ],
  paragraphs: [
    { index: 0, span: [0, 4] },
    { index: 1, span: [5, 10] },
  ],
};
const original = '民事判决书\n甲乙\n丙丁\n- 1 -\n民事判决书\nab\ncd';

describe('what was left out of a text is taken back', () => {
  it('all of it: the text is what the file had', () => {
    expect(restoreAll(taken.text, removed)).to.equal(original);
  });

  it('one by one, in any order, to the same text', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray([0, 1, 2, 3, 4], { minLength: 5 }), (order) => {
        let now = taken;
        const left = order.map((index) => removed[index]!);
        for (const one of left)
          now = restoreOne(
            now,
            now.removed.find(({ words, kind, page }) => words === one.words && kind === one.kind && page === one.page)!,
          );
        expect(now.text).to.equal(original);
        expect(now.removed).to.deep.equal([]);
      }),
    );
  });

  it('and what stands behind it moves: pages, paragraphs, the other removals', () => {
    const now = restoreOne(taken, removed[2]!);
    expect(now.pages).to.deep.equal([
      { at: 0, page: 1 },
      { at: 11, page: 2 },
    ]);
    expect(now.paragraphs!.map(({ span }) => now.text.slice(...span))).to.deep.equal(['甲乙丙丁', 'ab cd']);
    expect(restoreAll(now.text, now.removed)).to.equal(original);
  });

  it('words of the head of a page stand behind where the page begins', () => {
    expect(restoreOne(taken, removed[3]!).pages[1]).to.deep.equal({ at: 5, page: 2 });
  });

  it('a removal of another text is none of this one', () => {
    expect(restoreOne(taken, { ...removed[0]! })).to.equal(taken);
  });
});
