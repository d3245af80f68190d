import { expect } from 'chai';
import fc from 'fast-check';
import { firstOf, matches } from '../../src/text/matches';

const patterns = [/a/g, /a*/g, /(?=a)/g, /(?<=b)/g, /b(a)?/g, /^a|b$/g, /[ab]{2}/g];
const texts = fc.string({ unit: fc.constantFrom('a', 'b', 'c', '\n'), maxLength: 20 });

describe('all matches of a pattern', () => {
  for (const pattern of patterns)
    it(`${String(pattern)}: the same as those of matchAll, again and again`, () =>
      fc.assert(
        fc.property(texts, (text) => {
          for (let i = 0; i < 2; i++) expect(matches(pattern, text)).to.deep.equal([...text.matchAll(pattern)]);
        }),
      ));

  it('a pattern that was left in the middle of a text begins at its start', () => {
    const pattern = /a/g;
    pattern.lastIndex = 3;
    expect(matches(pattern, 'aaaa')).to.have.length(4);
  });
});

describe('the first match of which anything comes', () => {
  for (const pattern of patterns)
    it(`${String(pattern)}: each is looked at in turn, until one is taken`, () =>
      fc.assert(
        fc.property(texts, fc.nat(5), (text, wanted) => {
          const looked: number[] = [];
          const found = firstOf(pattern, text, ({ index }) => (looked.push(index) > wanted ? index : undefined));
          const all = [...text.matchAll(pattern)].map(({ index }) => index);
          expect(found).to.equal(all[wanted]);
          expect(looked).to.deep.equal(all.slice(0, wanted + 1));
        }),
      ));

  it('who looks at one may use the pattern', () => {
    const pattern = /a/g;
    const seen: number[] = [];
    firstOf(pattern, 'aba', ({ index }) => {
      seen.push(index);
      matches(pattern, 'xxa');
      return undefined;
    });
    expect(seen).to.deep.equal([0, 2]);
  });
});
