import { expect } from 'chai';
import { publicLaw } from '../../src/corpus/document';
import { collectionsOf } from '../../src/server/collections';

const matter = 'file:///cases/a';

describe('the setting statutes', () => {
  for (const [what, path, ...expected] of [
    ['an absolute path is public law', '/laws', `${publicLaw} file:///laws`],
    ['so is one that ends in a slash', '/laws/', `${publicLaw} file:///laws`],
    ['and one in Chinese', '/法规', `${publicLaw} file:///%E6%B3%95%E8%A7%84`],
    ['a relative path is a folder of the matter', '法规', `${matter} file:///cases/a/%E6%B3%95%E8%A7%84`],
    ['at any depth', './lib/laws/', `${matter} file:///cases/a/lib/laws`],
    ['one that leads out of the matter names nothing', '../b'],
    ['not by a detour either', 'laws/../../b/laws'],
    ['nor does one that is the matter itself', '.'],
    ['nor a whole machine', '/'],
    ['nor nothing', ' '],
  ] as const)
    it(`${what}: ${path}`, () => {
      const found = collectionsOf([[matter, [path]]]);
      expect(found.map(({ root, matter }) => `${matter} ${root}`)).to.deep.equal(expected);
    });

  it('where no folder is open a relative path names nothing', () => {
    expect(collectionsOf([['', ['laws']]])).to.deep.equal([]);
  });

  it('one folder that the settings of two matters name is one collection', () => {
    const found = collectionsOf([
      [matter, ['/laws']],
      ['file:///cases/b', ['/laws']],
    ]);
    expect(found).to.have.lengthOf(1);
  });
});
